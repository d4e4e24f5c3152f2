import { describe, expect, test } from '@jest/globals'
import { SuppressionFile } from '../../../src/linter/suppressions/suppression-file.js'
import type { SuppressionLevels } from '../../../src/linter/suppressions/checks.js'
import { names } from '../../support/file-names.js'
import { diagnosticAt, partReport, storyReport } from '../../support/story-reports.js'

const fileOf = (...entries: readonly object[]): SuppressionFile =>
  new SuppressionFile('kept.json', JSON.stringify({ version: 1, suppressions: entries }), names)

/** A report in which this file has hidden one fingerprint of a story. */
const hiding = (file: string, id: string, fingerprint: string) => {
  const story = storyReport(id, [diagnosticAt(0, 'x', { fingerprint })])
  const [diagnostic, frame] = [story.diagnostics[0], story.frames[0]]
  return partReport(
    file,
    [
      storyReport(id, [], {
        hidden: diagnostic && frame ? [{ diagnostic, frame, by: 'suppression-file', reason: null }] : [],
      }),
    ],
    ['x'],
  )
}

const issuesIn = (file: SuppressionFile, levels: SuppressionLevels = {}): readonly string[] =>
  file.diagnose(levels)?.diagnostics.map(({ ruleId, story, message }) => `${ruleId} ${story}: ${message}`) ?? []

test('suppressed fingerprints are known by the story as it is written, and by its key', () => {
  const { byStory } = fileOf(
    { story: './a.txt#1', fingerprint: 'f', reason: 'as sent' },
    { story: 'a.txt', fingerprint: 'g' },
  ).suppressed
  expect([...byStory].map(([key, reasons]) => [key, [...reasons]])).toEqual([
    ['./a.txt#1', [['f', 'as sent']]],
    [
      'a.txt',
      [
        ['f', 'as sent'],
        ['g', null],
      ],
    ],
  ])
})

describe('a suppression in a file', () => {
  const unused = 'unused-suppression s: Nothing in story s has this fingerprint any more. Delete this suppression.'

  test('is unused if its story came and its rule ran, but nothing was hidden', () => {
    const file = fileOf({ story: 's', fingerprint: 'f', rule: 'x', reason: 'r' })
    expect(issuesIn(file)).toEqual([])
    file.record(partReport('a.xml', [storyReport('s', [])], ['y']))
    expect(issuesIn(file)).toEqual([]) // another rule
    const other = fileOf({ story: 's', fingerprint: 'f', rule: 'x', reason: 'r' })
    other.record(partReport('a.xml', [storyReport('s', [])], ['x']))
    expect(issuesIn(other)).toEqual([unused])
    expect(issuesIn(other, { unused: 'off' })).toEqual([])
  })

  test('is used if it hid something of its story', () => {
    const file = fileOf(
      { story: './a.txt#1', fingerprint: 'f', reason: 'r' },
      { story: 's', fingerprint: 'f', reason: 'r' },
    )
    file.record(hiding('kept/a.txt', 'kept/a.txt#1', 'f'))
    file.record(partReport('a.xml', [storyReport('s', [])], ['x']))
    expect(issuesIn(file)).toEqual([unused])
  })

  test('is not used by what a comment hid', () => {
    const file = fileOf({ story: 's', fingerprint: 'f', reason: 'r' })
    const report = hiding('a.xml', 's', 'f')
    file.record({
      ...report,
      stories: report.stories.map(story => ({
        ...story,
        hidden: story.hidden.map(each => ({ ...each, by: 'comment' as const })),
      })),
    })
    expect(issuesIn(file)).toEqual([unused])
  })

  test('is reported without a reason if reasons are required', () => {
    const file = fileOf({ story: 's', fingerprint: 'f' })
    expect(issuesIn(file)).toEqual([])
    expect(issuesIn(file, { reasons: 'warning' })).toEqual([
      'unexplained-suppression s: This suppression has no reason. Add a “reason”.',
    ])
  })
})

test('issues of the suppressions are one story of their file', () => {
  expect(fileOf({ story: 's', fingerprint: 'f' }).diagnose({ reasons: 'info' })).toMatchObject({
    id: 'kept.json',
    words: 0,
    score: 0,
    verdict: { level: 'clean' },
    diagnostics: [{ file: 'kept.json', field: null, start: { offset: 29 } }],
    hidden: [],
  })
})
