import { expect, test } from '@jest/globals'
import { fitRegression } from '../../src/evaluation/logistic-regression.js'

const rows = {
  starts: Uint32Array.of(0, 1, 2, 4, 4),
  columns: Uint32Array.of(0, 1, 0, 1),
  values: Float64Array.of(1, 1, 1, 1),
}
const isPositive = [true, false, true, false]
const fit = (weights: readonly number[], cost = 4) =>
  fitRegression({ rows, isPositive, weights: Float64Array.from(weights) }, 2, cost)

test('columns of one side get its sign, and more where errors cost more', () => {
  const [first = 0, second = 0] = fit([1, 1, 1, 1]).coefficients
  expect(first).toBeGreaterThan(0)
  expect(second).toBeLessThan(0)
  expect(fit([1, 1, 1, 1], 40).coefficients[0]).toBeGreaterThan(first)
})

test('at the minimum the slope is zero: for one row without columns the bias has a known value', () => {
  // b = 4 / (1 + e^b) for a positive row of cost 4.
  const { bias } = fitRegression(
    {
      rows: { starts: Uint32Array.of(0, 0), columns: new Uint32Array(), values: Float64Array.of(1) },
      isPositive: [true],
      weights: Float64Array.of(1),
    },
    0,
    4,
  )
  expect(bias).toBeCloseTo(4 / (1 + Math.exp(bias)), 3)
})

test('a row of weight 0 has no part', () => {
  expect(fit([1, 0, 0, 0]).coefficients[1]).toBeCloseTo(0, 10)
})
