import { expect, test } from '@jest/globals'
import {
  type FigureSlip,
  findFigureSlips,
  findOtherLeads,
  findSlipsInBody,
  rounds,
} from '../../../src/language/patterns/figure-slips.js'
import { type CountedFigure, findFigures } from '../../../src/language/patterns/figures.js'
import { bodyOf } from '../../support/annotated.js'

const figuresOf = (text: string, role: 'body' | 'headline'): readonly CountedFigure[] =>
  bodyOf(text).sentences.flatMap(sentence => [...findFigures(sentence, role)])
const show = (slips: Iterable<FigureSlip>): string[] =>
  Array.from(slips, ({ odd, usual }) => `${odd.role} ${String(odd.value)} for ${String(usual.value)}`)
const slips = (headline: string, body: string): string[] =>
  show(findFigureSlips([...figuresOf(headline, 'headline'), ...figuresOf(body, 'body')]))

test('digits are swapped', () => {
  expect(slips('Power back in 84,000 homes', 'It is back in 48,000 homes.')).toEqual(['headline 84000 for 48000'])
})
test('a zero is too much', () => {
  expect(slips('Flood hits 60 million people', 'It hit six million people.')).toEqual(['headline 60000000 for 6000000'])
})
test('the rarer figure is the odd one', () => {
  expect(slips('Some 640 families plant', 'Some 460 families plant, and 640 families sell.')).toEqual([
    'body 460 for 640',
  ])
})
test.each([
  ['Power back in 84,000 homes', 'It is back in 48,000 towns.'],
  ['Power back in 84,000 homes', 'It is back in 84,000 homes.'],
  ['Some 640 families plant', 'Of 640 families, 460 families plant. The 460 families sell.'],
])('%s', (headline, body) => {
  expect(slips(headline, body)).toEqual([])
})
test('in the body alone, a figure that is there once is odd', () => {
  const inBody = (text: string): string[] => show(findSlipsInBody(figuresOf(text, 'body')))
  expect(inBody('The 640 families plant. The 460 families sell. The 640 families eat.')).toEqual(['body 460 for 640'])
  expect(inBody('The 640 families plant. The 460 families sell.')).toEqual([])
  expect(inBody('The 1,000 ships sail. The 100 ships sank. The 1,000 ships left.')).toEqual([])
})
test('a headline says what the first paragraph says', () => {
  const other = (headline: string, lead: string, told: readonly number[] = []): string[] =>
    show(findOtherLeads(figuresOf(headline, 'headline'), figuresOf(lead, 'body'), value => told.includes(value)))
  expect(other('Kesh lends 300 million euros', 'Kesh lent 200 million euros.')).toHaveLength(1)
  expect(other('Kesh lends 300 million euros', 'Kesh lent 200 million euros.', [300e6])).toEqual([])
  expect(other('Kesh lends 300 million euros', 'Kesh lent about 200 million euros.')).toEqual([])
  expect(other('Two men saved', 'Three men fell.')).toEqual([])
})
test.each([
  [300, 304, true],
  [300, 360, false],
  [12, 12, true],
  [12, 13, false],
])('%d rounds %d: %s', (round, exact, expected) => {
  expect(rounds(round, exact)).toBe(expected)
})
