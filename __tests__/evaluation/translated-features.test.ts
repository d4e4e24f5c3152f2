import { expect, test } from '@jest/globals'
import { type FitPiece, readPhrases } from '../../src/evaluation/translated-features.js'

const piece = (circle: string, text: string): FitPiece => ({
  writer: 'original',
  group: circle,
  document: circle,
  circle,
  text,
})
const circles = ['a', 'b', 'c', 'd']

test('a phrase must be seen in four circles', () => {
  const { names } = readPhrases(circles.map(circle => piece(circle, circle === 'd' ? 'the boat' : 'the boat left')))
  expect(names).toEqual(['the', 'the boat', 'boat'])
})

test('words that come in bursts and words that are mostly names are left out', () => {
  const filler = Array.from({ length: 40 }, () => piece('e', 'the boat left'))
  const { leftOut } = readPhrases([
    ...circles.map(circle => piece(circle, `${'tea '.repeat(9)} the Rose came. rose left`)),
    ...circles.map(circle => piece(circle, 'and the Rose left')),
    ...filler,
  ])
  expect(['tea', 'rose', 'the'].map(word => leftOut.has(word))).toEqual([true, true, false])
})

test('words that were read and found to be topics are left out', () => {
  expect(readPhrases([piece('a', 'word')]).leftOut.has('pandemic')).toBe(true)
})
