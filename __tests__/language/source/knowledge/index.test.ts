import { describe, expect, test } from '@jest/globals'
import { findSourceDates } from '../../../../src/language/source/dates.js'
import { listEnglishCurrencies, readMeasure } from '../../../../src/language/source/english-units.js'
import { readDigits } from '../../../../src/language/source/figures/digits.js'
import { findSourceFigures } from '../../../../src/language/source/figures/source-figures.js'
import { findSourceLanguage, sourceLanguages } from '../../../../src/language/source/knowledge/index.js'
import { know, unitsOf, weekdaysOf } from '../../../support/known-languages.js'

const codes = sourceLanguages.map(({ code }) => code)

test('each language is found by its code, and no other code finds one', () => {
  expect(codes.toSorted()).toEqual('ar cs de es fr he is it ja ko nl pl pt ru tr uk zh'.split(' '))
  expect(codes.map(findSourceLanguage)).toEqual(sourceLanguages)
  expect(['en', 'DE', 'de-CH', '', null].map(findSourceLanguage)).toEqual([null, null, null, null, null])
})

/** Words for “on Sunday” and so on. */
const weekdays: Readonly<Record<string, string>> = {
  cs: 'v neděli/v pondělí/v úterý/ve středu/ve čtvrtek/v pátek/v sobotu',
  de: 'am Sonntag/am Montag/am Dienstag/am Mittwoch/am Donnerstag/am Freitag/am Samstag',
  he: 'ביום ראשון/ביום שני/ביום שלישי/ביום רביעי/ביום חמישי/ביום שישי/ביום שבת',
  is: 'á sunnudag/á mánudag/á þriðjudag/á miðvikudag/á fimmtudag/á föstudag/á laugardag',
  ja: '日曜日/月曜日/火曜日/水曜日/木曜日/金曜日/土曜日',
  ru: 'в воскресенье/в понедельник/во вторник/в среду/в четверг/в пятницу/в субботу',
  uk: 'у неділю/у понеділок/у вівторок/у середу/у четвер/у п’ятницю/у суботу',
  ar: 'يوم الأحد/يوم الاثنين/يوم الثلاثاء/يوم الأربعاء/يوم الخميس/يوم الجمعة/يوم السبت',
  es: 'el domingo/el lunes/el martes/el miércoles/el jueves/el viernes/el sábado',
  fr: 'dimanche/lundi/mardi/mercredi/jeudi/vendredi/samedi',
  it: 'domenica/lunedì/martedì/mercoledì/giovedì/venerdì/sabato',
  ko: '일요일/월요일/화요일/수요일/목요일/금요일/토요일',
  nl: 'op zondag/op maandag/op dinsdag/op woensdag/op donderdag/op vrijdag/op zaterdag',
  pl: 'w niedzielę/w poniedziałek/we wtorek/w środę/w czwartek/w piątek/w sobotę',
  pt: 'no domingo/na segunda-feira/na terça-feira/na quarta-feira/na quinta-feira/na sexta-feira/no sábado',
  tr: 'pazar günü/pazartesi günü/salı günü/çarşamba günü/perşembe günü/cuma günü/cumartesi günü',
  zh: '星期日/星期一/星期二/星期三/星期四/星期五/星期六',
}

/** Words for a currency of each language's own, after a number, and words that only look like it. */
const money: Readonly<Record<string, readonly [word: string, code: string, other: string]>> = {
  cs: [' korun', 'CZK', ' koncertů'],
  de: [' Euro', 'EUR', ' Europäer'],
  he: [' שקלים', 'ILS', ' שקעים'],
  is: [' krónur', 'ISK', ' krakkar'],
  ja: ['円', 'JPY', '円卓'],
  ru: [' рублей', 'RUB', ' рук'],
  uk: [' гривень', 'UAH', ' грибів'],
  ar: [' جنيه مصري', 'EGP', ' جندي'],
  es: [' euros', 'EUR', ' europeos'],
  fr: [' euros', 'EUR', ' européens'],
  it: [' euro', 'EUR', ' europei'],
  ko: [' 원', 'KRW', ' 명'],
  nl: [' euro', 'EUR', ' huizen'],
  pl: [' złotych', 'PLN', ' domów'],
  pt: [' euros', 'EUR', ' europeus'],
  tr: [' lira', 'TRY', ' kişi'],
  zh: ['元', 'CNY', '元老'],
}

/** Words for percent and for percentage points, after a number. */
const shares: Readonly<Record<string, readonly [percent: string, points: string]>> = {
  cs: [' procent', ' procentního bodu'],
  de: [' Prozent', ' Prozentpunkte'],
  he: [' אחוזים', ' נקודות אחוז'],
  is: [' prósent', ' prósentustig'],
  ja: ['パーセント', 'パーセントポイント'],
  ru: [' процентов', ' процентных пункта'],
  uk: [' відсотків', ' відсоткових пункти'],
  ar: [' في المئة', ' نقطة مئوية'],
  es: [' por ciento', ' puntos porcentuales'],
  fr: [' pour cent', ' points de pourcentage'],
  it: [' per cento', ' punti percentuali'],
  ko: ['퍼센트', '퍼센트포인트'],
  nl: [' procent', ' procentpunt'],
  pl: [' procent', ' punktu procentowego'],
  pt: [' por cento', ' pontos percentuais'],
  tr: [' yüzde', ' puan'],
  zh: ['百分', '个百分点'],
}

describe.each(sourceLanguages)('$name', data => {
  const { code } = data
  const language = know(code)

  test('has the name of its code', () => {
    expect(new Intl.DisplayNames('en', { type: 'language' }).of(code)).toBe(data.name)
  })

  test('has its own marks in numbers', () => {
    const parts = new Intl.NumberFormat(code).formatToParts(1_234_567.5)
    expect(parts.find(({ type }) => type === 'decimal')?.value).toBe(data.decimal)
    expect(data.grouping).toContain(parts.find(({ type }) => type === 'group')?.value)
    expect(data.grouping).not.toContain(data.decimal)
    expect(readDigits(parts.map(({ value }) => value).join(''), data)).toContain(1_234_567.5)
  })

  test.each([2e6, 5e6, 2e9, 5e9, 2e12])('reads the words for %d', value => {
    const written = new Intl.NumberFormat(code, { notation: 'compact', compactDisplay: 'long' }).format(value)
    expect(findSourceFigures(written, language).map(({ values }) => values)).toEqual([[value]])
  })

  test('has scales that grow without a gap where words name them', () => {
    const factors = data.scales.map(([, factor]) => factor)
    expect([1e3, 1e6, 1e9, 1e12].filter(factor => !factors.includes(factor))).toEqual(
      data.signs === null ? [] : [1e3, 1e6, 1e9, 1e12],
    )
  })

  test('tells its weekdays apart', () => {
    const days = (weekdays[code] ?? '').split('/')
    expect(days.map(day => weekdaysOf(code, `… ${day}.`))).toEqual([[0], [1], [2], [3], [4], [5], [6]])
  })

  test('has the days of each month', () => {
    const format = new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) {
      const text = format.format(Date.UTC(2019, month - 1, 17))
      expect([text, findSourceDates(text, language).map(date => [date.month, date.day])]).toEqual([text, [[month, 17]]])
    }
  })

  test('has its own currency, which other words are not', () => {
    const [word = '', unit, other = ''] = money[code] ?? []
    expect([unitsOf(language.currencies, word), unitsOf(language.currencies, other)]).toEqual([[unit], []])
  })

  test('has no currency that English lacks, and has dollars and euros', () => {
    const known = new Set(listEnglishCurrencies().map(each => each.code))
    const own = Object.keys(data.currencies)
    expect(own.filter(each => !known.has(each))).toEqual([])
    expect(own).toEqual(expect.arrayContaining(['USD', 'EUR', 'GBP']))
  })

  test('finds no unit, scale or sign of a time where no word follows', () => {
    for (const after of ['', ' ', '. ', ', ']) {
      const { currencies, measures, scales, percent, points, time, ordinal, century, half } = language
      const single = [percent, points, time, ordinal, century, half, ...scales.map(([pattern]) => pattern)]
      expect([unitsOf([...currencies, ...measures], after), single.filter(each => each.test(after))]).toEqual([[], []])
    }
  })

  test('tells percent from points', () => {
    const [percent = '', points = ''] = shares[code] ?? []
    expect([language.percent.test(percent), language.points.test(percent)]).toEqual([true, false])
    expect(language.points.test(points)).toBe(true)
  })

  test('has no measure that English lacks, and has metres and kilometres', () => {
    const own = Object.keys(data.measures)
    const english = own.map(unit => readMeasure(` ${unit}`) ?? readMeasure(` degrees ${unit}`))
    expect(english).toEqual(own)
    expect(own).toEqual(expect.arrayContaining(['kilometre', 'metre', 'kilogram', 'tonne']))
  })
})
