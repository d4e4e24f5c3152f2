import { describe, expect, test } from '@jest/globals'
import { KnownLanguage, knowLanguage } from '../../../../src/language/source/knowledge/known-language.js'
import type { SourceLanguage } from '../../../../src/language/source/knowledge/source-language.js'
import { unitsOf } from '../../../support/known-languages.js'

/** A language with a word for each thing. */
const data: SourceLanguage = {
  code: 'xx',
  name: 'Made up',
  signs: null,
  decimal: ',',
  grouping: '.',
  scales: [
    ['kilu', 1e3],
    ['megu|mg\\.', 1e6],
  ],
  range: 'toa',
  vague: null,
  sharesScale: true,
  scaleBefore: true,
  after: { percent: 'cento', points: 'pointo', time: 'houro', ordinal: 'th', century: 'ageo', half: 'halfo' },
  currencies: { AAA: 'coin|ca', BBB: 'note' },
  measures: { metre: 'stick' },
  weekdays: ['sunu', 'monu'],
  shiftsWeekday: 'before|after',
  inflection: null,
  length: { median: 0.1, spread: 0.2 },
}
const language = knowLanguage(data)

describe('a known language', () => {
  test('is compiled once', () => {
    expect(knowLanguage(data)).toBe(language)
    expect(knowLanguage({ ...data })).not.toBe(language)
  })

  test('has the facts of its data', () => {
    const { code, name, signs, marks, length, sharesScale } = language
    expect([code, name, signs, length, sharesScale]).toEqual(['xx', 'Made up', null, data.length, true])
    expect([marks.decimal, marks.grouping]).toEqual([',', '.'])
    expect(new KnownLanguage({ ...data, sharesScale: false }).sharesScale).toBe(false)
  })

  test.each([
    ['percent', 'cento'],
    ['points', 'pointo'],
    ['time', 'houro'],
    ['century', 'ageo'],
    ['half', 'halfo'],
  ] as const)('finds %s right after a number, with one space at most, in either case', (name, word) => {
    const texts = [word, ` ${word}`, `\u00a0${word}`, word.toUpperCase(), `  ${word}`, `-${word}`, `a ${word}`]
    expect(texts.map(text => language[name].test(text))).toEqual([true, true, true, true, false, false, false])
  })

  test('finds the sign of an ordinal without a space', () => {
    expect(['th', 'TH day', ' th'].map(text => language.ordinal.test(text))).toEqual([true, true, false])
  })

  test('finds a scale after a space or a hyphen, with its factor', () => {
    const factorOf = (text: string): number | undefined => language.scales.find(([pattern]) => pattern.test(text))?.[1]
    expect(['kilu', ' kilu', '-Kilu', '\u00a0mg.', ' megu', '  kilu', 'a kilu', ' mgx'].map(factorOf)).toEqual([
      1e3,
      1e3,
      1e3,
      1e6,
      1e6,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('finds a scale before a number only if the language puts one there', () => {
    const factorOf = (text: string): number | undefined =>
      language.scalesBefore.find(([pattern]) => pattern.test(text))?.[1]
    expect(['some kilu ', 'MEGU', 'kilu of '].map(factorOf)).toEqual([1e3, 1e6, undefined])
    expect(new KnownLanguage({ ...data, scaleBefore: false }).scalesBefore).toEqual([])
  })

  test('finds a range by its word or a dash, and nothing else between the numbers', () => {
    const texts = ['toa', ' toa ', '-', ' – ', '—', '~', '', ' ', 'toa a', '  -', '+']
    expect(texts.filter(text => language.range.test(text))).toEqual(['toa', ' toa ', '-', ' – ', '—', '~'])
  })

  test('finds units after a space or a sign for “more than”, in their own case', () => {
    expect(
      ['coin', ' ca', '\u00a0note', '多note', '余coin', '餘ca'].map(text => unitsOf(language.currencies, text)),
    ).toEqual([['AAA'], ['AAA'], ['BBB'], ['BBB'], ['AAA'], ['AAA']])
    expect(['Coin', '  coin', 'a coin', '多多note'].flatMap(text => unitsOf(language.currencies, text))).toEqual([])
    expect([unitsOf(language.measures, ' stick'), unitsOf(language.measures, ' coin')]).toEqual([['metre'], []])
  })

  test('finds every weekday in a text, in either case', () => {
    const found = language.weekdays.map(pattern =>
      Array.from('Sunu, monu, SUNU'.matchAll(pattern), ({ index }) => index),
    )
    expect(found).toEqual([[0, 12], [6]])
  })

  test('finds words that shift a weekday only right before it', () => {
    const { shiftsWeekday } = language
    expect(['night before ', 'After ', 'before', 'after the '].map(text => shiftsWeekday?.test(text))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(new KnownLanguage({ ...data, shiftsWeekday: null }).shiftsWeekday).toBeNull()
  })
})
