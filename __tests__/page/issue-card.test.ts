/// <reference lib="dom" />
import { beforeEach, expect, test } from '@jest/globals'
import { type CardActions, cardId, makeCard } from '../../src/page/issue-card.js'
import { makeDocument } from '../support/made-document.js'
import { shownIssue } from '../support/shown-stories.js'

const done: string[] = []
const actions: CardActions = {
  look: ({ number }) => done.push(`look ${String(number)}`),
  fix: ({ number }, nth) => done.push(`fix ${String(number)}.${String(nth)}`),
  ignore: ({ number }) => done.push(`ignore ${String(number)}`),
  lookAt: ({ start }) => done.push(`at ${String(start)}`),
  lookAtSource: ({ number }) => done.push(`source ${String(number)}`),
}

beforeEach(() => {
  makeDocument('')
  done.splice(0)
})

test('a card says what is wrong, where, and why', () => {
  const card = makeCard(shownIssue({ number: 3, severity: 'warning', certainty: 'possible' }), 's1n3', actions)
  expect([card.id, card.className, card.querySelector('.say')?.textContent]).toEqual([
    's1n3',
    'card-issue warning',
    '3warning The word is doubled.',
  ])
  expect(card.querySelector('.words')?.innerHTML).toBe('at the <b>the</b> ceremony')
  expect(card.querySelector('details')?.textContent).toBe(
    'WhyA doubled word. An engine doubles words.Rule repeated-word. wirelint is not certain of it.',
  )
  expect(card.querySelector('.fixes')?.textContent).toBe('Ignore')
})

test('its buttons lead to the words, make repairs, and show other places', () => {
  const fixes = [
    { title: 'Delete it', safe: true, edits: [] },
    { title: 'Keep it', safe: false, edits: [] },
  ]
  const related = [{ message: 'The other is here.', excerpt: 'the', start: 9, end: 12 }]
  const card = makeCard(shownIssue({ number: 2, fixes, related }), '', actions)
  const buttons = [...card.querySelectorAll('button')]
  for (const each of buttons) each.click()
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    '2',
    '“the”',
    'Delete it',
    'Perhaps: Keep it',
    'Ignore',
  ])
  expect(buttons[0]?.getAttribute('aria-label')).toBe('error 2: show it in the text')
  expect(done).toEqual(['look 2', 'at 9', 'fix 2.0', 'fix 2.1', 'ignore 2'])
})

test('the source is shown around its words, in its language', () => {
  const text = `${'一'.repeat(80)}5.2亿${'二'.repeat(80)}`
  const source = { text, start: 80, end: 84, place: { start: 80, end: 84 }, language: 'zh' }
  const card = makeCard(shownIssue({ source }), '', actions)
  const quoted = card.querySelector('.original')
  expect([quoted?.getAttribute('lang'), quoted?.querySelector('u')?.textContent]).toEqual(['zh', '5.2亿'])
  expect(quoted?.textContent).toBe(`…${'一'.repeat(60)}5.2亿${'二'.repeat(60)}…`)
  card.querySelector<HTMLElement>('button.link')?.click()
  expect(done).toEqual(['source 1'])
})

test('its id is the one that marks of the story as read name', () => {
  expect(cardId(0, { number: 12 })).toBe('s1n12')
})
