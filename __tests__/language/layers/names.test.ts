import { expect, test } from '@jest/globals'
import { bodyOf, wordsOf } from '../../support/annotated.js'

const found = (text: string): string[] => bodyOf(text).names.map(wordsOf)

test.each([
  ['Kim Jong Un met Ri.', ['Kim Jong Un', 'Ri']],
  ['The Bank of Japan cut rates.', ['Bank of Japan']],
  ['He joined the Johnson & Johnson board.', ['Johnson & Johnson']],
  ['They met Ludwig van der Rohe.', ['Ludwig van der Rohe']],
  ['She met Leonardo da Vinci, Anna and Eva.', ['Leonardo da Vinci', 'Anna', 'Eva']],
  ['On Monday, the Ministry for the Environment met.', ['Monday', 'Ministry for the Environment']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('a function word in front is left off, also at a sentence’s start', () => {
  expect(found('After The Hague, he went home.')).toEqual(['Hague'])
})

test('small words at the end, or three in a row, are no part of a name', () => {
  expect(found('The Bank of the people and the Friends of the for Peace met.')).toEqual(['Bank', 'Friends', 'Peace'])
})

test('no name goes over a sentence’s end', () => {
  expect(found('They met Kim. Jong left.')).toEqual(['Kim', 'Jong'])
})

test('words in lower case and numbers are no names', () => {
  expect(found('they met 12 men on the 3rd')).toEqual([])
})
