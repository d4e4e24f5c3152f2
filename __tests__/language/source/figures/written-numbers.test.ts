import { expect, test } from '@jest/globals'
import { readWrittenNumbers } from '../../../../src/language/source/figures/written-numbers.js'

test.each([
  ['two hundred and fifty', 250],
  ['half a billion', 500_000_000],
  ['three and a half million', 3_500_000],
  ['twenty-first', 21],
  ['two dozen', 24],
  ['the 1980s', 80],
  ['6:30 p.m.', 18],
  ['two point five', 2.5],
  ['World War II', 2],
  ['2½', 2.5],
  ['3/4', 0.75],
  ['in March', 3],
])('“%s” gives %d', (text, value) => {
  expect(readWrittenNumbers(text).has(value)).toBe(true)
})
