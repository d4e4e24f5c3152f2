import { describe, expect, test } from '@jest/globals'
import { countUtf8, sequenceLength } from '../../../src/input/charset/utf8.js'

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

test.each([
  [0x00, 1],
  [0x7f, 1],
  [0x80, 1],
  [0xc1, 1],
  [0xc2, 2],
  [0xdf, 2],
  [0xe0, 3],
  [0xef, 3],
  [0xf0, 4],
  [0xf4, 4],
  [0xf5, 1],
  [0xff, 1],
])('a character that begins with byte %i has %i bytes', (lead, expected) => {
  expect(sequenceLength(lead)).toBe(expected)
})
