import { expect, test } from '@jest/globals'
import { findDoubles, findLoops, findRecurring, type Repeat } from '../../../src/language/patterns/repetition.js'
import type { Sentence, Token } from '../../../src/language/annotated-story.js'
import { bodyOf } from '../../support/annotated.js'

const words = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

const loops = (text: string): string[] => {
  const { tokens } = bodyOf(text)
  return findLoops(tokens).map(
    ({ first, period, end }) => `${words(tokens, first, first + period)} × ${String((end - first) / period)}`,
  )
}
const recurring = (sentences: readonly Sentence[]): readonly Repeat[] =>
  sentences.flatMap(sentence => [...findRecurring(sentence)])
const repeats = (find: (sentences: readonly Sentence[]) => Iterable<Repeat>, text: string): string[] =>
  [...find(bodyOf(text).sentences)].map(
    ({ sentence: { tokens }, first, second, length }) =>
      `${words(tokens, first, first + length)} +${String(second - first - length)}`,
  )

test('a loop is told by its shortest period', () => {
  expect(loops('so it goes on and on and on and on and on')).toEqual(['on and × 4.5'])
})
test('twice is no loop', () => {
  expect(loops('of the river of the river bank')).toEqual([])
})
test('a loop of sentences begins with a word', () => {
  expect(loops('He left. We ran. We ran. We ran.')).toEqual(['We ran . × 3'])
})
test('two loops are found apart', () => {
  expect(loops('a b a b a b then c c c')).toEqual(['a b × 3', 'c × 3'])
})
test('a double may have nothing between', () => {
  expect(repeats(findDoubles, 'the end of the of the road')).toContain('of the +0')
})
test('a double may have one token between', () => {
  expect(repeats(findDoubles, 'with care and care for all')).toEqual(['care +1'])
})
test('the longest run counts', () => {
  expect(repeats(findDoubles, 'a red house, a red house')).toEqual(['a red house +1'])
})
test('a run comes again', () => {
  expect(repeats(recurring, 'in his old house he sold his old house to us')).toEqual(['his old house +2'])
})
test('a mark ends a run', () => {
  expect(repeats(recurring, 'the old, red house or the old, red house')).toEqual([])
})
test('case does not tell words apart', () => {
  expect(repeats(recurring, 'The old house is the old house')).toEqual(['The old house +1'])
})

test('a long loop is one loop', () => {
  // Holding every word against every other would not end within jest's five seconds.
  const { tokens } = bodyOf('the same words again and again '.repeat(20_000))
  expect(findLoops(tokens)).toEqual([{ first: 0, period: 6, end: 120_000 }])
})

test('a double stays in its sentence', () => {
  expect(repeats(findDoubles, 'He was late. Was late again.')).toEqual([])
})
