import { expect, test } from '@jest/globals'
import { findMarkRuns } from '../../../src/language/patterns/mark-runs.js'
import { bodyOf } from '../../support/annotated.js'

/** The marks of each run, and the mark in their place. */
const runsIn = (text: string): readonly (readonly [string, string | null])[] =>
  [...findMarkRuns(bodyOf(text))].map(({ start, end, repeated }) => [text.slice(start, end), repeated])

test.each<[string, string, readonly (readonly [string, string | null])[]]>([
  ['doubled', 'The crews left,, and the port closed.', [[',,', ',']]],
  ['doubled before a word', 'The crews left,,and the port closed.', [[',,', ', ']]],
  ['doubled before a name of its own', 'The crews left,,Qwblx closed.', [[',,', null]]],
  ['different', 'The crews left., and the port closed.', [['.,', null]]],
  ['around a closing quotation mark', 'The crews “left.”, and went.', [['.”,', null]]],
  ['two commas around a closing quotation mark', 'The crews “left the port,”, and went.', [[',”,', null]]],
  ['two stops at the end', 'The crews left the port..', [['..', '.']]],
  ['two stops before a word in lower case', 'The crews left the port.. and went.', [['..', null]]],
  ['a long run', `The crews left${','.repeat(9)} then.`, [[',,,,,,,,,', ',']]],
  [
    'two runs',
    'The crews,, left;; then.',
    [
      [',,', ','],
      [';;', ';'],
    ],
  ],
])('marks are one run: %s', (_, text, expected) => {
  expect(runsIn(text)).toEqual(expected)
})

test.each([
  ['an ellipsis', 'The crews left... and went.'],
  ['marks that ask or cry', 'The crews left?! They did!!'],
  ['a stop of an abbreviation', 'The crews of Orden Inc., left.'],
  ['a name with its own mark', 'The crews asked Yahoo!, and left.'],
  ['two colons of a program', 'The crews ran boats::left today.'],
  ['a path', 'The crews read ../notes today.'],
  ['a range of figures', 'The crews read 1..10 today.'],
  ['marks with a space between them', 'The crews left , , then.'],
])('%s is no run', (_, text) => {
  expect(runsIn(text)).toEqual([])
})
