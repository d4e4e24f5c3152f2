import { expect, test } from '@jest/globals'
import { fitCalibration, type ScoredStretch } from '../../src/evaluation/calibration.js'
import { readOdds } from '../../src/linter/verdict/translated/translated.js'

/** Stretches of a length whose scores lie at and around a point. */
const around = (point: number, writer: 'machine' | 'original', band: number): readonly ScoredStretch[] =>
  [-1, 0, 1, 0].map(step => ({
    writer,
    group: writer,
    source: `${writer} ${String(band)}`,
    fold: 0,
    band,
    text: '',
    words: band,
    score: point + step,
  }))

test('a score halfway between the sides leaves it open, and a higher one is a machine’s', () => {
  const stretches = [60, 200, 800].flatMap(band => [...around(0.6, 'machine', band), ...around(-0.6, 'original', band)])
  const fitted = fitCalibration(stretches)
  expect(readOdds(0, 200, fitted)).toBeCloseTo(0, 1)
  expect(readOdds(1, 200, fitted)).toBeGreaterThan(0.5)
  expect(fitted.spread.find(({ words }) => words === 200)?.deviation).toBeGreaterThan(0)
})
