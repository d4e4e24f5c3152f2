import { expect, test } from '@jest/globals'
import {
  measureStyle,
  type StyleName,
  styleNames,
  toDeviations,
} from '../../../../src/linter/verdict/translated/style.js'
import { readTokens } from '../../../../src/linter/verdict/translated/tokens.js'

const bandOf = (word: string): number => ({ the: 1, left: 2, harbour: 4 })[word] ?? 0
const measure = (name: StyleName, text: string): number =>
  measureStyle([{ text, tokens: readTokens(text) }], bandOf)[styleNames.indexOf(name)] ?? NaN

test.each([
  ['words of a sentence', 'The boat left. It sank in the harbour.', Math.log(4)],
  ['spread of sentences', 'The boat left. It sank in the harbour.', 0.1],
  ['letters of a word', 'the boat', 3.5],
  ['names', 'the Rose left Oslo', 0.5],
  ['numbers', 'the 20 boats left', 1 / 3],
  ['contractions', 'they didn’t go there', 0.25],
  ['compounds', 'a well-known boat left', 0.25],
  ['words among the first 50', 'the boat left', 1 / 3],
  ['words among the first 300', 'the boat left', 2 / 3],
  ['words among the first 3000', 'the harbour left', 1],
  ['words beyond the first 8000', 'the boat left', 1 / 3],
  ['quotation marks', '“go” they said', 2 / 3],
  ['commas', 'the boat, he said, left', 0.4],
  ['semicolons', 'they left; he did not', 0.2],
  ['words in -ing', 'working men', 0.5],
] as const)('%s in %j', (name, text, expected) => {
  expect(measure(name, text)).toBeCloseTo(expected)
})

test('names, numbers and topics make no difference to style', () => {
  const of = (text: string): readonly number[] => measureStyle([{ text, tokens: readTokens(text) }], () => 0)
  expect(of('On May 3 the Rose left.')).toEqual(of('On Dec 7 the Lily left.'))
})

test('a text of no words has measures too', () => {
  expect(measureStyle([], bandOf).every(Number.isFinite)).toBe(true)
})

test('a deviation is never more than three', () => {
  const style = [
    { mean: 1, deviation: 2 },
    { mean: 0, deviation: 0.1 },
  ]
  expect(toDeviations([2, 5], style)).toEqual([0.5, 3])
})
