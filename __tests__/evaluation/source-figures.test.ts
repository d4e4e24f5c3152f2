import { expect, test } from '@jest/globals'
import { type StoryBesideSource, measureSources } from '../../src/evaluation/source-figures.js'

const error = { ruleId: 'wrong-date', severity: 'error', isRight: true } as const

const rated = (system: string | null, errors: number, penalty: number): StoryBesideSource => ({
  translated: {
    set: system === null ? 'set references' : 'set',
    system,
    language: null,
    story: { id: 'd', text: 'Two words.', marks: system === null ? null : [] },
    source: [],
    penalty,
  },
  diagnostics: Array.from({ length: errors }, () => (system === null ? { ...error, isRight: null } : error)),
})

test('diagnostics are counted by set, by rule and severity, and by what people found', () => {
  const { sets, rules, rankings } = measureSources([rated('A', 2, 0), rated(null, 1, 0)])
  expect(sets.map(({ set, words, levels }) => [set, words, levels.error])).toEqual([
    ['set', 2, { hits: 2, right: 2, unread: 0 }],
    ['set references', 2, { hits: 1, right: 0, unread: 1 }],
  ])
  expect(rules).toEqual([
    {
      rule: 'wrong-date',
      severity: 'error',
      marked: { hits: 2, right: 2, unread: 0 },
      references: { hits: 1, right: 0, unread: 1 },
    },
  ])
  expect(rankings).toEqual([])
})

test('systems are ranked by errors, and compared with the raters’ penalty', () => {
  const systems = [0, 1, 2, 3, 4].map(at => rated(`S${String(at)}`, at === 4 ? 0 : at, at))
  expect(measureSources(systems).rankings).toEqual([{ set: 'set', pairs: 10, ranked: 6 }])
})
