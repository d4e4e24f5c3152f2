import { expect, test } from '@jest/globals'
import { findNearTwins, findQuotedTwice } from '../../../src/language/patterns/near-twins.js'
import { bodyOf } from '../../support/annotated.js'

const twins = (text: string): string[] => {
  const field = bodyOf(text)
  return Array.from(
    findNearTwins(field, () => false),
    ({ earlier, later }) =>
      [earlier, later].map(({ start, end }) => field.text.slice(start, end).split(' ', 2).join(' ')).join(' < '),
  )
}

const ferry = 'The old ferry will take the cars of the islanders to the market in Kesh every week.'

test('a sentence whose words stand in a longer neighbour says it again', () => {
  expect(twins(`Rain fell. Then ${ferry.toLowerCase().slice(0, -1)} if the sea is calm. ${ferry}`)).toEqual([
    'Then the < The old',
  ])
})
test('a sentence that is far away is no neighbour', () => {
  expect(twins(`Rain fell. ${ferry} It is red. It is new. It is fast. ${ferry}`)).toEqual([])
})
test('the first sentence may be told again', () => {
  expect(twins(`${ferry} ${ferry}`)).toEqual([])
})
test.each(['The new', 'The second', 'The Lade'])('“%s” sets another ferry against it', start => {
  expect(twins(`Rain fell. ${ferry} ${ferry.replace('The old', start)}`)).toEqual([])
})
test('an order of its own makes another sentence', () => {
  const words = 'every week to the market in Kesh of the islanders the cars will take the old ferry'
  expect(twins(`Rain fell. ${ferry} ${words}.`)).toEqual([])
})
test('a short sentence is said again with an end', () => {
  expect(twins('Rain fell. Kesh will join them. Kesh will join them in May.')).toEqual(['Kesh will < Kesh will'])
})
test('a quotation is given twice if both have a verb of saying', () => {
  const quoted = '“Where the reeds die the ducks go,”'
  const given = (text: string): number => [...findQuotedTwice(bodyOf(text))].length
  expect(given(`${quoted} he said. Rain fell. ${quoted} said the ranger.`)).toBe(1)
  expect(given(`${quoted} he said.\n\n${quoted}\n\nRain fell.`)).toBe(0)
})
