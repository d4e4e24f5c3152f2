import { expect, test } from '@jest/globals'
import { measureForeignHead } from '../../../src/language/patterns/foreign-heads.js'

test.each([
  ['KAZAN, 8.07. /BTA/ - ', 'The port is open.'],
  ['Porto (Portugal), 12 mar (ONA).- ', 'The port is open.'],
  ['Szeged, November 10, Monday (MTI) - ', 'The port is open.'],
  ['【Nagoya = Kyodo】 ', 'The port is open.'],
  ['18 - 6 (KUNA) -- ', '“The port is open.”'],
])('%j is no English dateline', (head, copy) => {
  expect(measureForeignHead(head + copy, false)).toBe(head.length - 1)
})

test.each(['Hanoi (ONA/Vietnam+)', 'Hamburg/Bremen (dpa/lno)', 'Porto, 12 nov 2025 (Lusa)'])(
  '%j is none by itself',
  head => {
    expect(measureForeignHead(head, true)).toBe(head.length)
  },
)

test.each([
  ['SHANGHAI, Sept. 17 (Xinhua)', true],
  ['MOSCOW, June 3. /TASS/', true],
  ['PARIS (AFP/Reuters)', true],
  ['Berlin, 3 June 2025 (dpa)', true],
  ['The score was 18 - 6 (a record) - nobody had hoped for it.', false],
  ['Oslo (Norway), a port - and more.', false],
])('%j is English', (text, isDateline) => {
  expect(measureForeignHead(text, isDateline)).toBeNull()
})
