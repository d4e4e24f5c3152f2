import { expect, test } from '@jest/globals'
import { findEnglishFigures } from '../../../../src/language/source/figures/english-figures.js'

const read = (text: string): readonly (readonly number[])[] =>
  findEnglishFigures(text).figures.map(({ values }) => values)

test.each([
  ['520 million yuan', [[520_000_000]]],
  ['1,200.5 tons', [[1200.5]]],
  ['12 to 14 million people', [[12, 12_000_000], [14_000_000]]],
  ['S$13.8 to S$14.3 billion', [[13.8, 13_800_000_000], [14_300_000_000]]],
  ['5m', [[5_000_000]]],
  ['130.000 kronur', [[130, 130_000]]],
  ['140, 000 people', [[140_000]]],
  ['500Mbps and 10G', [[500], [10]]],
  ['the 21st of 135m2', [[135]]],
  ['a .346 average', [[0.346]]],
])('the numbers of “%s”', (text, values) => {
  expect(read(text)).toEqual(values)
})

test('percentages and years are known', () => {
  const [percent, year] = findEnglishFigures('It rose 12 percent in 1987.').figures
  expect([percent?.isPercent, percent?.isYear, year?.isPercent, year?.isYear]).toEqual([true, false, false, true])
})
