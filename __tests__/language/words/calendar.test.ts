import { expect, test } from '@jest/globals'
import { countDays, findWeekday, weekdays } from '../../../src/language/words/calendar.js'

test.each([
  [1, 2023, 31],
  [2, 2023, 28],
  [2, 2024, 29],
  [2, 1900, 28], // a century
  [2, 2000, 29], // every fourth century
  [4, 2024, 30],
  [6, 2024, 30],
  [9, 2024, 30],
  [11, 2024, 30],
  [12, 2024, 31],
])('month %d of %d has %d days', (month, year, days) => {
  expect(countDays(month, year)).toBe(days)
})

test.each([
  [2024, 4, 12, 'Friday'],
  [2024, 2, 29, 'Thursday'],
  [2000, 1, 1, 'Saturday'],
  [1999, 12, 31, 'Friday'],
  [1900, 3, 1, 'Thursday'],
  [2026, 11, 29, 'Sunday'],
])('%d-%d-%d is a %s', (year, month, day, weekday) => {
  expect(weekdays[findWeekday(year, month, day)]).toBe(weekday)
})

test('every day of a century has the weekday that JavaScript gives it', () => {
  for (let time = Date.UTC(1999, 11, 25); time < Date.UTC(2100, 2, 5); time += 86_400_000) {
    const date = new Date(time)
    expect(findWeekday(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(date.getUTCDay())
  }
})
