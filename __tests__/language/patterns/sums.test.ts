import { expect, test } from '@jest/globals'
import { findLevelWins, findOddSums } from '../../../src/language/patterns/sums.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): string[] =>
  [...findOddSums(bodyOf(text)), ...findLevelWins(bodyOf(text))].map(({ start, end }) => text.slice(start, end))

test.each([
  ['The board has 12 members, four women and nine men.', ['12 members, four women and nine']],
  [
    'It gives 120 million doses over three years, 4 million doses in each.',
    ['120 million doses over three years, 4 million'],
  ],
  ['It costs 13 crowns for each of two doses, or 36 crowns.', ['13 crowns for each of two doses, or 36']],
  ['Turnout was 61.4%, 15 points below the 66.2% of May.', ['61.4%, 15 points below the 66.2%']],
  ['They beat Lund 1-1 on Sunday, and won it 2-2.', ['won it 2-2']],
])('%s', (text, expected) => {
  expect(find(text)).toEqual(expected)
})

test.each([
  'The board has 12 members, four women and eight men.',
  'The board has 12 members, including four women and nine clerks.',
  'Some 30 people, 12 men and 15 women, left. Nine died, two of them boys and three at home.',
  'It gives 12 million doses over three years, about 4.1 million doses in each.',
  'They won 2-1 after a 0-0 draw, and beat Lund on penalties.',
])('leaves alone: %s', text => {
  expect(find(text)).toEqual([])
})
