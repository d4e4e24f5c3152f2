/// <reference lib="dom" />
import { beforeEach, expect, jest, test } from '@jest/globals'
import { DeskFrame } from '../../src/page/desk-frame.js'
import { deskMarkup } from '../../src/page/markup.js'
import type { CheckedText } from '../../src/page/messages.js'
import { makeDocument } from '../support/made-document.js'
import { shownIssue, storyLine } from '../support/shown-stories.js'

let frame: DeskFrame
const textOf = (id: string): string => document.getElementById(id)?.textContent ?? ''
const isHidden = (id: string): boolean => document.getElementById(id)?.hasAttribute('hidden') ?? true

const checked = (parts: Partial<CheckedText> = {}): CheckedText => ({
  ...{ kind: 'checked', id: 1, format: 'text', milliseconds: 5, stories: [storyLine()], moreStories: 0 },
  ...{ counts: { error: 1, warning: 0, info: 0 }, repairable: 1, marks: new Int32Array(5), fields: [] },
  ...{ isMarkedUp: false, shown: null, notes: [], problems: [] },
  ...parts,
})

beforeEach(() => {
  jest.useFakeTimers()
  makeDocument(deskMarkup)
  frame = new DeskFrame()
})

test('shows the text or the story as read', () => {
  frame.show('read')
  expect([frame.view, isHidden('copy'), isHidden('reading')]).toEqual(['read', true, false])
  expect(textOf('take')).toBe('Copy this story')
  document.getElementById('as-text')?.click()
  expect([frame.view, isHidden('copy'), isHidden('reading')]).toEqual(['text', false, true])
})

test('shows what a check has found, and announces the counts when they have stayed', () => {
  frame.showCheck(checked(), 0, () => undefined)
  expect([textOf('state'), textOf('repair'), isHidden('stories'), textOf('live')]).toEqual([
    '1 error',
    'Make 1 safe repair',
    true,
    '',
  ])
  jest.advanceTimersByTime(1000)
  expect(textOf('live')).toBe('1 error')
  frame.showCheck(checked({ stories: [], repairable: 0 }), 0, () => undefined)
  expect([textOf('state'), textOf('repair')]).toEqual(['No story to check', 'Make safe repairs'])
})

test('lists the stories of a feed, with the one at hand', () => {
  const stories = [storyLine({ title: 'One' }), storyLine({ title: 'Two', level: 'damaged' })]
  const chosen: number[] = []
  frame.showCheck(checked({ stories, moreStories: 1 }), 1, index => chosen.push(index))
  expect([textOf('state'), textOf('stories-heading'), isHidden('stories')]).toEqual([
    '1 error in 3 stories',
    '3 stories',
    false,
  ])
  document.querySelector<HTMLElement>('#story-list button')?.click()
  expect([chosen, document.querySelector('[aria-current]')?.textContent]).toEqual([[1], 'Twodamaged · no issues'])
  frame.chooseStory(checked({ stories }), 0)
  expect(document.querySelector('[aria-current]')?.textContent).toBe('Oneclean · no issues')
})

test('shows notes and problems, and how many issues have no mark', () => {
  const notes = [{ message: 'Odd.', line: 2, column: 1 }]
  const counts = { error: 20_001, warning: 0, info: 0 }
  frame.showCheck(checked({ notes, counts, marks: new Int32Array(100_000) }), 0, () => undefined)
  frame.tellNote('Read as koi8-r.')
  expect(textOf('messages')).toBe(
    'Line 2: Odd.The first 20,000 of 20,001 issues are marked in the text.Read as koi8-r.',
  )
  frame.tellProblem('Broken.')
  expect([textOf('messages'), textOf('live')]).toEqual(['Broken.', 'Broken.'])
  frame.forgetCheck()
  expect([textOf('messages'), textOf('state'), isHidden('stories')]).toEqual(['', 'Checking …', true])
})

test('says something for a moment so that everybody sees it', () => {
  frame.tell('Done.')
  expect([textOf('live'), document.getElementById('live')?.className]).toEqual(['Done.', 'unseen told'])
  jest.advanceTimersByTime(5000)
  expect(document.getElementById('live')?.className).toBe('unseen')
})

test('says that a check is going on if it takes a while', () => {
  frame.tellBusy(true, 4_000_000)
  expect(isHidden('busy')).toBe(true)
  jest.advanceTimersByTime(400)
  expect([isHidden('busy'), textOf('busy'), textOf('live')]).toEqual([
    false,
    'Checking 4.0 MB … Stop',
    'Checking 4.0 MB. You can go on working.',
  ])
  frame.tellBusy(false, 0)
  expect(isHidden('busy')).toBe(true)
})

test('fills the choices once; a page with a configuration has no choice of house style', () => {
  const opened = { kind: 'opened', formats: ['text', 'rss'], presets: ['recommended', 'ap'], rules: 9 } as const
  frame.fill(opened)
  frame.fill(opened)
  const options = (id: string): number => document.querySelectorAll(`#${id} option`).length
  expect([options('format'), options('preset'), options('language')]).toEqual([3, 2, 18])
  frame.nameHouse({ name: 'desk.yaml' } as Parameters<DeskFrame['nameHouse']>[0])
  expect(textOf('preset-label')).toBe('House style: desk.yaml')
})

test('lights an issue in the story as read, and knows the issue of a mark', () => {
  document.getElementById('reading')?.insertAdjacentHTML('beforeend', '<mark data-issue="s1n1"><b>the</b></mark>')
  frame.lightReading(0, shownIssue(), false)
  expect(document.querySelector('mark.current')?.textContent).toBe('the')
  expect(DeskFrame.readKey(document.querySelector('mark b'))).toEqual({ story: 0, number: 1 })
  expect(DeskFrame.readKey(document.body)).toBeNull()
})

test('says whether the text is copied, how long the source is, and what can be undone', () => {
  frame.tellTaken(true)
  expect(textOf('take')).toBe('Copied')
  jest.advanceTimersByTime(3000)
  expect(textOf('take')).toBe('Copy the text')
  frame.tellTaken(false)
  expect(textOf('live')).toContain('Select the text and copy it.')
  frame.tellSource(2000)
  expect(textOf('source-state')).toBe('2 kB')
  frame.tellSource(0)
  expect(textOf('source-state')).toContain('none')
  frame.tellUndo(false)
  expect(document.getElementById('undo')?.hasAttribute('disabled')).toBe(true)
  frame.tellIgnored(2)
  expect(textOf('ignored')).toBe('2 issues ignored. Show again')
  frame.tellExample(false)
  expect(isHidden('example')).toBe(true)
})
