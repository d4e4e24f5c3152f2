import { describe, expect, test } from '@jest/globals'
import { know, scaleOf, unitsOf, weekdaysOf } from '../../../support/known-languages.js'

const hebrew = know('he')

describe('Hebrew', () => {
  test.each([
    [' אלף', 1e3],
    [' אלפים', 1e3],
    [' אלפי אנשים', 1e3],
    [' מיליון שקל', 1e6],
    [' מליון', 1e6],
    [' מיליוני דולרים', 1e6],
    [' מיליארד', 1e9],
    [' מילארד', 1e9],
    [' טריליון', 1e12],
    [' אלפית', null],
    [' מיליונר', null],
    [' מיליארדר', null],
    [' אנשים', null],
  ])('reads the scale of “%s”', (after, factor) => {
    expect(scaleOf('he', after)).toBe(factor)
  })

  test.each([
    [' דולר', ['USD']],
    ['$', ['USD']],
    [' אירו', ['EUR']],
    [' יורו', ['EUR']],
    [' יואן', ['CNY']],
    [' ין', ['JPY']],
    [' ליש״ט', ['GBP']],
    [' לירות שטרלינג', ['GBP']],
    [' רובל', ['RUB']],
    [' שקלים', ['ILS']],
    [' ש"ח', ['ILS']],
    ['₪', ['ILS']],
    [' יניב', []],
    [' לירות', []],
    [' שח', []],
  ])('knows the currency of “%s”', (after, codes) => {
    expect(unitsOf(hebrew.currencies, after)).toEqual(codes)
  })

  test.each([
    [' ק"מ', ['kilometre']],
    [' קילומטרים', ['kilometre']],
    [' מטר', ['metre']],
    [' מטרים', ['metre']],
    [' מייל', ['mile']],
    [' רגל', ['foot']],
    [' ק״ג', ['kilogram']],
    [' קילו', ['kilogram']],
    [' טון', ['tonne']],
    [' טונות', ['tonne']],
    [' מ"ר', ['square metre']],
    [' קמ״ר', ['square kilometre']],
    [' קילוואט', []],
    [' רגליים', []],
    [' מטרה', []],
    [' טונה', []],
  ])('knows the measure of “%s”', (after, units) => {
    expect(unitsOf(hebrew.measures, after)).toEqual(units)
  })

  test.each([
    ['ביום ראשון', [0]],
    ['יום שני', [1]],
    ['ביום שלישי', [2]],
    ['ביום רביעי', [3]],
    ['ויום חמישי', [4]],
    ['ביום שישי', [5]],
    ['ביום שבת', [6]],
    ['ביום ראשון וביום שני', [0, 1]],
    ['ראשון לציון', []],
    ['ביום שנים', []],
    ['מקום שני', []],
  ])('finds the weekdays of “%s”', (text, days) => {
    expect(weekdaysOf('he', text)).toEqual(days)
  })

  test('knows percent, points, times and halves from other words', () => {
    expect([' אחוז', ' אחוזים', ' אנשים'].map(text => hebrew.percent.test(text))).toEqual([true, true, false])
    expect([' נקודות אחוז', ' נקודת האחוז', ' אחוז'].map(text => hebrew.points.test(text))).toEqual([
      true,
      false,
      false,
    ])
    expect([':30', ' אנשים'].map(text => hebrew.time.test(text))).toEqual([true, false])
    expect([' וחצי', ' חצי'].map(text => hebrew.half.test(text))).toEqual([true, false])
  })

  test('writes ranges with words, some of which are joined to the number', () => {
    expect([' עד ', ' ל-', ' או ', ' שקל '].map(text => hebrew.range.test(text))).toEqual([true, true, true, false])
  })

  test('tells the night before a day from the day', () => {
    expect(['ליל ', 'בין ', 'עד '].map(text => hebrew.shiftsWeekday?.test(text))).toEqual([true, true, false])
  })
})
