import { expect, test } from '@jest/globals'
import { findForeignDates } from '../../../src/language/patterns/foreign-dates.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['It began at the hours 22.40 of the day 4 November.', ['the hours 22.40 of the day 4 November']],
  ['It is of 2024 AD. It fell on 12 Jumada I.', ['2024 AD', '12 Jumada I']],
  ['It burned on 9. May 2017 at 15 o’clock.', ['9. May 2017', '15 o’clock']],
  ['It fell on day 22/4, and polls closed at the hour 21.', ['on day 22/4', 'at the hour 21']],
  ['It came in the 2024 year, on 25/4 and on 12 of May.', ['the 2024 year', 'on 25/4', 'on 12 of May']],
  ['It came on 9/11, at hour 48 of the hunt and in the year 2024.', []],
  ['The best hours of the day are at 9 p.m. in May.', []],
])('%s', (text, expected) => {
  expect([...findForeignDates(bodyOf(text))].map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
