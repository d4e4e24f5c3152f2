import { expect, test } from '@jest/globals'
import { decode, encodingExists } from 'iconv-lite'
import { charsetNamed } from '../../../src/input/charset/known-charsets.js'

test.each([
  ['UTF-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['US-ASCII', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['UTF-16BE', 'utf-16be'],
  ['iso-8859-1', 'windows-1252'],
  ['ISO_8859_1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['Windows-1252', 'windows-1252'],
  ['x-sjis', 'shift_jis'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['KS_C_5601-1987', 'euc-kr'],
  ['gb2312', 'gb18030'],
  ['Big5', 'big5'],
  ['iso-8859-2', 'iso-8859-2'],
  ['ISO-8859-16', 'iso-8859-16'],
  ['windows-1251', 'windows-1251'],
  ['koi8-r', 'koi8-r'],
  ['KOI8-U', 'koi8-u'],
  ['iso-8859-17', null],
  ['iso-8859-0', null],
  ['windows-1260', null],
  ['koi8', null],
  ['x-foo', null],
  ['constructor', null],
  ['', null],
])('%j is %j', (label, expected) => {
  expect(charsetNamed(label)).toBe(expected)
})

test('iconv-lite knows each of them', () => {
  for (const label of [
    'utf16',
    'latin1',
    'sjis',
    'eucjp',
    'euckr',
    'gbk',
    'big5',
    'iso-8859-5',
    'windows-1251',
    'koi8-r',
  ])
    expect([label, encodingExists(charsetNamed(label) ?? '')]).toEqual([label, true])
  expect(decode(Buffer.from([0xd2]), charsetNamed('koi8-r') ?? '')).toBe('р')
})
