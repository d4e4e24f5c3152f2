import { expect, test } from '@jest/globals'
import { cutToLength, fitCutOffs, judgeUnseen, type WeighedPiece } from '../../src/evaluation/damaged-fit.js'

const paragraph = 'word '.repeat(30).trim()
const story = (publisher: string, paragraphs: number) => ({
  publisher,
  text: Array.from({ length: paragraphs }, () => paragraph).join('\n\n'),
})

test('cuts stories at paragraphs, and drops what is left over', () => {
  const pieces = cutToLength([story('a', 9), story('a', 2)], 100)
  expect(pieces.map(({ text }) => text.split('\n\n').length)).toEqual([3, 3, 3])
})

test('stories of a publisher follow each other where single ones would be too short', () => {
  expect(cutToLength([story('a', 20), story('a', 20)], 800)).toHaveLength(1)
  expect(cutToLength([story('a', 20), story('b', 20)], 800)).toHaveLength(0)
})

/** A hundred pieces in a band, with slips in so many of them. */
const pieces = (publisher: string, slips: number): readonly WeighedPiece[] =>
  Array.from({ length: 100 }, (_, index) => ({
    publisher,
    band: 100,
    words: 100,
    weight: index < slips ? 2 + index : 0,
    families: index < slips ? 2 : 0,
    slips: index < slips ? 2 : 0,
  }))

test('no more than 5 in 100 are suspect, and 1 in 100 damaged', () => {
  const [cut] = fitCutOffs(pieces('a', 10))
  expect(cut).toEqual({ words: 100, suspect: 6.01, damaged: 10.01 })
})

test('copy without evidence sets the lowest cut-offs', () => {
  expect(fitCutOffs(pieces('a', 0))[0]).toEqual({ words: 100, suspect: 0.25, damaged: 0.75 })
})

test('the copy of a publisher is judged by that of the others', () => {
  const judged = judgeUnseen([...pieces('sound', 0), ...pieces('other', 10)])
  expect(judged.filter(({ publisher, level }) => publisher === 'other' && level === 'damaged')).toHaveLength(10)
})
