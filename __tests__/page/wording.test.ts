import { expect, test } from '@jest/globals'
import type { StoryLine } from '../../src/page/messages.js'
import {
  countIssues,
  describeCounts,
  describeIssues,
  describeLength,
  describeLikelihood,
  describeRepairs,
  describeStories,
  nameRole,
} from '../../src/page/wording.js'

test.each([
  [{ error: 0, warning: 0, info: 0 }, 'No issues'],
  [{ error: 1, warning: 0, info: 0 }, '1 error'],
  [{ error: 1200, warning: 1, info: 2 }, '1,200 errors, 1 warning, 2 infos'],
])('counts %j as words', (counts, words) => {
  expect(describeCounts(counts)).toBe(words)
})

test('adds and names counts', () => {
  expect(countIssues({ error: 1, warning: 2, info: 3 })).toBe(6)
  expect([describeIssues(1), describeStories(1), describeStories(2), describeRepairs(1)]).toEqual([
    '1 issue',
    '1 story',
    '2 stories',
    '1 safe repair',
  ])
  expect([nameRole('editors-note'), nameRole('caption')]).toEqual(['editor’s note', 'caption'])
})

test.each([
  [1, '1 character'],
  [999, '999 characters'],
  [12_345, '12 kB'],
  [4_032_100, '4.0 MB'],
])('%d characters are %s', (length, words) => {
  expect(describeLength(length)).toBe(words)
})

test('says how likely a machine was, or why there is no answer', () => {
  const line = {
    words: 200,
    translated: { likelihood: 0.736, interval: [0.4, 0.925], phrases: [] },
  } as Partial<StoryLine>
  expect(describeLikelihood(line as StoryLine)).toBe('74 % (40–93)')
  expect(describeLikelihood({ ...line, translated: null } as StoryLine)).toBe('no answer: no prose')
  expect(describeLikelihood({ ...line, words: 59, translated: null } as StoryLine)).toBe('no answer: too short')
})
