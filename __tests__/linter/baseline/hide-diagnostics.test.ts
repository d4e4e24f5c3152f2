import { describe, expect, test } from '@jest/globals'
import { filterDiagnostics, hideDiagnostics } from '../../../src/linter/baseline/hide-diagnostics.js'
import { diagnosticAt, storyReport } from '../../support/story-reports.js'

const story = storyReport('s', [diagnosticAt(1, 'a'), diagnosticAt(5, 'b'), diagnosticAt(9, 'c')], { score: 7 })

describe('a story', () => {
  test('has some diagnostics hidden, with their frames, in the order of their places', () => {
    const before = {
      diagnostic: diagnosticAt(7, 'x'),
      frame: story.frames[0] as never,
      by: 'comment',
      reason: 'as sent',
    } as const
    const hidden = hideDiagnostics({ ...story, hidden: [before] }, ({ ruleId }) =>
      ruleId === 'b' ? null : { by: 'baseline', reason: null },
    )
    expect(hidden.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['b'])
    expect(hidden.frames.map(({ text }) => text)).toEqual(['b'])
    expect(hidden.hidden.map(({ diagnostic, frame, by }) => [diagnostic.ruleId, frame.text, by])).toEqual([
      ['a', 'a', 'baseline'],
      ['x', 'a', 'comment'],
      ['c', 'c', 'baseline'],
    ])
    expect(hidden.score).toBe(7)
  })

  test('stays the same if nothing is hidden', () => {
    expect(hideDiagnostics(story, () => null)).toBe(story)
  })

  test('keeps the diagnostics of a filter, with their frames', () => {
    const kept = filterDiagnostics(story, ({ ruleId }, index) => ruleId === 'a' || index === 2)
    expect([kept.diagnostics.map(({ ruleId }) => ruleId), kept.frames.map(({ text }) => text)]).toEqual([
      ['a', 'c'],
      ['a', 'c'],
    ])
  })
})
