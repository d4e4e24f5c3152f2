import { expect, test } from '@jest/globals'
import { monthNumbers, nameMonth } from '../../../src/language/source/month-names.js'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

test('months have the names of the calendar, from 1', () => {
  const format = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' })
  expect(months.map(nameMonth)).toEqual(months.map(month => format.format(Date.UTC(2023, month - 1, 15))))
})

test('there is no month before January or after December', () => {
  expect([0, 13, -1].map(nameMonth)).toEqual(['', '', ''])
})

test('each month is found by its name and its three letters', () => {
  for (const month of months) {
    expect(monthNumbers.get(nameMonth(month))).toBe(month)
    expect(monthNumbers.get(nameMonth(month).slice(0, 3))).toBe(month)
  }
})

test('September has a second short form, and other months do not', () => {
  expect(['Sep', 'Sept'].map(name => monthNumbers.get(name))).toEqual([9, 9])
  expect(['Octo', 'Janu', 'Se', 'september', 'Sept.', ''].filter(name => monthNumbers.has(name))).toEqual([])
})
