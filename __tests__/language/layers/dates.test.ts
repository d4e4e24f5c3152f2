import { expect, test } from '@jest/globals'
import { bodyOf } from '../../support/annotated.js'

/** Each date as its words, its form, and its year, month and day; a comma before the year is marked. */
const found = (text: string): string[] =>
  bodyOf(text).dates.map(
    ({ start, end, form, day, month, year, comma }) =>
      `${text.slice(start, end)} = ${form} ${[year, month, day].map(String).join('-')}${comma ? ' comma' : ''}`,
  )

test.each([
  ['They met on April 12, 2024, in Orden.', ['April 12, 2024 = month-day 2024-4-12 comma']],
  ['They met on April 12 2024 in Orden.', ['April 12 2024 = month-day 2024-4-12']],
  ['They met on Sept. 3, and left.', ['Sept. 3 = month-day null-9-3']],
  ['On April 12, 14 men met.', ['April 12 = month-day null-4-12']],
  ['They met on 12 April 2024.', ['12 April 2024 = day-month 2024-4-12']],
  ['They met on 3 Sep of that year.', ['3 Sep = day-month null-9-3']],
  ['From 1 May to May 3.', ['1 May = day-month null-5-1', 'May 3 = month-day null-5-3']],
  [
    'It was on March 1 1930 GMT, and on 2 March 2000 hrs.',
    ['March 1 = month-day null-3-1', '2 March = day-month null-3-2'],
  ],
  ['Saturday, March 1, 1930 local time', ['March 1 = month-day null-3-1']],
  ['Tuesday, 1 March\n\n2000 Kesh v Orden', ['1 March = day-month null-3-1']],
  ['They met on March 3\n2024.', ['March 3\n2024 = month-day 2024-3-3']],
  ['May\n\n12 men and 12\n\nMay has come.', []],
  ['It is dated 2024-04-12 here.', ['2024-04-12 = iso 2024-4-12']],
  ['It is dated 12.04.2024 here.', ['12.04.2024 = dotted 2024-4-12']],
  ['It is dated 2024.4.12 here.', ['2024.4.12 = dotted 2024-4-12']],
  ['It is dated 12/4/2024 here.', ['12/4/2024 = slashed 2024-4-12']],
  ['It is dated 2024/04/12 here.', ['2024/04/12 = slashed 2024-4-12']],
  ['It is dated 12/25/2016 here.', ['12/25/2016 = slashed 2016-12-25']],
  ['It is dated 30/02/2014 here.', ['30/02/2014 = slashed 2014-2-30']],
  ['It was on the 31st of April, 2024.', ['31st of April, 2024 = ordinal 2024-4-31']],
  ['It was on Feb 29th, 2014 here.', ['Feb 29th, 2014 = ordinal 2014-2-29 comma']],
  ['It was on 3rd May 2014 here.', ['3rd May 2014 = ordinal 2014-5-3']],
  ['It is dated 1.4.1999 here.', ['1.4.1999 = dotted 1999-4-1']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'In April 2024 they met.', // a month and a year
  'They may 3 times a day.', // no month
  'On May 32 and 0 May they met.', // no days
  'Marches 12 and Mayor 3.', // longer words
  'The codes are 2024-13-01, 2024-00-10 and 2024-01-32.', // no dates
  'It is 12/4, 12 / 4 / 2024, 99/99/2024, 0/5/2024, 2024/04/2024 and 12/4/24.',
  'One of May.',
  'The versions are 1.2.3, 12.4.24 and 12.13.2024.',
])('%s has no date', text => {
  expect(found(text)).toEqual([])
})

test('a number that belongs to two dates is read with the month before it', () => {
  expect(found('May 3 June 4')).toEqual(['May 3 = month-day null-5-3', 'June 4 = month-day null-6-4'])
})

test('a year before 1500 is no year', () => {
  expect(found('On May 3, 1499, men met.')).toEqual(['May 3 = month-day null-5-3'])
})
