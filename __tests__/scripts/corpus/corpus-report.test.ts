import { expect, test } from '@jest/globals'
import { reportChanges } from '../../../scripts/corpus/corpus-report.js'
import type { RunChange } from '../../../src/evaluation/compare-runs.js'

const change = (kind: RunChange['kind'], ruleId: string, story: string): RunChange => ({
  kind,
  diagnostic: {
    set: 'news',
    story,
    ruleId,
    severity: 'error',
    start: 0,
    end: 1,
    excerpt: `Words of ${story}.`,
    fingerprint: 'f',
    marked: null,
  },
})
const size = { sets: 2, stories: 30, words: 4000 }

test('changes are listed by rule, and the last five lines sum them up', () => {
  const changes = [
    change('gone', 'stray-quote', '1-a'),
    change('new', 'stray-quote', '2-b'),
    change('new', 'missing-stop', '3-c'),
    change('new', 'stray-quote', '4-d'),
  ]
  expect(reportChanges(changes, size, 'abc1234', 17)).toBe(`missing-stop: 1 new, 0 gone, 0 moved
  new    news 3-c
         Words of 3-c.

stray-quote: 2 new, 1 gone, 0 moved
  new    news 2-b
         Words of 2-b.
  new    news 4-d
         Words of 4-d.
  gone   news 1-a
         Words of 1-a.

30 stories of 2 sets, 4000 words, against abc1234:
3 new, 1 gone, 0 moved, 17 unchanged.
New: missing-stop 1, stray-quote 2.
Gone: stray-quote 1.
Moved: none.
`)
})

test('without changes only the summary is printed', () => {
  expect(reportChanges([], size, 'abc1234', 17)).toBe(
    '30 stories of 2 sets, 4000 words, against abc1234:\n' +
      '0 new, 0 gone, 0 moved, 17 unchanged.\nNew: none.\nGone: none.\nMoved: none.\n',
  )
})
