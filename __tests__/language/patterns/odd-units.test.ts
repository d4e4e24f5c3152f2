import { expect, test } from '@jest/globals'
import { findSingularUnits, findTurnedPercents } from '../../../src/language/patterns/odd-units.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): string[] =>
  [...findTurnedPercents(bodyOf(text)), ...findSingularUnits(bodyOf(text))].map(({ start, end }) =>
    text.slice(start, end),
  )

test.each([
  ['Some %12 of the ships sank, up from (%3.5).', ['%12', '%3.5']],
  ['It is up 5 percents, after three hundred thousand ruble in May.', ['thousand ruble', 'percents']],
  ['It ran for two hour and the crew took 30 dollar of it.', ['two hour', '30 dollar']],
])('%s', (text, expected) => {
  expect(find(text)).toEqual(expected)
})

test.each([
  'The link is a%12b and %s, at 12%.',
  'A five hour and ten minute flight, 0.5 hour of rest, a new 30 dollar of his.',
  'It ran for two day and three night shifts. He won the 400 meter in May.',
])('leaves alone: %s', text => {
  expect(find(text)).toEqual([])
})
