import { expect, test } from '@jest/globals'
import { isFormOfKnownWord } from '../../../src/language/words/known-words.js'

const words = new Set(['ferry', 'open', 'stop', 'wolf', 'fireman', 'founder', 'trade', 'mayor'])
const knows = (word: string): boolean => words.has(word)

test.each([
  'ferry',
  'Ferries',
  'reopened',
  'stopped',
  'wolves',
  'firemen',
  'co-founder',
  'mayor’s',
  "don't",
  'trading',
  'the',
  'nonstop',
])('“%s” is a form of a known word', word => {
  expect(isFormOfKnownWord(word, knows)).toBe(true)
})

test.each(['lululemon', 'e-ferry', 'Kesh', 'ferrys-kesh', 'x'])('“%s” is not', word => {
  expect(isFormOfKnownWord(word, knows)).toBe(false)
})
