import { expect, test } from '@jest/globals'
import { areaUnderCurve, crossValidate } from '../../src/evaluation/cross-validation.js'
import { stories } from '../support/fit-stories.js'

test('cross-validation never fits on a story’s own document', () => {
  const [first, ...rest] = stories([9, 9, 9, 9], [0, 0, 0, 0])
  // A document that alone has alarms of its rule: what is fitted on the others cannot know it.
  const odd = { document: 'odd', machine: true, words: 100, counts: new Map([['only here', 5]]) }
  const judged = crossValidate([...(first === undefined ? [] : [first]), ...rest, odd], ['telling', 'only here'], 3)
  expect(judged).toHaveLength(9)
  expect(judged.find(({ story }) => story === odd)?.weight).toBe(5)
  expect(areaUnderCurve(judged)).toBe(1)
})

test('the area under the curve counts ties half', () => {
  const judged = stories([1, 0], [0]).map(story => ({ story, weight: story.counts.size, level: 'clean' as const }))
  expect(areaUnderCurve(judged)).toBe(0.75)
})

test('nothing outweighs nothing', () => {
  expect(areaUnderCurve([])).toBe(0)
})
