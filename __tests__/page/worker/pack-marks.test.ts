import { expect, test } from '@jest/globals'
import { mostMarks, packMarks } from '../../../src/page/worker/pack-marks.js'
import { orderStory } from '../../../src/page/worker/story-order.js'
import { diagnosticAt, storyReport } from '../../support/story-reports.js'

test('marks are numbers in the order of the text', () => {
  const stories = [
    storyReport('b', [diagnosticAt(50, 'x', { severity: 'info' })]),
    storyReport('a', [diagnosticAt(3, 'x'), diagnosticAt(9, 'y', { severity: 'warning' })]),
  ]
  expect(Array.from(packMarks(stories.map(orderStory)))).toEqual([3, 4, 0, 1, 1, 9, 10, 1, 1, 2, 50, 51, 2, 0, 1])
})

test('there are no more of them than a page can draw', () => {
  const many = storyReport(
    'a',
    Array.from({ length: mostMarks + 5 }, (_, at) => diagnosticAt(at, 'x')),
  )
  expect(packMarks([orderStory(many)])).toHaveLength(mostMarks * 5)
})
