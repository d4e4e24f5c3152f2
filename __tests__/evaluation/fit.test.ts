import { expect, test } from '@jest/globals'
import { fit } from '../../src/evaluation/fit.js'
import { stories } from '../support/fit-stories.js'

test('a rule weighs the logarithm of how much oftener it speaks of machine copy', () => {
  const { weights } = fit(stories([9, 10, 10], [0, 1, 0]), ['telling', 'silent'])
  // 29 issues against 1, one more on either side: ln(30/2).
  expect(weights).toEqual({ telling: 2.71, silent: 1 })
  expect(fit(stories([0, 0], [5, 5]), ['telling']).weights).toEqual({ telling: 0.25 })
})

test('the cut-offs let through 95 and 99 of 100 human stories', () => {
  const human = [4, 4, ...Array.from({ length: 8 }, () => 2), ...Array.from({ length: 190 }, () => 0)]
  const { weights, cutOffs } = fit(
    stories(
      Array.from({ length: 50 }, () => 6),
      human,
    ),
    ['telling'],
  )
  const weight = weights['telling'] ?? NaN
  expect(cutOffs.suspect).toBeLessThanOrEqual(2 * weight)
  expect(cutOffs.damaged).toBeGreaterThan(2 * weight)
})
