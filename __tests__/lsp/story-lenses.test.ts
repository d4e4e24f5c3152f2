import { expect, test } from '@jest/globals'
import { storyLenses } from '../../src/lsp/story-lenses.js'
import { makeDiagnostic, makeReport, makeStory } from '../support/made-reports.js'
import type { StoryReport } from '../../src/linter/report.js'

const lensesOf = (...stories: readonly StoryReport[]): readonly string[] =>
  storyLenses({
    version: 1,
    text: '',
    format: 'text',
    comments: null,
    reports: [makeReport({ stories })],
    rules: [],
    complaints: [],
  }).map(({ range, command }) => `${String(range.start.line)} ${command?.title ?? ''}`)

const verdict = { level: 'suspect', weight: 2, families: 1, slips: 1, evidence: [] } as const

test('the only story has its state at the top, also where it is sound or was left out', () => {
  expect([
    lensesOf(makeStory()),
    lensesOf(makeStory({ verdict, diagnostics: [makeDiagnostic()] })),
    lensesOf(makeStory({ isLeftOut: true, status: 'kill' })),
    lensesOf(),
  ]).toEqual([
    ['0 wirelint: clean, 0 issues in 3 words'],
    ['0 wirelint: suspect, 1 issue in 3 words, evidence 2 per 100 words'],
    ['0 wirelint: kill, not checked'],
    [],
  ])
})

test('stories of a feed have theirs above their first issue', () => {
  const start = { line: 8, column: 5, offset: 90 }
  expect(lensesOf(makeStory(), makeStory({ verdict, diagnostics: [makeDiagnostic({ start })] }))).toEqual([
    '7 wirelint: suspect, 1 issue in 3 words, evidence 2 per 100 words',
  ])
})
