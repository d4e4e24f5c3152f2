import { expect, test } from '@jest/globals'
import { compareVersions } from '../../src/comparison/compare-versions.js'
import { filed } from '../support/filed.js'

test('two versions are compared story by story, and summed up', () => {
  const [old, now] = [
    filed('a', [{ id: 'x', text: 'It was so.' }], []),
    filed('b', [{ id: 'x', text: 'It is so.' }], []),
  ]
  const comparison = compareVersions('monday', 'tuesday', [{ old, new: now }])
  expect([comparison.old, comparison.new]).toEqual(['monday', 'tuesday'])
  expect(comparison.stories.map(story => [story.old, story.new])).toEqual([
    [
      { file: 'a', id: 'x', headline: null },
      { file: 'b', id: 'x', headline: null },
    ],
  ])
  expect(comparison.summary.edits).toEqual({
    total: 1,
    reported: 0,
    moves: 0,
    words: { old: 3, new: 3, takenOut: 1, putIn: 1 },
  })
})

test('without stories there is nothing to compare', () => {
  const { stories, summary } = compareVersions('a', 'b', [])
  expect(stories).toEqual([])
  expect(summary.stories).toEqual({ both: 0, unchanged: 0, onlyOld: 0, onlyNew: 0 })
})
