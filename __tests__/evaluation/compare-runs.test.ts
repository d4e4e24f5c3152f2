import { describe, expect, test } from '@jest/globals'
import { compareRuns } from '../../src/evaluation/compare-runs.js'
import type { SetDiagnostic } from '../../src/evaluation/measure.js'
import { setDiagnostic } from '../support/measured.js'

const changes = (before: readonly SetDiagnostic[], now: readonly SetDiagnostic[]): readonly unknown[] =>
  compareRuns(before, now).map(({ kind, diagnostic: { ruleId, set, story, start } }) => [
    kind,
    ruleId,
    set,
    story,
    start,
  ])

describe('two runs differ', () => {
  test('in what is new, gone and moved', () => {
    const before = [setDiagnostic(), setDiagnostic({ start: 30, end: 34 }), setDiagnostic({ start: 50, end: 54 })]
    const now = [
      setDiagnostic(),
      setDiagnostic({ start: 32, end: 40 }),
      setDiagnostic({ story: 's2' }),
      setDiagnostic({ ruleId: 'other' }),
      setDiagnostic({ set: 'clean' }),
    ]
    expect(changes(before, now)).toEqual([
      ['moved', 'finds-word', 'mt', 's1', 32],
      ['new', 'finds-word', 'mt', 's2', 10],
      ['new', 'other', 'mt', 's1', 10],
      ['new', 'finds-word', 'clean', 's1', 10],
      ['gone', 'finds-word', 'mt', 's1', 50],
    ])
  })

  test('not in what is the same', () => {
    expect(changes([setDiagnostic()], [setDiagnostic({ severity: 'info', excerpt: 'another' })])).toEqual([])
    expect(changes([], [])).toEqual([])
  })

  test('in how often the same comes', () => {
    expect(changes([setDiagnostic()], [setDiagnostic(), setDiagnostic()])).toEqual([
      ['new', 'finds-word', 'mt', 's1', 10],
    ])
    expect(changes([setDiagnostic(), setDiagnostic()], [setDiagnostic()])).toEqual([
      ['gone', 'finds-word', 'mt', 's1', 10],
    ])
  })

  test('in what is only beside: that is not the same place', () => {
    expect(changes([setDiagnostic({ start: 6, end: 10 })], [setDiagnostic()])).toEqual([
      ['new', 'finds-word', 'mt', 's1', 10],
      ['gone', 'finds-word', 'mt', 's1', 6],
    ])
  })
})
