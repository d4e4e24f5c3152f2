import { expect, test } from '@jest/globals'
import { isSameText, fold, measureOverlap } from '../../../src/language/source/likeness.js'

test.each([
  ['  The Mayor’s “plan”—no. 7!\n', 'the mayor s plan no 7'],
  ['Ärger über ÖPNV', 'ärger über öpnv'],
  ['市长，昨天抵达。', '市长 昨天抵达'],
  ['… — !', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('texts that differ only in case and marks are wholly alike', () => {
  expect(measureOverlap('The ferry sails.', 'the  FERRY — sails')).toBe(1)
})

test('texts without a common pair of characters are not alike', () => {
  expect(measureOverlap('abc', 'xyz')).toBe(0)
  expect(measureOverlap('abc', '')).toBe(0)
})

test('two texts without a letter or digit are alike', () => {
  expect(measureOverlap('...', '—')).toBe(1)
})

test('the share of common pairs is measured, the last character being a pair of its own', () => {
  // “ab”, “bc”, “c” and “ab”, “bd”, “d” share one pair of three.
  expect(measureOverlap('abc', 'abd')).toBeCloseTo(1 / 3)
  // “ab”, “b” and “ab”, “bb”, “b” share two.
  expect(measureOverlap('ab', 'abb')).toBeCloseTo(4 / 5)
})

test('the order of the texts does not matter, and the order of their words does', () => {
  const [a, b] = ['The ferry sails at noon', 'The ferry sank at noon']
  expect(measureOverlap(a, b)).toBe(measureOverlap(b, a))
  expect(measureOverlap(a, b)).toBeGreaterThan(measureOverlap(a, 'Talks opened on Thursday'))
  expect(measureOverlap('north wind', 'wind north')).toBeLessThan(1)
})

test('a pair that is repeated counts once', () => {
  expect(measureOverlap('aaaa', 'aa')).toBe(1)
})

test.each([
  ['Ja, so ist es.', 'JA SO IST ES', true],
  ['Ja, so ist es.', 'Ja, so war es.', false],
  ['Ja', 'Nein', false],
])('“%s” and “%s” are the same text: %s', (a, b, expected) => {
  expect(isSameText(a, b)).toBe(expected)
})
