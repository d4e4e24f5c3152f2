import { expect, test } from '@jest/globals'
import { lengthOf, shared, textAt } from '../../../src/comparison/pairing/range.js'

test('the length of a range leaves its end out', () => {
  expect(lengthOf({ start: 3, end: 7 })).toBe(4)
  expect(lengthOf({ start: 3, end: 3 })).toBe(0)
})

test.each([
  [0, 5, 3, 9, 2],
  [3, 9, 0, 5, 2],
  [0, 9, 3, 5, 2],
  [0, 3, 3, 5, 0],
  [0, 2, 7, 9, 0],
])('%d to %d and %d to %d share %d characters', (start, end, otherStart, otherEnd, expected) => {
  expect(shared({ start, end }, { start: otherStart, end: otherEnd })).toBe(expected)
})

test('the text of a range is cut at UTF-16 offsets', () => {
  expect(textAt('Rain fell.', { start: 5, end: 9 })).toBe('fell')
  expect(textAt('😀 Rain', { start: 3, end: 7 })).toBe('Rain')
})
