import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { coverStretches } from '../../../src/language/words/stretches.js'

test('a run is covered if one stretch contains it', () => {
  const covers = coverStretches([
    { start: 10, end: 20 },
    { start: 0, end: 5 },
    { start: 12, end: 15 },
  ])
  expect([covers(0, 5), covers(1, 4), covers(10, 20), covers(14, 18)]).toEqual([true, true, true, true])
  expect([covers(0, 6), covers(5, 6), covers(9, 11), covers(20, 21), covers(19, 21)]).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})

test('two stretches that touch do not cover a run together', () => {
  const covers = coverStretches([
    { start: 0, end: 5 },
    { start: 5, end: 9 },
  ])
  expect(covers(3, 7)).toBe(false)
})

test('without stretches nothing is covered', () => {
  expect(coverStretches([])(0, 1)).toBe(false)
})

test('the answer is that of looking at each stretch', () => {
  const stretch = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }))
    .map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(stretch), stretch, (stretches, { start, end }) => {
      const expected = stretches.some(each => each.start <= start && end <= each.end)
      expect(coverStretches(stretches)(start, end)).toBe(expected)
    }),
  )
})
