import { expect, test } from '@jest/globals'
import { areAlike, didYouMean, measureLikeness } from '../../../src/language/words/similarity.js'

test.each([
  ['json', 'json', 1],
  ['night', 'nacht', 0.25], // one pair of four, twice
  ['ab cd', 'abcd', 1], // white space is left out
  ['abcd', 'wxyz', 0],
  ['a', 'b', 0],
  ['Ab', 'ab', 0], // case counts
])('“%s” and “%s” are alike by %d', (one, other, likeness) => {
  expect(measureLikeness(one, other)).toBe(likeness)
  expect(measureLikeness(other, one)).toBe(likeness)
})

test.each([
  ['the crews went out', 'the crew went out'],
  ['the crews went out', 'the crews\u00A0went out'],
  ['the crews went out', 'a boat came in'],
  ['tuo tnew swerc eht', 'the crews went out'],
  ['“Lena”', '„Lena“'],
  ['', ''],
])('“%s” and “%s” are alike if their likeness says so', (one, other) => {
  for (const least of [0.3, 0.8, 0.95]) expect(areAlike(one, other, least)).toBe(measureLikeness(one, other) >= least)
})

test.each([
  ['jsno', [' Did you mean “json”?']],
  ['sarf', [' Did you mean “sarif”?']],
  ['tap', ['']], // unlike all
  ['', ['']],
])('for “%s” the nearest name is offered', (name, [expected]) => {
  expect(didYouMean(name, ['json', 'jsonl', 'sarif', 'html'])).toBe(expected)
})

test('of two names that are equally near the first is offered, and without names none', () => {
  expect(didYouMean('abc', ['abcd', 'abce'])).toBe(' Did you mean “abcd”?')
  expect(didYouMean('abc', [])).toBe('')
})
