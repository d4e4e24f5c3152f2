/// <reference lib="dom" />
import { beforeEach, expect, test } from '@jest/globals'
import type { DeskFrame } from '../../src/page/desk-frame.js'
import type { CopyEditor } from '../../src/page/editor/copy-editor.js'
import type { IssueKey } from '../../src/page/editor/mark-field.js'
import { IssueWalk } from '../../src/page/issue-walk.js'
import { makeDocument } from '../support/made-document.js'
import { shownIssue, shownStory } from '../support/shown-stories.js'

let said: string[] = []
let lit: unknown[] = []
let chosen: number[] = []
let next: IssueKey | null = null
let isApplied = true
const frame = {
  view: 'text',
  announce: (words: string) => said.push(words),
  tell: (words: string) => said.push(words),
  show: () => undefined,
  lightReading: () => undefined,
}
let walk: IssueWalk

const issues = [
  shownIssue({ fixes: [{ title: 'Delete it', safe: true, edits: [] }] }),
  shownIssue({ number: 2, message: 'Second.' }),
]

beforeEach(() => {
  ;[said, lit, chosen, next, isApplied] = [[], [], [], null, true]
  frame.view = 'text'
  makeDocument(
    '<section><h2 id="issues-heading"></h2><ol id="issues"></ol><div id="more-issues"></div></section><aside id="dock"></aside><details id="source"></details>',
  )
  const copy = {
    findIssue: () => next,
    light: (...what: readonly unknown[]) => lit.push(what),
    unlight: () => lit.push('none'),
    apply: () => isApplied,
    view: { focus: () => lit.push('focus') },
  } as unknown as CopyEditor
  walk = new IssueWalk(copy, copy, frame as unknown as DeskFrame, {
    choose: story => chosen.push(story),
    ignore: issue => lit.push(issue),
    askMore: () => undefined,
  })
  walk.show(shownStory({ issues }))
})

test('goes to the next issue of the text, and says it', () => {
  next = { story: 0, number: 2 }
  walk.walk(1)
  expect([lit, said]).toEqual([[[issues[1], true, next]], ['error 2 of 2: Second.']])
})

test('asks for the story of an issue in another one, and lights it when it comes', () => {
  next = { story: 3, number: 1 }
  walk.walk(1)
  expect([chosen, walk.isFollowing, lit]).toEqual([[3], true, []])
  walk.story = 3
  walk.show(shownStory({ story: 3, issues }))
  expect([walk.isFollowing, lit]).toEqual([false, [[issues[0], true, next]]])
})

test('walks round the story as read', () => {
  frame.view = 'read'
  for (const step of [1, 1, 1, -1] as const) walk.walk(step)
  expect(said.map(words => words.slice(0, 7))).toEqual(['error 1', 'error 2', 'error 1', 'error 2'])
  walk.show(null)
  walk.walk(1)
  expect(said.at(-1)).toBe('No issues.')
})

test('follows the cursor without moving it', () => {
  walk.follow({ story: 0, number: 1 })
  expect([document.querySelector('.lit')?.id, lit]).toEqual(['s1n1', [[issues[0], false, { story: 0, number: 1 }]]])
  walk.follow(null)
  expect(lit.at(-1)).toBe('none')
  expect(document.querySelector('.lit')).toBeNull()
})

test('makes the first repair of the issue, if it can', () => {
  walk.fixCurrent()
  walk.go({ story: 0, number: 1 })
  walk.fixCurrent()
  isApplied = false
  walk.fixCurrent()
  walk.go({ story: 0, number: 2 })
  walk.fixCurrent()
  expect(said.filter(words => !words.startsWith('error'))).toEqual([
    'Go to an issue first.',
    'Done: Delete it.',
    'The words have changed since the check. Try again in a moment.',
    'This issue has no ready repair. Change the words.',
  ])
})

test('shows words of the source, and other places', () => {
  const place = { start: 3, end: 5 }
  const source = { text: 'abcdef', start: 3, end: 5, place, language: null }
  const related = [{ message: 'Here.', excerpt: 'the', start: 9, end: 12 }]
  walk.show(shownStory({ issues: [shownIssue({ source, related })] }))
  for (const each of document.querySelectorAll<HTMLElement>('#issues button.link')) each.click()
  expect(lit).toEqual([[place, true], 'focus', [related[0], true]])
})

test('an issue is ignored in its story', () => {
  document.querySelector<HTMLElement>('#issues .ignore')?.click()
  expect(lit).toEqual([{ story: 'a.txt#1', fingerprint: 'f1' }])
})
