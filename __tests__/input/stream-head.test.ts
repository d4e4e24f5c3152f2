import { describe, expect, test } from '@jest/globals'
import { peek, peekBytes } from '../../src/input/stream-head.js'
import { brokenStream, chunksOf, collect, streamOf } from '../support/streams.js'

const lengthOf = ({ length }: string): number => length

describe('peeking at a stream', () => {
  test.each([
    [0, []],
    [1, ['ab']],
    [2, ['ab']],
    [3, ['ab', 'cd']],
    [5, ['ab', 'cd', 'e']],
    [6, ['ab', 'cd', 'e']],
  ])('takes chunks until they have %i characters', async (least, expected) => {
    const { head, whole } = await peek(streamOf('ab', 'cd', 'e'), least, lengthOf)
    expect(head).toEqual(expected)
    expect(await collect(whole)).toEqual(['ab', 'cd', 'e'])
  })

  test('an empty stream has no head', async () => {
    const { head, whole } = await peek(streamOf<string>(), 4, lengthOf)
    expect(head).toEqual([])
    expect(await collect(whole)).toEqual([])
  })

  test('an error comes after the chunks before it, and not while peeking', async () => {
    const broken = new Error('cut off')
    for (const least of [1, 10]) {
      const { head, whole } = await peek(brokenStream(broken, 'ab'), least, lengthOf)
      expect(head).toEqual(['ab'])
      const seen: string[] = []
      await expect(
        (async () => {
          for await (const chunk of whole) seen.push(chunk)
        })(),
      ).rejects.toBe(broken)
      expect(seen).toEqual(['ab'])
    }
  })

  test('no more is taken than was asked for', async () => {
    const taken: string[] = []
    async function* source(): AsyncGenerator<string, void> {
      for await (const chunk of streamOf('ab', 'cd')) {
        taken.push(chunk)
        yield chunk
      }
    }
    await peek(source(), 2, lengthOf)
    expect(taken).toEqual(['ab'])
  })

  test('bytes are joined', async () => {
    const { head, whole } = await peekBytes(chunksOf(Buffer.from('abcdef'), 1, 3, 5), 4)
    expect(head.toString()).toBe('abcde')
    expect((await collect(whole)).map(String)).toEqual(['a', 'bc', 'de', 'f'])
  })
})
