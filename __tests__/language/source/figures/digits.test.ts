import { expect, test } from '@jest/globals'
import { readDigits, significantDigits, tidy, toHalfWidth } from '../../../../src/language/source/figures/digits.js'

test('full width becomes half width, and places stay', () => {
  expect(toHalfWidth('１２．５％')).toBe('12.5%')
  expect(toHalfWidth('1，234，5')).toBe('1,234，5')
})

test('digits are read with the marks of their language and those of the other one', () => {
  expect(readDigits('1.234,5', { decimal: ',', grouping: '. ' })).toEqual([1234.5])
  expect(readDigits('3.5', { decimal: ',', grouping: '. ' })).toEqual([3.5])
  expect(readDigits('12.34.5', { decimal: ',', grouping: '. ' })).toEqual([])
})

test('significant digits have no zeros at their ends', () => {
  expect(['0.0520', '52,000', '000'].map(significantDigits)).toEqual(['52', '52', ''])
})

test('what binary fractions add is rounded away', () => {
  expect(tidy(315.1 * 1e8)).toBe(31_510_000_000)
})
