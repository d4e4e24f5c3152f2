import { describe, expect, test } from '@jest/globals'
import type {
  ComparedField,
  ComparedIssue,
  ComparedStory,
  StoryName,
  ComparisonSummary,
} from '../../../src/comparison/comparison.js'
import type { Block } from '../../../src/comparison/pairing/alignment.js'
import { describeOutcome, nameOfPlace, nameOfStory, summarySentences } from '../../../src/comparison/print/wording.js'

const issue = (parts: Partial<ComparedIssue>): ComparedIssue => ({
  class: 'removed',
  old: null,
  new: null,
  outcome: null,
  edits: [],
  followed: null,
  ...parts,
})

test.each([
  ['mended', { outcome: 'mended' }, 'fixed'],
  ['rewritten', { outcome: 'rewritten' }, 'the sentence was rewritten'],
  ['deleted', { outcome: 'deleted' }, 'the words were deleted'],
  ['suppressed', { outcome: 'suppressed' }, 'now hidden by a comment or a suppression file'],
  ['mended as suggested', { outcome: 'mended', followed: true }, 'done as suggested'],
  ['mended otherwise', { outcome: 'mended', followed: false }, 'fixed'],
  ['kept', { class: 'kept' }, ''],
  ['kept, but touched', { class: 'kept', edits: [3] }, 'the words were edited, but the issue remains'],
  ['brought in', { class: 'brought-in', edits: [3] }, ''],
] as const)('an issue that was %s', (_, parts, expected) => {
  expect(describeOutcome(issue(parts))).toBe(expected)
})

const story = (id: string, file = 'a.txt'): StoryName => ({ file, id, headline: null })

const storyWith = (
  old: StoryName | null,
  now: StoryName | null,
  fields: readonly Partial<ComparedField>[] = [],
): ComparedStory => ({
  old,
  new: now,
  fields: fields.map(field => ({
    role: 'body',
    old: 'old',
    new: 'new',
    oldField: 0,
    newField: 0,
    blocks: [],
    ...field,
  })),
  issues: [],
  edits: [],
  reach: { tokens: 0, touched: 0 },
})

test.each([
  ['the first story of each file', story('a.txt#1'), story('b.txt#1', 'b.txt'), 'a.txt → b.txt'],
  ['another story', story('a.txt#2'), story('b.txt#3', 'b.txt'), 'a.txt#2 → b.txt#3'],
  ['stories with ids', story('urn:1'), story('urn:1', 'b.txt'), 'a.txt urn:1 → b.txt urn:1'],
  ['one in OLD alone', story('a.txt#1'), null, 'a.txt, only in OLD'],
  ['one in NEW alone', null, story('urn:1'), 'a.txt urn:1, only in NEW'],
  ['names that could harm a terminal', story('\u001B[31m'), null, 'a.txt \uFFFD[31m, only in OLD'],
  ['none', null, null, ''],
])('the name of %s', (_, old, now, expected) => {
  expect(nameOfStory(storyWith(old, now))).toBe(expected)
})

describe('the name of a place', () => {
  const both = [story('a.txt#1'), story('b.txt#1', 'b.txt')] as const
  const block = (oldNumber: number | null, newNumber: number | null, moved = false): Block => ({
    old: { start: 0, end: 0 },
    new: { start: 0, end: 0 },
    oldNumber,
    newNumber,
    moved,
    edits: [],
    hunks: [],
  })
  const [first, second] = [block(1, 1), block(2, 2)]

  test.each([
    ['the only paragraph', { blocks: [first] }, first, 'body'],
    ['one of several', { blocks: [first, second] }, second, 'body, paragraph 2'],
    ['one that moved', { blocks: [first, second] }, block(3, 1, true), 'body, paragraph 1, moved from 3'],
    ['one that was put in', { blocks: [first, second] }, block(null, 2), 'body, paragraph 2, added'],
    ['one that was taken out', { blocks: [first, second] }, block(2, null), 'body, paragraph 2 of OLD, deleted'],
    ['a field of NEW', { old: null, role: 'headline' }, block(null, 1), 'headline, only in NEW'],
    ['a field of OLD', { new: null, role: 'caption' }, block(1, null), 'caption, only in OLD'],
  ])('%s', (_, field, at, expected) => {
    expect(nameOfPlace(storyWith(...both, [field]), 0, at)).toBe(expected)
  })

  test('in a story of one version is the role alone', () => {
    expect(nameOfPlace(storyWith(both[0], null, [{ new: null }]), 0, first)).toBe('body')
    expect(nameOfPlace(storyWith(...both), 0, first)).toBe('')
  })
})

describe('a summary in sentences', () => {
  const nothing: ComparisonSummary = {
    stories: { both: 1, unchanged: 0, onlyOld: 0, onlyNew: 0 },
    issues: {
      ...{ old: 0, new: 0, removed: 0, kept: 0, broughtIn: 0 },
      outcomes: { mended: 0, rewritten: 0, deleted: 0, suppressed: 0 },
      bySeverity: {
        error: { old: 0, new: 0, removed: 0, kept: 0, broughtIn: 0 },
        warning: { old: 0, new: 0, removed: 0, kept: 0, broughtIn: 0 },
        info: { old: 0, new: 0, removed: 0, kept: 0, broughtIn: 0 },
      },
    },
    edits: { total: 0, reported: 0, moves: 0, words: { old: 0, new: 0, takenOut: 0, putIn: 0 } },
    response: { total: 0, actedOn: 0, followed: 0, anyWord: 0 },
    rules: [],
    unreported: [],
  }

  test('of nothing', () => {
    expect(summarySentences(nothing)).toEqual([
      '1 story in both versions, 0 unchanged.',
      '0 issues removed, 0 kept, 0 brought in.',
      '0 edits: 0 of 0 words taken out or changed, 0 added.',
      'wirelint had suggested 0 of 0 edits.',
      'The editor acted on 0 of 0 issues, 0 of them as suggested; edits touch 0 in 100 words, with or without an issue.',
    ])
  })

  test('of much', () => {
    expect(
      summarySentences({
        ...nothing,
        stories: { both: 2, unchanged: 1, onlyOld: 3, onlyNew: 4 },
        issues: {
          ...nothing.issues,
          removed: 1,
          kept: 2,
          broughtIn: 3,
          outcomes: { mended: 1, rewritten: 0, deleted: 2, suppressed: 0 },
        },
        edits: { total: 3, reported: 1, moves: 1, words: { old: 1234, new: 1, takenOut: 100, putIn: 7 } },
        response: { total: 3, actedOn: 2, followed: 1, anyWord: 0.2345 },
      }),
    ).toEqual([
      '2 stories in both versions, 1 unchanged, 3 only in OLD, 4 only in NEW.',
      '1 issue removed (1 fixed, 2 deleted), 2 kept, 3 brought in.',
      '3 edits and 1 moved paragraph: 100 of 1234 words taken out or changed (8.1 in 100), 7 added.',
      'wirelint had suggested 1 of 3 edits (33.3 in 100).',
      'The editor acted on 2 of 3 issues (66.7 in 100), 1 of them as suggested; edits touch 23.5 in 100 words, with or without an issue.',
    ])
  })
})
