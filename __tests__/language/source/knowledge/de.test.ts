import { describe, expect, test } from '@jest/globals'
import { know, scaleOf, unitsOf, weekdaysOf } from '../../../support/known-languages.js'

const german = know('de')

describe('German', () => {
  test.each([
    [' Tausend', 1e3],
    [' Tsd. Euro', 1e3],
    [' Hunderttausende', 1e5],
    [' Million Euro', 1e6],
    [' Millionen', 1e6],
    [' Mio. Euro', 1e6],
    [' Mill. Euro', 1e6],
    [' Milliarde Euro', 1e9],
    [' Milliarden', 1e9],
    [' Mrd Euro', 1e9],
    [' Mia. Franken', 1e9],
    [' Billionen Euro', 1e12],
    [' Bio. Euro', 1e12],
    [' Tausendstel', null],
    [' Millionäre', null],
    [' Milliardäre', null],
    [' Miami', null],
    [' Biologen', null],
    [' Euro, eine Million', null],
  ])('reads the scale of “%s”', (after, factor) => {
    expect(scaleOf('de', after)).toBe(factor)
  })

  test.each([
    [' Dollar', ['USD']],
    [' US-Dollar', ['USD']],
    [' Euro', ['EUR']],
    ['€', ['EUR']],
    [' Yuan', ['CNY']],
    [' Yen', ['JPY']],
    [' britische Pfund', ['GBP']],
    [' Rubel', ['RUB']],
    [' Schweizer Franken', ['CHF']],
    [' tschechische Kronen', ['CZK']],
    [' türkische Lira', ['TRY']],
    [' Złoty', ['PLN']],
    [' Europäer', []],
    [' Europa', []],
    [' Eurozone', []],
    [' Pfund Kartoffeln', []],
    [' schwedische Kronen', []],
  ])('knows the currency of “%s”', (after, codes) => {
    expect(unitsOf(german.currencies, after)).toEqual(codes)
  })

  test.each([
    [' Kilometer lang', ['kilometre']],
    [' km lang', ['kilometre']],
    [' Meter', ['metre']],
    [' Metern', ['metre']],
    [' Meilen', ['mile']],
    [' Fuß', ['foot']],
    [' Kilogramm', ['kilogram']],
    [' kg', ['kilogram']],
    [' Tonne', ['tonne']],
    [' Hektar', ['hectare']],
    [' Quadratmeter', ['square metre']],
    [' km²', ['square kilometre', 'kilometre']],
    [' Quadratkilometer', ['square kilometre']],
    [' kW', ['kilowatt']],
    [' kWh', ['kilowatt-hour']],
    [' Kilowattstunden', ['kilowatt-hour']],
    [' Megawatt', ['megawatt']],
    [' Grad Celsius', ['celsius']],
    [' Kilometer pro Stunde', []],
    [' km/h', []],
    [' Kilokalorien', []],
    [' MWh', []],
    [' Megawattstunden', []],
    [' Metermaß', []],
    [' Fußball', []],
    [' Meilensteine', []],
  ])('knows the measure of “%s”', (after, units) => {
    expect(unitsOf(german.measures, after).toSorted()).toEqual(units.toSorted())
  })

  test.each([
    ['am Sonntag', [0]],
    ['am Montagmorgen', [1]],
    ['dienstags', [2]],
    ['Mittwochabend', [3]],
    ['am Donnerstag', [4]],
    ['des Freitags', [5]],
    ['Samstagnacht', [6]],
    ['am Sonnabend', [6]],
    ['der Rosenmontag', []],
    ['die Sonntagsfrage', []],
    ['am Freitagsgebet', []],
  ])('finds the weekdays of “%s”', (text, days) => {
    expect(weekdaysOf('de', text)).toEqual(days)
  })

  test('tells the night to a day from the day', () => {
    expect(['in der Nacht auf ', 'in der Nacht zum ', 'am '].map(text => german.shiftsWeekday?.test(text))).toEqual([
      true,
      true,
      false,
    ])
  })

  test('tells percent from points, times and centuries from other words', () => {
    expect([' Prozent', ' v. H.', ' Prozentpunkte', ' Personen'].map(text => german.percent.test(text))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect([' Prozentpunkte', ' Prozent'].map(text => german.points.test(text))).toEqual([true, false])
    expect([' Uhr', ':30', '.30 Uhr', '.30 Euro'].map(text => german.time.test(text))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(['. Jahrhundert', ' Jahre'].map(text => german.century.test(text))).toEqual([true, false])
  })

  test('writes ranges with words and dashes', () => {
    expect([' bis ', '–', ' und ', ' Euro '].map(text => german.range.test(text))).toEqual([true, true, true, false])
  })
})
