import { expect, test } from '@jest/globals'
import { areaUnderCurve, intervalOfArea, traceRoc, valueAbove } from '../../src/evaluation/roc.js'

test('the area counts ties as halves', () => {
  expect(areaUnderCurve([1, 2], [0, 1])).toBe(0.875)
  expect(areaUnderCurve([2, 3], [0, 1])).toBe(1)
  expect(areaUnderCurve([1], [1])).toBe(0.5)
})

test('its interval is drawn by document, and the same each time', () => {
  const scored = (side: number) =>
    Array.from({ length: 20 }, (_, n) => ({ document: String(n), value: side + (n % 5) }))
  const interval = intervalOfArea(scored(1), scored(0))
  expect(interval).toEqual(intervalOfArea(scored(1), scored(0)))
  expect(interval.low).toBeLessThan(areaUnderCurve([1, 2, 3, 4, 5], [0, 1, 2, 3, 4]))
  expect(interval.high).toBeGreaterThan(interval.low)
})

test('a share of the values is above a value, and the curve ends in the corner', () => {
  expect([1, 2, 3, 4].filter(value => value > valueAbove([1, 2, 3, 4], 0.25))).toEqual([4])
  const points = traceRoc([2, 3], [0, 1])
  expect([points[0], points.at(-1)]).toEqual([
    [0, 1],
    [1, 1],
  ])
})
