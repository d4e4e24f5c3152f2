import { expect, test } from '@jest/globals'
import { marksForeignWords, touchesForeignScript } from '../../../src/language/patterns/foreign-words.js'
import { findLastPlace } from '../../support/mark-places.js'

test.each([
  ['Spanish words', 'He said: ¿Por qué no te callas?', '¿', true],
  ['a cry in Spanish', 'He said: ¡Viva la libertad!', '¡', true],
  ['French words', 'It wrote «La guerre est finie» then.', '«', true],
  ['the end of French words', 'It wrote «La guerre est finie» then.', '»', true],
  ['English words', 'He said: ¿Who will pay for it?', '¿', false],
  ['English words in guillemets', 'It wrote «a new start for the port» then.', '«', false],
  ['a single strange word of many', 'It wrote «a new start of the old harbor qwblx» then.', '«', false],
  ['capitals alone', 'It wrote «LA GUERRE» then.', '«', false],
  ['a mark of no such language', 'It rose，rápido.', '，', false],
])('%s: %p', (_, text, mark, expected) => {
  const { field, mark: token } = findLastPlace(text, mark)
  expect(marksForeignWords(field, token)).toBe(expected)
})

test.each([
  ['The film 《长夜》 opens.', '《', true],
  ['The film 《 Long》 opens.', '《', false],
  ['The film ひ》 opens.', '》', true],
  ['The film é》 opens.', '》', false],
])('in “%s” the mark “%s” touches a Chinese or Japanese character: %p', (text, mark, expected) => {
  expect(touchesForeignScript(findLastPlace(text, mark).mark)).toBe(expected)
})
