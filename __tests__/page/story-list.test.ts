/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import { describeRest, makeStoryList } from '../../src/page/story-list.js'
import { makeDocument } from '../support/made-document.js'
import { ratedStories } from '../support/shown-stories.js'

test('a row has a title, a verdict and counts, and leads to its story', () => {
  makeDocument('')
  const chosen: number[] = []
  const rows = makeStoryList(ratedStories, 1, index => chosen.push(index))
  rows[0]?.querySelector('button')?.click()
  expect(chosen).toEqual([3])
  expect(rows.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
    'Damageddamaged · no issues',
    'Suspectsuspect · 1 error',
    'Infosclean · 2 infos',
  ])
  expect(rows.at(-1)?.textContent).toBe('Foreignnot checked')
  expect(rows.map(row => row.firstElementChild?.hasAttribute('aria-current'))).toEqual([
    false,
    true,
    false,
    false,
    false,
  ])
})

test('a long list says how many stories are not in it', () => {
  expect([describeRest(300, 0), describeRest(1300, 500)]).toEqual([
    '',
    'And 1,500 more, all with fewer or lighter issues.',
  ])
})
