import { expect, test } from '@jest/globals'
import { findLostStops } from '../../../src/language/patterns/lost-stops.js'
import { bodyOf } from '../../support/annotated.js'

/** The last word of each sentence, with the first one of the next. */
const lostIn = (text: string): readonly string[] =>
  [...findLostStops(bodyOf(text))].map(({ before, opener }) => `${before.text} ${opener.text}`)

test.each([
  ['a name', 'The talks were held in Skarne The minister said so.', ['Skarne The']],
  ['an ordinary word', 'The crew went home But the port stayed closed.', ['home But']],
  ['a year', 'The boy found a chest from 1911 The lock was easy to open.', ['1911 The']],
  ['a no-break space', 'The talks were held there\u00A0too The minister said so.', ['too The']],
  ['two of them', 'The crew went home They slept The port stayed closed.', ['home They', 'slept The']],
])('a stop is lost after %s', (_, text, expected) => {
  expect(lostIn(text)).toEqual(expected)
})

test.each([
  ['a stop is there', 'The talks were held in Skarne. The minister said so.'],
  ['a name follows', 'He read The Guardian and The New York Times.'],
  ['a mark follows', 'He heard The Who and They, a band.'],
  ['a conjunction is before it', 'We hope that The paper prints it.'],
  ['a helping verb is before it', 'The band was The best of all.'],
  ['the copy speaks of God', 'The bishop spoke of God. The peace He gives is for all.'],
  ['a name is such a word twice', 'They saw The The play in Orden.'],
  ['a figure numbers a line', 'The list has two parts:\n1 The plan\n2 The road'],
  ['a line ends between them', 'The crew went home\nThe port stayed closed.'],
  ['a title ends', 'Her song You Can Do It rose.'],
  ['words are quoted', 'He played in “The boat It came from” in May.'],
])('no stop is lost where %s', (_, text) => {
  expect(lostIn(text)).toEqual([])
})
