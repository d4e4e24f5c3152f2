import { expect, test } from '@jest/globals'
import { isConverted, isNearMiss, isSameValue, powerOfTen } from '../../../../src/language/source/figures/same-value.js'

test('a number is the same if it is rounded to the digits that the English gives', () => {
  expect([isSameValue(17_452, 17_500, '17,500'), isSameValue(17_452, 17_542, '17,542')]).toEqual([true, false])
  expect([isSameValue(5.2e8, 5e8, '0.5'), isSameValue(2, 3, '3')]).toEqual([true, false])
})

test('powers of ten are told from other ratios', () => {
  expect([powerOfTen(0.1), powerOfTen(1000), powerOfTen(3), powerOfTen(0)]).toEqual([-1, 3, null, null])
})

test('units of other countries explain a number', () => {
  expect([isConverted(3000, 200), isConverted(80, 400)]).toEqual([true, false])
})

test('near misses differ in one digit, or swap two neighbours', () => {
  expect(
    [
      ['5254', '5245'],
      ['3151', '311'],
      ['633', '63'],
      ['123', '321'],
      ['12', '12'],
    ].map(([a = '', b = '']) => isNearMiss(a, b)),
  ).toEqual([true, true, true, false, false])
})
