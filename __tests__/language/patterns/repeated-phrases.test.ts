import { expect, test } from '@jest/globals'
import { findRepeatedPhrases } from '../../../src/language/patterns/repeated-phrases.js'
import { bodyOf } from '../../support/annotated.js'

/** The words of each phrase at its second place. */
const repeatedIn = (text: string): readonly string[] =>
  [...findRepeatedPhrases(bodyOf(text))].map(({ sentence: { tokens }, second, length }) =>
    text.slice(tokens[second]?.start, tokens[second + length - 1]?.end),
  )

test.each([
  ['side by side', 'The ministry said on Monday on Monday that it would protest.', ['on Monday']],
  [
    'behind a comma',
    'Crews told the history of the valley, the history of the valley and its people.',
    ['the history of the valley'],
  ],
  ['in brackets', 'The town opened ten boat yards (boat yards) in March.', ['boat yards']],
  ['joined to itself', 'The nurses won hearts with kindness and kindness and left.', ['kindness']],
  ['an adjective joined to itself', 'The school offers a happy and happy life to them.', ['happy']],
  [
    'with a possessive',
    'He met his Polish counterpart and dined with his Polish counterpart on Friday.',
    ['his Polish counterpart'],
  ],
  [
    'before a stop that cuts',
    'She met the Polish foreign minister and left before a meal for the Polish foreign minister. of this spring.',
    ['the Polish foreign minister'],
  ],
])('a phrase is said twice: %s', (_, text, expected) => {
  expect(repeatedIn(text)).toEqual(expected)
})

test.each([
  ['a name', 'The band New Moon New Moon played.'],
  ['a score', 'The team won 6-4, 6-4 on Monday.'],
  ['a figure in a result', 'Exports were tin 645 (645) on Monday.'],
  ['a verb that takes its time', 'They waited and waited for the bus.'],
  ['emphasis', 'There were rows and rows of boats.'],
  ['a comparative', 'The storms grew stronger and stronger.'],
  ['one of two kinds', 'He was deputy chief and chief of the unit.'],
  ['an apposition', 'He saw the river, the river of his youth.'],
  ['a chain', 'From time to time to help the crew, they came.'],
  ['a bracket that says more', 'The firm sold boats (boats of wood) to the navy.'],
  ['a phrase without a possessive', 'She met the Polish foreign minister at the house of the Polish foreign minister.'],
  ['a part of another phrase', 'The bank left its monetary policy alone at its monetary policy meeting.'],
])('%s is no slip', (_, text) => {
  expect(repeatedIn(text)).toEqual([])
})
