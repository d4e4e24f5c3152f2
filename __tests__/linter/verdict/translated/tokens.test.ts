import { expect, test } from '@jest/globals'
import { readTokens, visitPhrases } from '../../../../src/linter/verdict/translated/tokens.js'

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

test('only the beginning of a sentence is first', () => {
  const first = readTokens('One two. “Three four.” Five').filter(({ isFirst }) => isFirst)
  expect(first.map(({ start }) => start)).toEqual([0, 9, 21])
})
