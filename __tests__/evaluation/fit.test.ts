import { expect, test } from '@jest/globals'
import { areaUnderCurve, crossValidated, fit, type FitStory } from '../../src/evaluation/fit.js'

/** Stories of 100 words: machine ones have `machine` alarms of the rule, human ones `human`, each of a document of its own. */
const stories = (machine: readonly number[], human: readonly number[]): FitStory[] =>
  [...machine.map(count => ({ machine: true, count })), ...human.map(count => ({ machine: false, count }))].map(
    ({ machine: made, count }, index) => ({
      document: `d${String(index)}`,
      machine: made,
      words: 100,
      counts: new Map(count === 0 ? [] : [['telling', count]]),
    }),
  )

test('a rule weighs the logarithm of how much oftener it speaks of machine copy', () => {
  const { weights } = fit(stories([9, 10, 10], [0, 1, 0]), ['telling', 'silent'])
  // 29 alarms against 1, one more on either side: ln(30/2).
  expect(weights).toEqual({ telling: 2.71, silent: 1 })
  expect(fit(stories([0, 0], [5, 5]), ['telling']).weights).toEqual({ telling: 0.25 })
})

test('the cut-offs let through 95 and 99 of 100 human stories', () => {
  const human = Array.from({ length: 200 }, (_, index) => (index < 2 ? 4 : index < 10 ? 2 : 0))
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

test('cross-validation never fits on a story’s own document', () => {
  const [first, ...rest] = stories([9, 9, 9, 9], [0, 0, 0, 0])
  // A document that alone has alarms of its rule: what is fitted on the others cannot know it.
  const odd = { document: 'odd', machine: true, words: 100, counts: new Map([['only here', 5]]) }
  const judged = crossValidated([...(first === undefined ? [] : [first]), ...rest, odd], ['telling', 'only here'], 3)
  expect(judged).toHaveLength(9)
  expect(judged.find(({ story }) => story === odd)?.weight).toBe(5)
  expect(areaUnderCurve(judged)).toBe(1)
})

test('the area under the curve counts ties half', () => {
  const judged = stories([1, 0], [0]).map(story => ({ story, weight: story.counts.size, level: 'clean' as const }))
  expect(areaUnderCurve(judged)).toBe(0.75)
})
