import { expect, test } from '@jest/globals'
import { findMoneyTwice, findSignsBehind, findUnitsTwice } from '../../../src/language/patterns/units-twice.js'
import { bodyOf } from '../../support/annotated.js'

const twice = (text: string): string[] =>
  [...findMoneyTwice(bodyOf(text)), ...findUnitsTwice(bodyOf(text))].map(({ start, end }) => text.slice(start, end))

test.each([
  ['It cost $5 million dollars', ['$5 million dollars']],
  ['It cost OMR 420 million Omani riyals ($1)', ['OMR 420 million Omani riyals']],
  ['It cost 18 million rubles RUB', ['18 million rubles RUB']],
  ['It cost USD $5 and yen 7 yen', ['USD $5', 'yen 7 yen']],
  ['It cost RMB125 hundred yuan', ['RMB125 hundred yuan']],
  ['It is 5 km kilometers and 4% percent', ['5 km kilometers', '4% percent']],
])('%s', (text, expected) => {
  expect(twice(text)).toEqual(expected)
})

test.each([
  '$5 million Australian dollars',
  '5 yuan ($1)',
  '5 percent percent',
  '£8 and 5 pounds',
  'RMB5 pounds',
  '5 km miles',
])('leaves alone: %s', text => {
  expect(twice(text)).toEqual([])
})

test('signs behind figures', () => {
  const signs = (text: string): string[] => Array.from(findSignsBehind(bodyOf(text)), ({ text: right }) => right)
  expect(signs('It cost 5$, 30 € or 500 ¥')).toEqual(['$5', '€30', '¥500'])
  expect(signs('It cost x5$, $5$, 5 € million, 5 million €, 5 pounds')).toEqual(['€5'])
})
