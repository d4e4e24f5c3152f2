/// <reference lib="dom" />
import { beforeEach, expect, test } from '@jest/globals'
import { makeReading, writeStory } from '../../src/page/read-view.js'
import { makeDocument } from '../support/made-document.js'
import { shownStory } from '../support/shown-stories.js'

beforeEach(() => {
  makeDocument('')
})

test('each part of a story is named once, and the headline is a heading', () => {
  const paragraphs = [
    { role: 'headline', html: 'Rain', text: 'Rain' },
    { role: 'body', html: 'It <mark>rained</mark>.', text: 'It rained.' },
    { role: 'body', html: 'A lot.', text: 'A lot.' },
  ]
  expect(makeReading(shownStory({ paragraphs })).map(({ outerHTML }) => outerHTML)).toEqual([
    '<div class="read-row role-headline"><span class="part">headline</span><h2 class="read-text">Rain</h2></div>',
    '<div class="read-row role-body"><span class="part">body</span><p class="read-text">It <mark>rained</mark>.</p></div>',
    '<div class="read-row role-body"><p class="read-text">A lot.</p></div>',
  ])
})

test.each([
  [{ isLong: true }, 'This story is too long to be shown as read. Its text shows every issue.'],
  [{}, 'There is no story to read here.'],
])('without paragraphs it says why: %j', (parts, words) => {
  expect(makeReading(shownStory(parts)).map(({ textContent }) => textContent)).toEqual([words])
})

test('a story is written as plain text, its dateline before the first words', () => {
  const paragraph = (role: string, text: string) => ({ role, text, html: '' })
  expect(
    writeStory([
      paragraph('headline', 'Rain'),
      paragraph('dateline', 'ORDEN'),
      paragraph('body', 'It rained.'),
      paragraph('body', 'A lot.'),
    ]),
  ).toBe('Rain\n\nORDEN -- It rained.\n\nA lot.\n')
})
