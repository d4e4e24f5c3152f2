import { expect, test } from '@jest/globals'
import {
  findDoubles,
  findLikelyTwins,
  findLoops,
  findRecurring,
  type Repeat,
} from '../../../src/language/patterns/repetition.js'
import type { AnnotatedField, Token } from '../../../src/language/annotated-story.js'
import { bodyOf, wordsOf } from '../../support/annotated.js'

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
const recurring = ({ sentences, tokens }: AnnotatedField): readonly Repeat[] =>
  sentences.flatMap(sentence => [...findRecurring(sentence, tokens)])
const repeats = (find: (field: AnnotatedField) => Iterable<Repeat>, text: string): string[] =>
  [...find(bodyOf(text))].map(
    ({ sentence: { tokens }, first, second, length }) =>
      `${words(tokens, first, first + length)} +${String(second - first - length)}`,
  )

test('a loop has its shortest period', () => {
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
test('a double may follow at once', () => {
  expect(repeats(findDoubles, 'the end of the of the road')).toContain('of the +0')
})
test('a double may follow after one token', () => {
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
test('words that differ only in case are equal', () => {
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

const twins = (text: string): string[] =>
  Array.from(findLikelyTwins(bodyOf(text).sentences), ({ earlier, later }) => `${wordsOf(later)} < ${wordsOf(earlier)}`)

test('a sentence is paired with one before it that begins or ends with the same four words', () => {
  const first = 'The crews of the north went out on Monday.'
  const sameStart = 'The crews of the south and west came home late.'
  const sameEnd = 'Nine boats of Skarne and Orden went out on Monday.'
  expect(twins(`${first} Rain fell. ${sameStart}`)).toEqual([`${sameStart} < ${first}`])
  expect(twins(`${first} ${sameEnd}`)).toEqual([`${sameEnd} < ${first}`])
})

test('the same sentence is one pair, with the last one before it', () => {
  const sentence = 'The crews of the north went out on Monday.'
  const [a, b, c] = bodyOf(`${sentence} ${sentence} ${sentence}`).sentences
  const pairs = a === undefined || b === undefined || c === undefined ? [] : [...findLikelyTwins([a, b, c])]
  expect(pairs).toEqual([
    { earlier: a, later: b },
    { earlier: b, later: c },
  ])
})

test('two sentences before it are two pairs, if each has one end in common', () => {
  const start = 'The crews of the north came home late again.'
  const end = 'Nine boats of Skarne and Orden went out on Monday.'
  const both = 'The crews of the south went out on Monday.'
  expect(twins(`${start} ${end} ${both}`)).toEqual([`${both} < ${start}`, `${both} < ${end}`])
})

test('sentences of fewer than eight words, and those with other ends, are no twins', () => {
  expect(twins('They went out on Monday, he said. They went out on Monday, he said.')).toEqual([])
  expect(twins('The crews of the north went out on Monday. Some crews of the north went out on Tuesday.')).toEqual([])
})
