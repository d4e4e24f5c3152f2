import { describe, expect, test } from '@jest/globals'
import { align } from '../../../src/comparison/pairing/alignment.js'
import { textAt } from '../../../src/comparison/pairing/range.js'
import {
  haveStayed,
  Sentences,
  sentencesAt,
  sentencesIn,
  wordsAround,
  wordRangesIn,
} from '../../../src/comparison/pairing/sentences.js'

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length })
const rangeOf = (text: string, words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

test.each([
  ['He met her. She left.', ['He met her.', 'She left.']],
  ['He met her. in the hall. She left.', ['He met her. in the hall.', 'She left.']],
  ['He met her\nand left.\n\nShe did.', ['He met her', 'and left.', 'She did.']],
  ['“Yes.” he said. “Yes!” he said. No?', ['“Yes.” he said.', '“Yes!”', 'he said.', 'No?']],
  [' ', []],
  ['', []],
])('the sentences of %j', (text, expected) => {
  expect(sentencesIn(text, whole(text)).map(sentence => textAt(text, sentence))).toEqual(expected)
})

test('sentences of a range have their places in the text', () => {
  expect(sentencesIn('One. Two. Three.', { start: 5, end: 16 })).toEqual([
    { start: 5, end: 9 },
    { start: 10, end: 16 },
  ])
})

test.each([
  [0, 2, [0, 1]],
  [5, 9, [1, 2]],
  [3, 6, [0, 2]],
  [12, 99, [2, 3]],
  [4, 4, [0, 1]],
])('the range from %i to %i lies in sentences', (start, end, [first, after]) => {
  const sentences = sentencesIn('One. Two. Three.', { start: 0, end: 16 })
  expect(sentencesAt(sentences, { start, end }, each => each.start)).toEqual({ first, end: after })
})

test('a range has its words, or its marks if it has no words', () => {
  const text = 'He met, 5 – … her.'
  expect(wordRangesIn(text, whole(text)).map(word => textAt(text, word))).toEqual(['He', 'met', '5', 'her'])
  expect(wordRangesIn(text, rangeOf(text, '– …')).map(word => textAt(text, word))).toEqual(['–', '…'])
  expect(wordRangesIn(text, { start: 2, end: 3 })).toEqual([])
})

describe('the words around an issue', () => {
  const text = 'First one. The old council of the town met her in the hall. Last one.'
  const sentence = rangeOf(text, 'The old council of the town met her in the hall.')
  const around = (words: string): readonly string[] =>
    wordsAround(rangeOf(text, words), sentence, wordRangesIn(text, whole(text)), text).map(word => textAt(text, word))

  test.each([
    ['met', ['council', 'of', 'the', 'town', 'her', 'in', 'the', 'hall']],
    ['The old', ['council', 'of', 'the', 'town']],
    ['hall', ['met', 'her', 'in', 'the']],
    [
      'The old council of the town met her in the hall.',
      ['The', 'old', 'council', 'of', 'the', 'town', 'met', 'her', 'in', 'the', 'hall'],
    ],
  ])('%s: four on either side, in its sentence', (words, expected) => {
    expect(around(words)).toEqual(expected)
  })
})

test('words have stayed if at least half of them did', () => {
  const words = [0, 2, 4, 6].map(start => ({ start, end: start + 1 }))
  const hunk = (start: number, end: number): { old: { start: number; end: number }; new: { start: 0; end: 0 } } => ({
    old: { start, end },
    new: { start: 0, end: 0 },
  })
  expect(haveStayed(words, [])).toBe(true)
  expect(haveStayed(words, [hunk(0, 3)])).toBe(true)
  expect(haveStayed(words, [hunk(0, 5)])).toBe(false)
  expect(haveStayed(words, [hunk(1, 2), hunk(3, 3)])).toBe(true)
  expect(haveStayed([], [hunk(0, 5)])).toBe(true)
})

describe('what became of the words of an issue', () => {
  test.each([
    ['mended', 'He met the the mayor in town.', 'He met the mayor in town.'],
    ['mended', 'He met the the mayor. She left for the north.', 'She left for the north. He met the mayor.'],
    ['deleted', 'He met the the mayor. She left for the north today.', 'She left for the north today.'],
    ['rewritten', 'He met the the mayor in town.', 'Voters saw their leader at home.'],
  ])('%s: %s', (outcome, old, now) => {
    const [block] = align(old, now)
    if (block === undefined) throw new Error('There is no paragraph.')
    expect(new Sentences(block, { old, new: now }).outcomeOf(rangeOf(old, 'the the'))).toBe(outcome)
  })
})
