import { expect, test } from '@jest/globals'
import { findBareDays } from '../../../src/language/patterns/bare-days.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): string[] => findBareDays(bodyOf(text)).map(({ start, end }) => text.slice(start, end))

test.each([
  ['They met on the 7th.', ['the 7th']],
  ['They met on the 7th and left.', ['the 7th']],
  ['The minister left for Orden the 12th of this month.', ['the 12th of this month']],
  ['They met on the evening of the 24th.', ['the 24th']],
  ['From the 3rd to the 5th they met.', ['the 3rd', 'the 5th']],
  ['On the 31st, rain fell.', ['the 31st']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'They met on the 32nd.', // no day
  'They met on the 7th floor.', // counts floors
  'They met on the 7th of them.',
  'He is a member of the 24th.', // a rank
  'They sold the 7th.', // no time
  'They met on 7th.', // no article
  'He said, “They met on the 7th.”', // quoted
])('%s has none', text => {
  expect(found(text)).toEqual([])
})

test('a day is of the month that is named in its sentence, or in the one before', () => {
  expect(found('They met on May 3. They left on the 7th.')).toEqual([])
  expect(found('They left on the 7th, and not on May 3.')).toEqual([])
  expect(found('They met on May 3. Rain fell. They left on the 7th.')).toEqual(['the 7th'])
})
