import { expect, test } from '@jest/globals'
import { inEqualChunks } from '../../src/input/equal-chunks.js'
import type { TextChunk } from '../../src/input/text-chunk.js'
import { collect } from '../support/runs.js'

async function* chunksOf(...texts: readonly string[]): AsyncIterable<TextChunk> {
  for (const text of texts) yield { text, isBroken: text.includes('\uFFFD') }
}
const cut = async (...texts: readonly string[]): Promise<readonly string[]> =>
  (await collect(inEqualChunks(chunksOf(...texts), 4))).map(({ text }) => text)

test.each([
  [['abcdefghij'], ['abcd', 'efgh', 'ij']],
  [
    ['a', 'bcd', 'efghi', 'j'],
    ['abcd', 'efgh', 'ij'],
  ],
  [['abcd'], ['abcd']],
  [['ab'], ['ab']],
  [[], []],
])('%j is cut into %j', async (texts, expected) => {
  expect(await cut(...texts)).toEqual(expected)
})

test('a surrogate pair stays whole', async () => {
  expect(await cut('abc😀def')).toEqual(['abc', '😀de', 'f'])
})

test('only chunks with unreadable characters say that they are broken', async () => {
  const chunks = await collect(inEqualChunks(chunksOf('ab\uFFFDd', 'efgh'), 4))
  expect(chunks).toEqual([
    { text: 'ab\uFFFDd', isBroken: true },
    { text: 'efgh', isBroken: false },
  ])
})

test('an error of the stream comes after the text before it', async () => {
  async function* broken(): AsyncIterable<TextChunk> {
    yield* chunksOf('abcde')
    throw new Error('gone')
  }
  const texts: string[] = []
  await expect(
    (async () => {
      for await (const { text } of inEqualChunks(broken(), 4)) texts.push(text)
    })(),
  ).rejects.toThrow('gone')
  expect(texts).toEqual(['abcd', 'e'])
})
