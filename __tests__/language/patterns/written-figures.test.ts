import { expect, test } from '@jest/globals'
import { readFigure, toEnglish } from '../../../src/language/patterns/written-figures.js'

test.each([
  ['1,200.5', 'english', 1200.5, ''],
  ['12', 'english', 12, ''],
  ['3,5', 'decimal comma', 3.5, ''],
  ['0,125', 'decimal comma', 0.125, ''],
  ['1.087,6', 'continental', 1087.6, ''],
  ['1.000.000', 'points', 1e6, ''],
  ['25.000', 'one point', 25000, ''],
  ['4,5-litre', 'decimal comma', 4.5, 'litre'],
  ['5km', 'english', 5, 'km'],
])('reads %s', (text, form, value, tail) => {
  expect(readFigure(text)).toMatchObject({ form, value, tail })
})

test.each(['10:30', '192.168.100.101.5', '3,2000', '10,00,000', 'fifth', '2024-04-12'])('%s is no amount', text => {
  expect(readFigure(text)).toBeNull()
})

test('writes figures in English', () => {
  expect([toEnglish('1,5', 'english'), toEnglish('1,5', 'decimal comma'), toEnglish('1.234,5', 'continental')]).toEqual(
    ['1,5', '1.5', '1,234.5'],
  )
})
