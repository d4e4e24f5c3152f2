import { expect, test } from '@jest/globals'
import { findBrokenFigures, findOddNumbers } from '../../../src/language/patterns/odd-numbers.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string, isContinental = false): string[] =>
  Array.from(
    findOddNumbers(bodyOf(text), isContinental),
    ({ start, end, text: right = '', isSure }) => `${text.slice(start, end)}=${right}${isSure ? '' : '?'}`,
  )

test.each([
  ['It owes 2 trillion 400 billion yen', ['2 trillion 400 billion=2.4 trillion']],
  ['It owes 1 million 234 thousand yen', ['1 million 234 thousand=1.234 million']],
  ['It owes 6 billion and 15 million, between 2 million and 700 thousand', ['6 billion and 15 million=6.015 billion?']],
  ['It owes 3 thousand 5 hundred yen', ['3 thousand 5 hundred=3,500']],
  ['It owes 2 million 5,000 thousand yen', ['2 million 5,000 thousand=']],
  ['It owes 1 lakh 60 thousand', ['1 lakh 60 thousand=160,000?']],
  ['It owes 3 crore 20 lakh, or 3 thousand million', []],
  ['It owes 3 hundred million', ['3 hundred million=']],
  ['It sold 20 thousands, in the 20 thousands', ['20 thousands=20 thousand?']],
  ['It cost 86 Mio. euros, 2 milyar, 5 Bio shops', ['Mio.=', 'milyar=']],
  ['It cost 10,000 100 million yen', ['10,000 100 million=']],
  ['It cost 1.2 trillion 3,000 yen', ['1.2 trillion 3,000=']],
  ['It sold 2 million 1,000-page books, in 2010 100 million', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('a story with decimal commas has points between thousands', () => {
  expect([found('It cost 1.250 euros'), found('It cost 1.250 euros', true)]).toEqual([[], ['1.250=1,250?']])
})

test.each([
  ['About 3,2000 people', ['3,2000']],
  ['About 4.5.6 million', ['4.5.6']],
  ['June 3,2000 people, version 4.5.6 came, 5/3,2000 people', []],
])('broken figures: %s', (text, expected) => {
  expect(Array.from(findBrokenFigures(bodyOf(text)), ({ start, end }) => text.slice(start, end))).toEqual(expected)
})
