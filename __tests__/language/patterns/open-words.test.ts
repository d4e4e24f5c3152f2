import { expect, test } from '@jest/globals'
import { endsPhrase, wantsMore } from '../../../src/language/patterns/open-words.js'
import { bodyOf } from '../../support/annotated.js'

/** The last word of a text, with the token before it. */
function endOf(text: string) {
  const [before, word] = bodyOf(text).tokens.slice(-2)
  if (before === undefined || word === undefined) throw new Error(`“${text}” has no two tokens.`)
  return { before, word }
}

test.each([
  ['return to the', true],
  ['return to a', true],
  ['return its', true],
  ['return and', true],
  ['plan A', false],
  ['hope so', false],
  ['not yet', false],
  ['think of', false],
  ['the harbor', false],
])('“%s” wants another word: %p', (text, expected) => {
  expect(wantsMore(endOf(text).word)).toBe(expected)
})

test.each([
  ['anything but', true],
  ['all but', true],
  ['vitamin a', true],
  ['Hepatitis a', true],
  ['either / or', true],
  ['the harbor but', false],
  ['the harbor a', false],
  ['vitamin the', false],
])('“%s” is a whole phrase: %p', (text, expected) => {
  const { before, word } = endOf(text)
  expect(endsPhrase(word, before)).toBe(expected)
})

test('a word alone is no phrase', () => {
  expect(endsPhrase(endOf('vitamin a').word, undefined)).toBe(false)
})
