import { describe, expect, test } from '@jest/globals'
import { countUtf8, Utf8Decoder } from '../../../src/input/charset/utf8.js'

/** The text of chunks of bytes, and whether any was broken. */
function decoded(...chunks: readonly (readonly number[] | string)[]): { text: string; isBroken: boolean } {
  const decoder = new Utf8Decoder()
  const all = [...chunks.flatMap(chunk => decoder.decode(Buffer.from(chunk as string))), ...decoder.end()]
  return { text: all.map(({ text }) => text).join(''), isBroken: all.some(({ isBroken }) => isBroken) }
}

describe('UTF-8 is decoded', () => {
  test.each(['é', '€', '𝕏', '\uFEFF'])('%s is whole wherever it is cut', character => {
    const bytes = Buffer.from(`a${character}b`)
    for (let first = 0; first <= bytes.length; first++)
      for (let second = first; second <= bytes.length; second++)
        expect(
          decoded([...bytes.subarray(0, first)], [...bytes.subarray(first, second)], [...bytes.subarray(second)]),
        ).toEqual({ text: `a${character}b`, isBroken: false })
  })

  test.each([
    ['a byte that begins nothing', [[0x61, 0xff, 0x62]], 'a\uFFFDb'],
    ['a character that ends too soon', [[0xe2, 0x82, 0x62]], '\uFFFDb'],
    ['a character that ends with the file', [[0x61, 0xe2, 0x82]], 'a\uFFFD'],
    ['a character that the next chunk does not end', [[0x61, 0xe2], [0x62]], 'a\uFFFDb'],
    ['a byte that only goes on', [[0x61], [0x82]], 'a\uFFFD'],
    ['a character written too long', [[0xc0], [0x80]], '\uFFFD\uFFFD'],
    ['half a pair of surrogates', [[0xed, 0xa0, 0x80]], '\uFFFD\uFFFD\uFFFD'],
    ['a character beyond Unicode', [[0xf4, 0x90, 0x80, 0x80]], '\uFFFD\uFFFD\uFFFD\uFFFD'],
  ])('%s is broken', (_, chunks, text) => {
    expect(decoded(...chunks)).toEqual({ text, isBroken: true })
  })

  test('the sign U+FFFD in the text itself is not broken', () => {
    expect(decoded('a\uFFFDb')).toEqual({ text: 'a\uFFFDb', isBroken: false })
  })

  test('nothing is nothing', () => {
    expect(decoded('', '')).toEqual({ text: '', isBroken: false })
  })
})

describe('bytes are counted as UTF-8', () => {
  test.each([
    ['ASCII', 'The cafe', [0, 0, false]],
    ['nothing', '', [0, 0, false]],
    ['characters of two, three and four bytes', 'é€𝕏', [3, 0, true]],
    ['Latin-1', [0x63, 0xe9, 0x20, 0xe9], [0, 2, true]],
    ['both', [0xc3, 0xa9, 0xe9, 0x20], [1, 1, true]],
    ['a byte that only goes on', [0x82], [0, 1, true]],
    ['half a character', [0xe2, 0x82], [0, 2, true]],
  ])('%s', (_, bytes, [multiByte, broken, hasHighBytes]) => {
    expect(countUtf8(Buffer.from(bytes as string), false)).toEqual({ multiByte, broken, hasHighBytes })
  })

  test.each([
    ['half a character', [0xc3, 0xa9, 0xe2, 0x82], [1, 0, true]],
    ['half a character alone', [0x61, 0xe2], [0, 0, true]],
    ['a whole character', [0xc3, 0xa9], [1, 0, true]],
    ['a byte that begins nothing', [0xff], [0, 1, true]],
  ])('where the bytes are cut, %s', (_, bytes, [multiByte, broken, hasHighBytes]) => {
    expect(countUtf8(Buffer.from(bytes), true)).toEqual({ multiByte, broken, hasHighBytes })
  })
})
