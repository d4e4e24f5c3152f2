import { expect, test } from '@jest/globals'
import { isCountryName } from '../../../src/language/words/country-names.js'

test('words in the English names of countries', () => {
  expect(['Brazil', 'Zealand'].every(isCountryName)).toBe(true)
  expect(['Lund', 'brazil'].some(isCountryName)).toBe(false)
})
