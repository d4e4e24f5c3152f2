/// <reference lib="dom" />
import { beforeEach, expect, test } from '@jest/globals'
import { IssuePanel } from '../../src/page/issue-panel.js'
import { makeDocument } from '../support/made-document.js'
import { shownIssue, shownStory } from '../support/shown-stories.js'

const done: unknown[] = []
let panel: IssuePanel
const note =
  (name: string) =>
  (...what: readonly unknown[]): void => {
    done.push([name, ...what])
  }

beforeEach(() => {
  done.splice(0)
  makeDocument(
    '<section><h2 id="issues-heading"></h2><ol id="issues"></ol><div id="more-issues"></div></section><aside id="dock" hidden></aside>',
  )
  panel = new IssuePanel({
    look: note('look'),
    fix: note('fix'),
    ignore: note('ignore'),
    lookAt: note('lookAt'),
    lookAtSource: note('source'),
    walk: note('walk'),
    askMore: note('more'),
  })
})

const cards = (): readonly Element[] => [...(document.getElementById('issues')?.children ?? [])]
const press = (selector: string): void => {
  document.querySelector<HTMLElement>(selector)?.click()
}

test('shows a card for each issue, and asks for more of a long list', () => {
  panel.show(shownStory({ issues: [shownIssue(), shownIssue({ number: 2 })], more: 300 }))
  expect([cards().map(({ id }) => id), document.getElementById('issues-heading')?.textContent]).toEqual([
    ['s1n1', 's1n2'],
    '302 issues',
  ])
  expect([panel.count, panel.total]).toEqual([2, 302])
  press('#more-issues button')
  expect(done).toEqual([['more']])
})

test('a card that stays the same stays, and does what it says at its newest place', () => {
  panel.show(shownStory({ issues: [shownIssue()] }))
  const [card] = cards()
  const moved = shownIssue({ start: 70 })
  panel.show(shownStory({ issues: [moved] }))
  expect(cards()[0]).toBe(card)
  press('#issues .number')
  expect(done).toEqual([['look', moved]])
})

test('the issue that a reader looks at is lit, and on a phone at the foot with the way to others', () => {
  panel.show(shownStory({ issues: [shownIssue(), shownIssue({ number: 2, message: 'Second.' })] }))
  panel.light(2)
  const dock = document.getElementById('dock')
  expect([cards().map(({ className }) => className), dock?.hidden, dock?.querySelector('.say')?.textContent]).toEqual([
    ['card-issue error', 'card-issue error lit'],
    false,
    '2error Second.',
  ])
  for (const each of dock?.querySelectorAll<HTMLElement>('.dock-bar button') ?? []) each.click()
  expect([done, dock?.hidden]).toEqual([
    [
      ['walk', -1],
      ['walk', 1],
    ],
    true,
  ])
  panel.light(null)
  expect(document.querySelectorAll('.lit')).toHaveLength(0)
})

test('without a story there is nothing', () => {
  panel.show(shownStory({ issues: [shownIssue()] }))
  panel.clear()
  expect([cards(), panel.count, panel.find(1)]).toEqual([[], 0, undefined])
})
