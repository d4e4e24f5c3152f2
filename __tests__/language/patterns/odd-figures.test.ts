import { expect, test } from '@jest/globals'
import { findOddMarks, isContinental } from '../../../src/language/patterns/odd-figures.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string, isContinentalStory = false): (string | undefined)[] => {
  const field = bodyOf(text)
  return field.amounts.flatMap(amount => findOddMarks(field, amount, isContinentalStory)?.text ?? [])
}

test.each([
  ['It closed at 17,64 euros, €12,50, 1,5 liters, 0,125 and 3,5 million', ['17.64', '12.50', '1.5', '0.125', '3.5']],
  ['A 4,5-litre can', ['4.5']],
  ['Sales of 2.905,3 came', ['2,905.3']],
  ['It cost 1.000.000 in all, 1.234.567 euros', ['1,000,000', '1,234,567']],
  ['In all 25.000 people took 20.000 seats for 3.000 euros', ['25,000', '20,000', '3,000']],
  ['Some 5.000 local firms', ['5,000']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'Sections 3,5 million and June 3,20 km',
  'Rows 3,5 and 7',
  'It yields 3.125 percent, at 7.125 yuan, or 1.234 million barrels',
  'Each has 2.125 children per woman',
  'She had 15.000 points in 9.000 seconds',
  'The number 1.234.567',
])('leaves alone: %s', text => {
  expect(found(text)).toEqual([])
})

test('other numbers of the story show what a point means', () => {
  expect(found('It sold 1.200 million euros', true)).toEqual(['1,200'])
  expect(bodyOf('It has 3,5 tons, 3,5 and 1.087,6').amounts.map(isContinental)).toEqual([true, false, true])
})
