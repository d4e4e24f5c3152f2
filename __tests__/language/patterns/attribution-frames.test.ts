import { expect, test } from '@jest/globals'
import { findFramePairs, isHearer, isMedia, isSameSpeaker } from '../../../src/language/patterns/attribution-frames.js'
import { bodyOf } from '../../support/annotated.js'

/** Returns the first two attributions side by side, as words. */
function pairOf(text: string): readonly string[] {
  const [pair] = findFramePairs(bodyOf(text))
  if (pair === undefined) return []
  return [pair.before, pair.after].map(({ kind, first, last }) => `${kind}: ${text.slice(first.start, last.end)}`)
}

test.each([
  ['The port is open, Berg said, she added.', ['says: Berg said', 'says: she added']],
  ['The port is open, said Berg, she added.', ['inverted: said Berg', 'says: she added']],
  ['The port is open, Berg said, noted.', ['says: Berg said', 'verb: noted']],
  [
    'The port is open, Berg said on Friday, according to her.',
    ['says: Berg said on Friday', 'source: according to her'],
  ],
  ['According to Berg, she said that it is open.', ['source: According to Berg', 'says: she said']],
])('%s', (text, expected) => {
  expect(pairOf(text)).toEqual(expected)
})

test.each([
  ['The port is open, Berg said. She added nothing.'],
  ['The port is open, Berg said that it was, and left.'],
  ['“It is open, Berg said, she added,” he read.'],
  ['Nor, he said, did he say more.'],
  ['It is open, she said, although she added a word.'],
])('%s has no such pair', text => {
  expect(pairOf(text)).toEqual([])
})

test.each([
  ['Open, Berg said, she added.', true],
  ['Open, the ministry said, it added.', true],
  ['Open, the ministry said, he added.', false],
  ['Open, the Orden Health Commission said, the commission added.', true],
  ['Open, Berg said, Holm added.', false],
  ['Open, the Orden News Agency said, the Tavarian Energy Agency added.', false],
  ['Open, police said, they added.', true],
])('%s: one speaker is %s', (text, expected) => {
  const [pair] = findFramePairs(bodyOf(text))
  expect(pair !== undefined && isSameSpeaker(pair.before, pair.after)).toBe(expected)
})

test('a hearer may report', () => {
  const [pair] = findFramePairs(bodyOf('Open, she told the agency Interfax, Interfax reported.'))
  expect(pair !== undefined && isHearer(pair.before, pair.after)).toBe(true)
})

test('media report what others say', () => {
  const words = (text: string): boolean => isMedia(bodyOf(text).tokens)
  expect([words('the state news agency'), words('TASS'), words('Ann Berg')]).toEqual([true, true, false])
})
