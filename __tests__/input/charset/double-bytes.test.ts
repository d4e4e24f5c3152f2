import { describe, expect, test } from '@jest/globals'
import { encode } from 'iconv-lite'
import { countPairs, isDoubleByte } from '../../../src/input/charset/double-bytes.js'

describe('bytes are counted in a charset of two bytes', () => {
  test.each([
    ['gb18030', encode('a政府，b', 'gb18030'), [3, 3, 0]],
    ['gb18030', encode('龘', 'gb18030'), [1, 0, 0]],
    ['gb18030', [0x80], [0, 0, 1]],
    ['gb18030', [0xff, 0xb0], [0, 0, 2]],
    ['gb18030', [0xb0, 0x7f], [0, 0, 1]],
    ['gb18030', [0xb0, 0x3f], [0, 0, 1]],
    ['gb18030', [0xb0, 0xff], [0, 0, 2]],
    ['gb18030', [0xd7, 0xa1, 0xd8, 0xa1], [2, 1, 0]],
    ['gb18030', [0xb0, 0xa0], [1, 0, 0]],
    ['euc-kr', encode('한국', 'euc-kr'), [2, 2, 0]],
    ['euc-kr', [0xc8, 0xa1, 0xc9, 0xa1], [2, 1, 0]],
    ['euc-kr', [0xfe, 0xa1], [0, 0, 2]],
    ['euc-kr', [0xb0, 0x41], [0, 0, 1]],
    ['shift_jis', encode('東京のa', 'shift_jis'), [3, 3, 0]],
    ['shift_jis', encode('ｱ', 'shift_jis'), [0, 0, 1]],
    ['shift_jis', [0x97, 0x40, 0x98, 0x40, 0xe0, 0x40], [3, 1, 0]],
    ['shift_jis', [0x88, 0x7f], [0, 0, 1]],
    ['shift_jis', [0x88, 0xfd], [0, 0, 2]],
  ] as const)('%s, %#', (charset, bytes, [pairs, common, odd]) => {
    expect(countPairs(Buffer.from(bytes as readonly number[]), charset)).toEqual({ pairs, common, odd })
  })

  test('ASCII has none, and a first byte at the end is odd', () => {
    for (const charset of ['gb18030', 'euc-kr', 'shift_jis'] as const) {
      expect(countPairs(Buffer.from('The council'), charset)).toEqual({ pairs: 0, common: 0, odd: 0 })
      expect(countPairs(Buffer.from([0x61, 0xb0]), charset).pairs).toBe(0)
    }
  })
})

test.each([
  ['gb18030', true],
  ['euc-kr', true],
  ['shift_jis', true],
  ['big5', false],
  ['utf-16le', false],
  ['', false],
])('%s: %s', (charset, expected) => {
  expect(isDoubleByte(charset)).toBe(expected)
})
