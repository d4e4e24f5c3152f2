import { expect, test } from '@jest/globals'
import { readStyle } from '../../src/evaluation/translated-style.js'

test('words are in bands by the pieces that have them; names and words that are left out are in none', () => {
  const { bandOf } = readStyle([{ text: 'the boat of tea, Rose' }, { text: 'the boat the boat' }], new Set(['tea']))
  expect([...bandOf]).toEqual([
    ['boat', 1],
    ['the', 1],
    ['of', 1],
  ])
})

test('the style of a piece is told against that of all', () => {
  const { rows, style } = readStyle([{ text: 'it left, and sank' }, { text: 'it left and sank' }], new Set())
  const commas = style.findIndex(({ name }) => name === 'commas')
  expect(rows.map(row => row[commas])).toEqual([1, -1])
  expect(style[commas]).toEqual({ name: 'commas', mean: 0.125, deviation: 0.125 })
})
