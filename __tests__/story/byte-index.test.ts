import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ByteIndex } from '../../src/story/byte-index.js'

describe('bytes before an offset', () => {
  test.each([
    ['abc', 0, 0],
    ['abc', 3, 3],
    ['é–𝕏!', 1, 2],
    ['é–𝕏!', 2, 5],
    ['é–𝕏!', 3, 7], // half a pair counts for two of its four bytes
    ['é–𝕏!', 4, 9],
    ['é–𝕏!', 5, 10],
    ['\u007F\u0080', 1, 1],
    ['\u007F\u0080', 2, 3],
    ['\u07FF\u0800', 1, 2],
    ['\u07FF\u0800', 2, 5],
    ['a\uD835', 2, 4], // a lone half is written as U+FFFD
    ['\uDD4Fa', 1, 3],
    ['\uD835\uD835\uDD4F', 3, 7],
  ])('of %j at %i are %i', (text, offset, bytes) => {
    expect(new ByteIndex(text).before(offset)).toBe(bytes)
  })

  test('are those of the encoder, also across the steps of the table', () => {
    const piece = fc.constantFrom('a', 'é', '新', '𝕏', '\n', 'x'.repeat(4095), '𝕏'.repeat(2048))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(), (pieces, any) => {
        const letters = Array.from(pieces.join(''))
        const before = letters.slice(0, any % (letters.length + 1)).join('')
        expect(new ByteIndex(pieces.join('')).before(before.length)).toBe(new TextEncoder().encode(before).length)
      }),
    )
  })
})
