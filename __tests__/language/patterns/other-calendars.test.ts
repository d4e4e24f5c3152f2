import { expect, test } from '@jest/globals'
import { findBuddhistDates } from '../../../src/language/patterns/other-calendars.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): string[] => Array.from(findBuddhistDates(bodyOf(text)), ({ text: english }) => english)

test('a year of the Buddhist calendar is given in the western one', () => {
  expect(find('It is the most since September 2568, and since Nov. 12, 2567.')).toEqual([
    'September 2025',
    'Nov. 12, 2024',
  ])
})

test.each([
  'The film opens in May 2568.',
  'It was built in May 2450 BC, and he was born in May 2012.',
  'It is the month of May 2568 B.E. there.',
])('leaves alone: %s', text => {
  expect(find(text)).toEqual([])
})
