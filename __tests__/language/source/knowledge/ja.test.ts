import { describe, expect, test } from '@jest/globals'
import { readScaled } from '../../../../src/language/source/figures/east-asian.js'
import { know, unitsOf, weekdaysOf } from '../../../support/known-languages.js'

const japanese = know('ja')

describe('Japanese', () => {
  test.each([
    ['1万人', 1e4],
    ['1億円', 1e8],
    ['1兆円', 1e12],
    ['1億2000万人', 1.2e8],
  ])('has its scales in signs: %s', (text, value) => {
    expect([japanese.signs, japanese.scales]).toEqual(['japanese', []])
    expect(readScaled(text, 1, 1, false)?.value).toBe(value)
  })

  test.each([
    ['米ドル', ['USD']],
    ['ドル', ['USD']],
    ['ユーロ', ['EUR']],
    ['元', ['CNY']],
    ['人民元', ['CNY']],
    ['円', ['JPY']],
    ['ウォン', ['KRW']],
    ['英ポンド', ['GBP']],
    ['ルーブル', ['RUB']],
    ['香港ドル', ['HKD']],
    ['インドルピー', ['INR']],
    ['バーツ', ['THB']],
    ['リンギット', ['MYR']],
    ['シンガポールドル', ['SGD']],
    ['台湾ドル', ['TWD']],
    ['豪ドル', ['AUD']],
    ['カナダドル', ['CAD']],
    ['スイスフラン', ['CHF']],
    ['ユーロ圏', []],
    ['円卓', []],
    ['円形', []],
    ['元年', []],
    ['元日', []],
    ['人', []],
  ])('knows the currency of “%s”', (after, codes) => {
    expect(unitsOf(japanese.currencies, after)).toEqual(codes)
  })

  test.each([
    ['キロメートル', ['kilometre']],
    ['メートル', ['metre']],
    ['㍍', ['metre']],
    ['マイル', ['mile']],
    ['フィート', ['foot']],
    ['キログラム', ['kilogram']],
    ['トン', ['tonne']],
    ['ヘクタール', ['hectare']],
    ['エーカー', ['acre']],
    ['平方メートル', ['square metre']],
    ['平方キロ', ['square kilometre']],
    ['キロワット', ['kilowatt']],
    ['キロワット時', ['kilowatt-hour']],
    ['メガワット', ['megawatt']],
    ['℃', ['celsius']],
    ['℉', ['fahrenheit']],
    ['キロ', ['kilogram', 'kilometre']],
    ['キロカロリー', []],
    ['トンネル', []],
    ['マイルド', []],
    ['メガワット時', []],
    ['人', []],
  ])('knows the measure of “%s”', (after, units) => {
    expect(unitsOf(japanese.measures, after).toSorted()).toEqual(units)
  })

  test.each([
    ['日曜日', [0]],
    ['月曜', [1]],
    ['火曜日', [2]],
    ['水曜日', [3]],
    ['木曜', [4]],
    ['金曜日', [5]],
    ['土曜日', [6]],
    ['土曜と日曜', [0, 6]],
    ['何曜日', []],
    ['3月3日', []],
  ])('finds the weekdays of “%s”', (text, days) => {
    expect(weekdaysOf('ja', text)).toEqual(days)
  })

  test.each([
    ['percent', 'パーセント', 'パーセントポイント'],
    ['points', 'ポイント', 'パーセント'],
    ['time', '時', '時間'],
    ['time', '分', '分の1'],
    ['time', '秒', '人'],
    ['century', '世紀', '世帯'],
    ['half', '半', '人'],
    ['range', 'から', 'まで'],
  ] as const)('knows %s: “%s”, not “%s”', (name, word, other) => {
    expect([japanese[name].test(word), japanese[name].test(other)]).toEqual([true, false])
  })
})
