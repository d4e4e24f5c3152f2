import { describe, expect, test } from '@jest/globals'
import { readScaled } from '../../../../src/language/source/figures/east-asian.js'
import { know, unitsOf, weekdaysOf } from '../../../support/known-languages.js'

const chinese = know('zh')

describe('Chinese', () => {
  test.each([
    ['1万人', 1e4],
    ['1萬人', 1e4],
    ['1亿元', 1e8],
    ['1億元', 1e8],
    ['1万亿元', 1e12],
  ])('has its scales in signs: %s', (text, value) => {
    expect([chinese.signs, chinese.scales]).toEqual(['chinese', []])
    expect(readScaled(text, 1, 1, true)?.value).toBe(value)
  })

  test.each([
    ['美元', ['USD']],
    ['欧元', ['EUR']],
    ['歐元', ['EUR']],
    ['元', ['CNY']],
    ['元人民币', ['CNY']],
    ['多元', ['CNY']],
    ['日元', ['JPY']],
    ['日圓', ['JPY']],
    ['韩元', ['KRW']],
    ['英镑', ['GBP']],
    ['卢布', ['RUB']],
    ['港元', ['HKD']],
    ['港幣', ['HKD']],
    ['印度卢比', ['INR']],
    ['泰铢', ['THB']],
    ['林吉特', ['MYR']],
    ['新加坡元', ['SGD']],
    ['新元', ['SGD']],
    ['新台币', ['TWD']],
    ['臺幣', ['TWD']],
    ['澳元', ['AUD']],
    ['加元', ['CAD']],
    ['瑞士法郎', ['CHF']],
    ['元宵', []],
    ['元首', []],
    ['日', []],
    ['人', []],
  ])('knows the currency of “%s”', (after, codes) => {
    expect(unitsOf(chinese.currencies, after)).toEqual(codes)
  })

  test.each([
    ['公里', ['kilometre']],
    ['千米', ['kilometre']],
    ['米', ['metre']],
    ['英里', ['mile']],
    ['英尺', ['foot']],
    ['公斤', ['kilogram']],
    ['余公斤', ['kilogram']],
    ['斤', ['catty']],
    ['市斤', ['catty']],
    ['磅', ['pound']],
    ['吨', ['tonne']],
    ['噸', ['tonne']],
    ['亩', ['mu']],
    ['公顷', ['hectare']],
    ['英亩', ['acre']],
    ['平方米', ['square metre']],
    ['平方公里', ['square kilometre']],
    ['千瓦', ['kilowatt']],
    ['千瓦时', ['kilowatt-hour']],
    ['兆瓦', ['megawatt']],
    ['摄氏度', ['celsius']],
    ['華氏度', ['fahrenheit']],
    ['千米/小时', []],
    ['米高', []],
    ['米兰', []],
    ['吨级', []],
    ['兆瓦时', []],
    ['人', []],
  ])('knows the measure of “%s”', (after, units) => {
    expect(unitsOf(chinese.measures, after)).toEqual(units)
  })

  test.each([
    ['周日', [0]],
    ['星期天', [0]],
    ['星期一', [1]],
    ['礼拜二', [2]],
    ['週三', [3]],
    ['周四', [4]],
    ['周五', [5]],
    ['禮拜六', [6]],
    ['周六周日', [0, 6]],
    ['一周一次', []],
    ['周日报', []],
    ['三周年', []],
  ])('finds the weekdays of “%s”', (text, days) => {
    expect(weekdaysOf('zh', text)).toEqual(days)
  })

  test.each([
    ['points', '个百分点', '个百分之'],
    ['points', '個百分點', '个'],
    ['time', '时', '人'],
    ['time', '点半', '人'],
    ['time', '分', '分之'],
    ['time', '秒', '人'],
    ['century', '世纪', '世界'],
    ['century', '世紀', '世'],
    ['half', '半', '半年'],
    ['range', '至', '的'],
    ['range', '或', '和'],
  ] as const)('knows %s: “%s”, not “%s”', (name, word, other) => {
    expect([chinese[name].test(word), chinese[name].test(other)]).toEqual([true, false])
  })
})
