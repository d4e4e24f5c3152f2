import { expect, test } from '@jest/globals'
import type { Token } from '../../../src/language/annotated-story.js'
import { isPlain, isSpaces, isTail } from '../../../src/language/patterns/space-slips.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  [' ', true],
  ['  ', true],
  ['\u00A0\u202F', true],
  ['', false],
  ['\n', false],
  [' \n', false],
  ['\t', false],
  ['\u200B', false],
])('%j is spaces alone: %p', (gap, expected) => {
  expect(isSpaces(gap)).toBe(expected)
})

const field = bodyOf('Harbor qwblx Qwblx 75 , s T ll sea')
function tokenOf(text: string): Token {
  const token = field.tokens.find(each => each.text === text)
  if (token === undefined) throw new Error(`There is no “${text}”.`)
  return token
}

test.each([
  ['s', true],
  ['T', true],
  ['ll', true],
  ['sea', false],
])('“%s” is the end of a word behind an apostrophe: %p', (word, expected) => {
  expect(isTail(tokenOf(word))).toBe(expected)
})

test.each([
  ['sea', true],
  ['Qwblx', true],
  ['75', true],
  ['qwblx', false],
  [',', false],
])('“%s” is a word, a name or a figure: %p', (word, expected) => {
  expect(isPlain(field, tokenOf(word))).toBe(expected)
})
