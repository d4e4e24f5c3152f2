import { expect, test } from '@jest/globals'
import {
  findEnglishDates,
  findEnglishWeekdays,
  findSourceDates,
  findSourceWeekdays,
} from '../../../src/language/source/dates.js'
import { sourceLanguages } from '../../../src/language/source/knowledge/index.js'
import { type KnownLanguage, knowLanguage } from '../../../src/language/source/knowledge/known-language.js'

function know(code: string): KnownLanguage {
  const data = sourceLanguages.find(each => each.code === code)
  if (data === undefined) throw new Error(`Nothing is known of ${code}.`)
  return knowLanguage(data)
}

test.each([
  ['zh', '9月26日', [[9, 26]]],
  ['ja', '３月', [[3, null]]],
  ['cs', '28. listopadu', [[11, 28]]],
  ['ru', '24 апреля', [[4, 24]]],
  ['uk', '5 червня', [[6, 5]]],
  ['de', '3. März', [[3, 3]]],
  ['is', '7. maí', [[5, 7]]],
  ['zh', '13月', []],
])('the dates of %s: %s', (code, text, dates) => {
  expect(findSourceDates(text, know(code)).map(({ month, day }) => [month, day])).toEqual(dates)
})

test('English dates need a sign that May and March are months', () => {
  const read = (text: string): readonly unknown[] => findEnglishDates(text).map(({ month, day }) => [month, day])
  expect(read('on May 27 or 3 March, in May, Sept. 5')).toEqual([
    [5, 27],
    [3, 3],
    [5, null],
    [9, 5],
  ])
  expect(read('May it rain. March on.')).toEqual([])
})

test('weekdays are read, without the evening before and without feasts', () => {
  expect(findSourceWeekdays('Am Samstag', know('de')).map(({ weekday }) => weekday)).toEqual([6])
  expect(findSourceWeekdays('In der Nacht auf Sonntag', know('de'))).toEqual([])
  expect(findSourceWeekdays('周四', know('zh')).map(({ weekday }) => weekday)).toEqual([4])
  expect(findEnglishWeekdays('On Good Friday and Monday').map(({ weekday }) => weekday)).toEqual([1])
})
