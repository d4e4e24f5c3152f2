/// <reference lib="dom" />
import { beforeEach, expect, test } from '@jest/globals'
import { makeReading } from '../../src/page/read-view.js'
import { makeDocument } from '../support/made-document.js'
import { shownStory } from '../support/shown-stories.js'

beforeEach(() => {
  makeDocument('')
})

test('each part of a story is named once, and the headline is a heading', () => {
  const paragraphs = [
    { role: 'headline', html: 'Rain' },
    { role: 'body', html: 'It <mark>rained</mark>.' },
    { role: 'body', html: 'A lot.' },
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
