import { expect, test } from '@jest/globals'
import {
  findFiguresBehind,
  findGluedScales,
  findOtherDigits,
  findTurnedDegrees,
} from '../../../src/language/patterns/foreign-figures.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): string[] =>
  [findOtherDigits, findGluedScales, findFiguresBehind, findTurnedDegrees].flatMap(search =>
    Array.from(search(bodyOf(text)), ({ start, end, text: english = '' }) => `${text.slice(start, end)}=${english}`),
  )

test.each([
  ['Trade reached $۷۴۰ million, or १२٫५ percent.', ['۷۴۰=740', '१२٫५=12.5']],
  ['It sold 200mila copies for 3млн rubles.', ['200mila=', '3млн=']],
  [
    'They treated people 46,200, or about per cent 70 of them, and fell to percent 12.',
    ['per cent 70=70 per cent', 'percent 12=12 percent', 'people 46,200=46,200 people'],
  ],
  ['It is 6 Celsius degrees colder.', ['Celsius degrees=degrees Celsius']],
])('%s', (text, expected) => {
  expect(find(text)).toEqual(expected)
})

test.each([
  'The sign (बस ५) was red, and a 5mil sheet lay in the 3mm box.',
  'Three paid 5 percent 20 years ago; of the people 46,200 were ill, at 5 degrees Celsius.',
])('leaves alone: %s', text => {
  expect(find(text)).toEqual([])
})
