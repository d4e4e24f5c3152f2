import { expect, test } from '@jest/globals'
import { wilsonInterval } from '../../src/evaluation/wilson.js'

// Newcombe, Statistics in Medicine 17 (1998), table I.
test.each([
  [81, 263, '0.2553', '0.3662'],
  [15, 148, '0.0624', '0.1605'],
  [0, 20, '0.0000', '0.1611'],
  [1, 29, '0.0061', '0.1718'],
])('the interval of %i in %i has the figures of the literature', (count, of, low, high) => {
  const interval = wilsonInterval(count, of)
  expect([interval.low.toFixed(4), interval.high.toFixed(4)]).toEqual([low, high])
})

test('nothing is known of no cases, and no bound is below 0 or above 1', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 })
  expect(wilsonInterval(5, 5).high).toBe(1)
  expect(wilsonInterval(0, 5).low).toBe(0)
})
