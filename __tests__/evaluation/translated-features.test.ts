import { expect, test } from '@jest/globals'
import { findLeftOut, type FitPiece, readPhrases } from '../../src/evaluation/translated-features.js'

const piece = (circle: string, text: string): FitPiece => ({
  writer: 'original',
  group: circle,
  document: circle,
  circle,
  text,
})
const circles = ['a', 'b', 'c', 'd']
const bandOf = (word: string): number => (word === 'the' ? 1 : 0)
const readNames = (texts: (circle: string) => readonly string[]): readonly string[] =>
  readPhrases(
    circles.flatMap(circle => texts(circle).map(text => piece(circle, text))),
    bandOf,
  ).names

test('a phrase or a pattern must be seen in four circles and in eight pieces', () => {
  const [early, whole] = ['the boat', 'the boat left']
  expect(readNames(circle => (circle === 'd' ? [early, early] : [whole, whole]))).toEqual([
    'the',
    'the boat',
    'boat',
    'the ~',
  ])
  expect(readNames(() => [whole])).toEqual([])
})

test('patterns are told from phrases', () => {
  const { names, arePatterns } = readPhrases(
    circles.flatMap(circle => [piece(circle, 'the running'), piece(circle, 'the running')]),
    bandOf,
  )
  expect(names.filter((_, column) => arePatterns[column])).toEqual(['the ~ing'])
})

test('words that come in bursts and words that are mostly names are left out', () => {
  const filler = Array.from({ length: 40 }, () => piece('e', 'the boat left'))
  const leftOut = findLeftOut([
    ...circles.map(circle => piece(circle, `${'tea '.repeat(9)} the Rose came. rose left`)),
    ...circles.map(circle => piece(circle, 'and the Rose left')),
    ...filler,
  ])
  expect(['tea', 'rose', 'the'].map(word => leftOut.has(word))).toEqual([true, true, false])
})

test('a pronoun of who speaks is never left out', () => {
  const leftOut = findLeftOut([
    piece('a', 'we '.repeat(40)),
    ...Array.from({ length: 40 }, () => piece('e', 'the boat')),
  ])
  expect(leftOut.has('we')).toBe(false)
})

test('words that were read and found to be topics are left out', () => {
  expect(findLeftOut([piece('a', 'word')]).has('pandemic')).toBe(true)
})
