import { expect, test } from '@jest/globals'
import { computeScore } from '../../src/linter/score.js'

test.each([
  [[], 100, 0],
  [['error'], 100, 5],
  [['warning'], 100, 1],
  [['info'], 100, 0.1],
  [['error', 'warning', 'info'], 50, 12.2],
  [['error'], 3, 166.67],
  [['error'], 0, 0],
] as const)('the score of %j in %i words is %f', (severities, words, score) => {
  expect(computeScore(severities, words)).toBe(score)
})
