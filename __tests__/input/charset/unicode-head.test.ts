import { describe, expect, test } from '@jest/globals'
import { encode } from 'iconv-lite'
import { decodeUnicode, markOf, utf16Of } from '../../../src/input/charset/unicode-head.js'

const english = 'Talks on the harbor opened on Thursday.'

describe('a byte order mark', () => {
  test.each([
    [[0xef, 0xbb, 0xbf, 0x61], 'utf-8'],
    [[0xef, 0xbb], null],
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
    [[0xff], null],
    [[0x61, 0xff, 0xfe], null],
    [[], null],
  ])('%j: %s', (bytes, expected) => {
    expect(markOf(Buffer.from(bytes))).toBe(expected)
  })
})

describe('UTF-16 without a mark', () => {
  test.each([
    ['English, little end first', encode(english, 'utf-16le'), 'utf-16le'],
    ['English, big end first', encode(english, 'utf-16be'), 'utf-16be'],
    ['with half a character at its end', encode(english, 'utf-16le').subarray(0, -1), 'utf-16le'],
    ['Chinese with mark-up', encode('<p>政府表示，关于斯卡尔内港口的谈判于星期四开始。</p>', 'utf-16be'), 'utf-16be'],
    ['Chinese without a letter beside', encode('政府表示关于斯卡尔内港口的谈判于星期四开始', 'utf-16le'), null],
    ['English in UTF-8', Buffer.from(english), null],
    ['with a pair at its end', encode(`${english} 𝕏`, 'utf-16le'), 'utf-16le'],
    ['with half a pair at its end', encode(`${english} 𝕏`, 'utf-16le').subarray(0, -2), 'utf-16le'],
    ['numbers of two bytes', Buffer.from([1, 0, 2, 0, 3, 0, 4, 0]), null],
    ['bytes of zero', Buffer.alloc(100), null],
    ['nothing', Buffer.alloc(0), null],
    ['one byte', Buffer.from('a'), null],
    ['a byte of zero in a long text', Buffer.from(`${english}\u0000${english}`), null],
  ])('%s', (_, bytes, expected) => {
    expect(utf16Of(bytes)).toBe(expected)
  })

  test('is looked for in the first 1,024 bytes', () => {
    const late = Buffer.concat([
      Buffer.from(english.repeat(30)).subarray(0, 1024),
      encode(english.repeat(30), 'utf-16le'),
    ])
    expect(utf16Of(late)).toBeNull()
  })
})

test.each([
  ['utf-8', Buffer.from('abcd')],
  ['utf-16le', encode('abcd', 'utf-16le')],
  ['utf-16be', encode('abcd', 'utf-16be')],
] as const)('the beginning of a text in %s', (name, bytes) => {
  const before = Buffer.from(bytes)
  expect(decodeUnicode(bytes, name)).toBe('abcd')
  expect(decodeUnicode(bytes.subarray(0, -1), name)).toBe(name === 'utf-8' ? 'ab' : 'abc')
  expect(bytes).toEqual(before)
})
