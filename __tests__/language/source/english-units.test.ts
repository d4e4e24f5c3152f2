import { expect, test } from '@jest/globals'
import {
  listEnglishCurrencies,
  findCurrency,
  nameCurrency,
  readMeasure,
} from '../../../src/language/source/english-units.js'

/** Finds the currency beside the number of a text. */
function codeIn(text: string): string | null {
  const [number = ''] = /\d+/u.exec(text) ?? []
  const at = text.indexOf(number)
  return findCurrency(text.slice(0, at), text.slice(at + number.length))?.code ?? null
}

test.each([
  ['paid 5 dollars', 'USD'],
  ['paid $ 5', 'USD'],
  ['a 5-dollar fee', 'USD'],
  ['paid USD 5', 'USD'],
  ['paid HK$5', 'HKD'],
  ['paid 5 Hong Kong dollars', 'HKD'],
  ['paid A$5', 'AUD'],
  ['paid 5 New Taiwan dollars', 'TWD'],
  ['paid €5', 'EUR'],
  ['paid 5€', 'EUR'],
  ['paid RMB 5', 'CNY'],
  ['paid 5 Yuan', 'CNY'],
  ['paid 5\u00a0yen', 'JPY'],
  ['paid 5 South Korean won', 'KRW'],
  ['paid 5 pounds sterling', 'GBP'],
  ['paid 5 roubles', 'RUB'],
  ['paid Rs. 5', 'INR'],
  ['paid 5 złoty', 'PLN'],
])('the currency of %j is %s', (text, code) => {
  expect(codeIn(text)).toBe(code)
})

test.each([
  ['a sign that yen and yuan share', 'paid ¥5'],
  ['a dollar of a country that is not listed', 'paid MOP$5'],
  ['a dollar whose sign has small letters', 'paid Mex$5'],
  ['a longer word', 'with 5 wonders'],
  ['a word further on', 'with 5 new dollars'],
  ['a sign further back', 'for $ about 5'],
  ['no currency', 'with 5 crews'],
])('the currency is open: %s', (_, text) => {
  expect(codeIn(text)).toBeNull()
})

test('a sign that is shared leaves the currency open, whatever follows', () => {
  expect(codeIn('paid ¥5 yuan')).toBeNull()
  expect(codeIn('paid CN¥5')).toBeNull()
})

test('each currency is found and named by its code', () => {
  const codes = listEnglishCurrencies().map(({ code }) => code)
  expect(codes.map(code => codeIn(`paid ${code} 5`))).toEqual(codes)
  expect(codes.map(code => codeIn(`paid 5 ${code}`))).toEqual(codes)
  expect(codes.map(nameCurrency)).toEqual(listEnglishCurrencies().map(({ name }) => name))
})

test('a code without a name stands for itself', () => {
  expect(['USD', 'JPY', 'SEK', 'usd'].map(nameCurrency)).toEqual(['dollars', 'yen', 'SEK', 'usd'])
})

test.each([
  [' square kilometers of sea', 'square kilometre'],
  [' km²', 'square kilometre'],
  [' sq m', 'square metre'],
  [' square feet', 'square foot'],
  [' kilometres away', 'kilometre'],
  ['km away', 'kilometre'],
  ['-metre wall', 'metre'],
  [' miles', 'mile'],
  ['\u00a0feet', 'foot'],
  [' kilos of tea', 'kilogram'],
  [' jin', 'catty'],
  [' metric tons', 'tonne'],
  [' tonnes', 'tonne'],
  [' mu of land', 'mu'],
  ['kWh a year', 'kilowatt-hour'],
  [' kilowatts', 'kilowatt'],
  ['MW', 'megawatt'],
  ['°C', 'celsius'],
  [' degrees Fahrenheit', 'fahrenheit'],
])('the measure of %j is a %s', (after, unit) => {
  expect(readMeasure(after)).toBe(unit)
})

test.each([
  ' kilometers per hour',
  ' km/h',
  'kmph',
  ' miles an hour',
  ' metros',
  ' footballers',
  ' mud',
  ' degrees',
  ' MWh',
  ' new miles',
  '',
])('no measure is in %j', after => {
  expect(readMeasure(after)).toBeNull()
})
