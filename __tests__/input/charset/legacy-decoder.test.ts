import { describe, expect, test } from '@jest/globals'
import { encode } from 'iconv-lite'
import { LegacyDecoder } from '../../../src/input/charset/legacy-decoder.js'

/** The text of bytes that come in two chunks, and whether any of it was broken. */
function decoded(charset: string, bytes: Buffer, end = bytes.length): { text: string; isBroken: boolean } {
  const decoder = new LegacyDecoder(charset)
  const all = [...decoder.decode(bytes.subarray(0, end)), ...decoder.decode(bytes.subarray(end)), ...decoder.end()]
  return { text: all.map(({ text }) => text).join(''), isBroken: all.some(({ isBroken }) => isBroken) }
}

describe('a charset is decoded, wherever chunks end', () => {
  test.each([
    ['windows-1252', '“Décès” – €5'],
    ['utf-16le', '\uFEFFa𝕏é'],
    ['utf-16be', '\uFEFFa𝕏é'],
    ['shift_jis', '東京のａ'],
    ['euc-jp', '東京のa'],
    ['euc-kr', '한국 a'],
    ['gb18030', '政府表示，a'],
    ['big5', '政府a'],
    ['koi8-r', 'Москва'],
  ])('%s', (charset, text) => {
    const bytes = encode(text, charset)
    for (let end = 0; end <= bytes.length; end++)
      expect(decoded(charset, bytes, end)).toEqual({ text, isBroken: false })
  })
})

describe('bytes that are not valid are broken', () => {
  test.each([
    ['shift_jis', [0x61, 0x82], 'a\uFFFD'],
    ['euc-kr', [0x61, 0xff, 0x62], 'a\uFFFDb'],
    ['utf-16le', [0x00, 0xd8, 0x62, 0x00], '\uFFFDb'],
    ['utf-16le', [0x62, 0x00, 0x00, 0xd8], 'b\uFFFD'],
    ['utf-16be', [0xdc, 0x00, 0x00, 0x62], '\uFFFDb'],
  ])('%s, %#', (charset, bytes, text) => {
    expect(decoded(charset, Buffer.from(bytes))).toEqual({ text, isBroken: true })
  })

  test('but U+FFFD in UTF-16 itself is not', () => {
    expect(decoded('utf-16le', encode('a\uFFFD', 'utf-16le'))).toEqual({ text: 'a\uFFFD', isBroken: false })
  })

  test('and windows-1252 has none', () => {
    const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
    const { text, isBroken } = decoded('windows-1252', all)
    expect([text.length, isBroken]).toEqual([256, false])
    expect(text.slice(0x80, 0xa0)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ')
  })
})
