import { expect, test } from '@jest/globals'
import { Phrases, splitWords } from '../../../src/language/patterns/phrases.js'
import { bodyOf } from '../../support/annotated.js'

const found = (phrases: readonly string[], text: string, caseCounts = false): string[] =>
  Array.from(new Phrases(phrases, caseCounts).find(bodyOf(text)), ({ start, end }) => text.slice(start, end))

test.each<[string, readonly string[], string, boolean, readonly string[]]>([
  [
    'white space of any width',
    ['his excellency'],
    'His  Excellency left; his\nexcellency stayed.',
    false,
    ['His  Excellency', 'his\nexcellency'],
  ],
  ['no other white space', ['new york', 'a, b'], 'New-York and newyork, a , b.', false, []],
  ['no word cut in two', ['art'], 'The artist has art; art’s end.', false, ['art', 'art']],
  [
    'a possessive ending and a sentence’s stop stay outside',
    ['Acme Inc', "O'Neill"],
    'Acme Inc. pays O’Neill’s firm.',
    true,
    ['Acme Inc', 'O’Neill'],
  ],
  ['case where it counts', ['Kim Jong Un'], 'KIM JONG UN and Kim Jong Un', true, ['Kim Jong Un']],
  ['the longest, from left to right', ['a b', 'b c d', 'a b c'], 'a b c d, a b', false, ['a b c', 'a b']],
  ['nothing over a blank line', ['a b'], 'a\n\nb', false, []],
  ['marks too', ['!!', 'news.in'], 'Ho!! See news.in now.', false, ['!!', 'news.in']],
  ['an empty phrase nowhere', ['', ' '], 'a b', false, []],
])('%s', (_, phrases, text, caseCounts, expected) => {
  expect(found(phrases, text, caseCounts)).toEqual(expected)
})

test('many phrases with the same beginning are looked for in linear time, also in a long run of their words', () => {
  expect(
    found(
      Array.from({ length: 500 }, (_, index) => `${'na '.repeat(20)}x${String(index)}`),
      'na '.repeat(60_000),
    ),
  ).toEqual([])
})

test('phrases that overlap are found too, if all are wanted', () => {
  const text = 'a b c a b'
  const all = new Phrases(['a b', 'b c a'], false).findAll(bodyOf(text))
  expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(['a b', 'b c a', 'a b'])
})

test('a text that is not copy is split like copy', () => {
  expect(splitWords("Xi's U.S. plan, 3rd").map(({ text }) => text)).toEqual(["Xi's", 'U.S.', 'plan', ',', '3rd'])
  expect(splitWords(' ')).toEqual([])
})
