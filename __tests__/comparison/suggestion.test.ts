import { describe, expect, test } from '@jest/globals'
import { isFollowed, repairsOf } from '../../src/comparison/suggestion.js'
import { diffWords } from '../../src/comparison/pairing/word-diff.js'
import type { Diagnostic, Frame } from '../../src/linter/report.js'

/** Edits of a file from one offset to before another. */
type FileEdits = readonly (readonly [start: number, end: number, text: string])[]

const diagnosticAt = (start: number, end: number, ...suggestions: readonly FileEdits[]): Diagnostic =>
  ({
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: end },
    suggestions: suggestions.map(edits => ({
      title: 'Change it',
      safe: true,
      edits: edits.map(([from, to, text]) => ({ start: from, end: to, text })),
    })),
  }) as unknown as Diagnostic

const frameOf = (text: string, start: number, inField: { start: number; end: number } | null): Frame =>
  ({ text, start, end: start, inField: inField === null ? null : { field: 0, ...inField } }) as unknown as Frame

describe('a suggestion in the text of its field', () => {
  // The file has the field behind a tag of three characters, and begins at offset 100.
  const line = '<p>He met the the mayor.</p>'
  const field = 'He met the the mayor.'
  const frame = frameOf(line, 14, { start: 11, end: 14 })

  test.each([
    ['one edit', [[[114, 118, '']]], [[[11, 15, '']]]],
    ['two suggestions', [[[114, 118, '']], [[110, 114, '']]], [[[11, 15, '']], [[7, 11, '']]]],
    [
      'edits sorted by their places',
      [
        [
          [118, 119, 'M'],
          [103, 105, 'She'],
        ],
      ],
      [
        [
          [0, 2, 'She'],
          [15, 16, 'M'],
        ],
      ],
    ],
    ['none where it reaches into the mark-up before', [[[102, 105, '']]], []],
    ['none where it reaches into the mark-up behind', [[[114, 126, '']]], []],
    ['none where it reaches beyond the line', [[[114, 140, '']]], []],
    ['none where it begins before the line', [[[90, 114, '']]], []],
    ['none at all', [], []],
  ] as const)('%s', (_, suggestions, expected) => {
    const repairs = repairsOf(diagnosticAt(114, 117, ...(suggestions as readonly FileEdits[])), frame, field)
    expect(repairs.map(repair => repair.map(({ at, text }) => [at.start, at.end, text]))).toEqual(expected)
  })

  test('none where the field is not known', () => {
    expect(repairsOf(diagnosticAt(114, 117, [[114, 118, '']]), frameOf(line, 14, null), field)).toEqual([])
  })

  test('none where the file writes it in another way', () => {
    const escaped = frameOf('<p>A &amp; B met met.</p>', 17, { start: 10, end: 13 })
    expect(repairsOf(diagnosticAt(117, 120, [[105, 120, '']]), escaped, 'A & B met met.')).toEqual([])
    expect(repairsOf(diagnosticAt(117, 120, [[116, 120, '']]), escaped, 'A & B met met.').length).toBe(1)
  })
})

describe('a suggestion was followed', () => {
  const old = 'He met the the mayor on Monday.'
  const repair = [{ at: { start: 10, end: 14 }, text: '' }]

  test.each([
    ['by what it says', 'He met the mayor on Monday.', true],
    ['where other words changed too', 'He met the mayor on Tuesday.', true],
    ['not where nothing changed', old, false],
    ['not where only other words changed', 'He met the the mayor on Tuesday.', false],
    ['not where a word beside went too', 'He met mayor on Monday.', false],
    ['not where other words came', 'He met the good mayor on Monday.', false],
  ])('%s', (_, now, expected) => {
    expect(isFollowed(repair, diffWords(old, now), old, now)).toBe(expected)
  })

  test.each([
    ['both edits', 'She met her mayor.', true],
    ['one of them', 'She met the mayor.', false],
  ])('by two edits: %s', (_, now, expected) => {
    const before = 'He met the mayor.'
    const both = [
      { at: { start: 0, end: 2 }, text: 'She' },
      { at: { start: 7, end: 10 }, text: 'her' },
    ]
    expect(isFollowed(both, diffWords(before, now), before, now)).toBe(expected)
  })

  test('whichever space goes with a word', () => {
    const now = 'He met the mayor on Monday.'
    for (const at of [
      { start: 7, end: 11 },
      { start: 6, end: 10 },
      { start: 10, end: 14 },
    ])
      expect(isFollowed([{ at, text: '' }], diffWords(old, now), old, now)).toBe(true)
  })
})
