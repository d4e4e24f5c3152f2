import { expect, test } from '@jest/globals'
import {
  findHanNumerals,
  permittedValues,
  readHan,
  readScaled,
} from '../../../../src/language/source/figures/east-asian.js'

test('numerals in signs are read', () => {
  expect(['三千五百万', '二〇一九', '十二', '一亿二千万'].map(readHan)).toEqual([35_000_000, 2019, 12, 120_000_000])
})

test('signs of scale multiply a number, unless they begin a unit', () => {
  expect(readScaled('5万人', 1, 5, true)).toEqual({ value: 50_000, end: 2 })
  expect(readScaled('5千瓦', 1, 5, true)).toBeNull()
  expect(readScaled('5兆瓦', 1, 5, true)).toBeNull()
  expect(readScaled('5兆円', 1, 5, false)).toEqual({ value: 5e12, end: 2 })
})

test('only numerals with a scale and a unit are demanded', () => {
  expect(findHanNumerals('三千五百万元').map(({ values }) => values)).toEqual([[35_000_000]])
  expect(findHanNumerals('七八百米').map(({ values }) => values)).toEqual([[700, 800]])
  expect(findHanNumerals('一千人')).toEqual([])
})

test('signs permit what they say', () => {
  expect([...permittedValues('九割')]).toContain(90)
})
