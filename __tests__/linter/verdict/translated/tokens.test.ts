import { expect, test } from '@jest/globals'
import {
  patternKey,
  readTokens,
  visitPatterns,
  visitPhrases,
} from '../../../../src/linter/verdict/translated/tokens.js'

const keys = (text: string): string =>
  readTokens(text)
    .map(({ key }) => key ?? '·')
    .join(' ')

test.each([
  ['The minister met Li Wei in Oslo.', 'the minister met Xx Xx in Xx .'],
  ['It rose 3.5 percent. Then it fell.', 'it rose 0 percent . then it fell .'],
  ['Mr. Smith of Acme Corp. left.', 'mr . Xx of Xx Xx . left .'],
  ['The U.S. envoy left.', 'the Xx envoy left .'],
  ['NATO troops left', 'Xx troops left'],
  ['“We won’t go,” they said.', '" we won\'t go , " they said .'],
  ['It left\n\nMore came', 'it left · more came'],
  ['It left.\n\nMore came', 'it left . more came'],
  ['“It left.”\n\nMore came', '" it left . " more came'],
  ['a well-known man — perhaps', 'a well-known man · perhaps'],
])('%j reads as %j', (text, expected) => {
  expect(keys(text)).toBe(expected)
})

test('house style makes no difference: curly or straight marks, and the length of a dash', () => {
  expect(keys('He didn’t go – “now”.')).toBe(keys('He didn\'t go - "now".'))
})

test('phrases have up to three tokens and end at dashes', () => {
  const tokens = readTokens('a b – c d')
  const phrases: string[] = []
  const hashes = new Set<number>()
  visitPhrases(tokens, (hash, first, last) => {
    phrases.push(
      tokens
        .slice(first, last + 1)
        .map(({ key }) => key)
        .join(' '),
    )
    hashes.add(hash)
  })
  expect(phrases).toEqual(['a', 'a b', 'b', 'c', 'c d', 'd'])
  expect(hashes.size).toBe(phrases.length)
})

const bandOf = (word: string): number => ({ the: 1, of: 2, boat: 3 })[word] ?? 0

test.each([
  ['the running of', 'the ~ing of'],
  ['the boat', 'the ~'],
  ['Tom ran 3 quickly, “once”', '~ ~ 0 ~ly , " ~ "'],
  ['evening', '~ing'],
  ['sing', '~'],
])('%j has the pattern %j', (text, expected) => {
  expect(
    readTokens(text)
      .map(token => patternKey(token, bandOf))
      .join(' '),
  ).toBe(expected)
})

test('patterns have two to four tokens, of which one is an ending, and end at dashes', () => {
  const tokens = readTokens('the boat of the sea – of the')
  const patterns: string[] = []
  const hashes = new Set<number>()
  visitPhrases(tokens, hash => hashes.add(hash))
  const phrases = hashes.size
  visitPatterns(tokens, bandOf, (hash, first, last) => {
    patterns.push(
      tokens
        .slice(first, last + 1)
        .map(token => patternKey(token, bandOf))
        .join(' '),
    )
    hashes.add(hash)
  })
  expect(patterns).toEqual(['the ~', 'the ~ of', 'the ~ of the', '~ of', '~ of the', '~ of the ~', 'of the ~', 'the ~'])
  // “the ~” twice is one.
  expect(hashes.size).toBe(phrases + patterns.length - 1)
})

test('only the beginning of a sentence is first', () => {
  const first = readTokens('One two. “Three four.” Five').filter(({ isFirst }) => isFirst)
  expect(first.map(({ start }) => start)).toEqual([0, 9, 21])
})
