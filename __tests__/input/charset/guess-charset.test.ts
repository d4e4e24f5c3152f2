import { describe, expect, test } from '@jest/globals'
import { encode } from 'iconv-lite'
import { guessCharset, guessUnmixed } from '../../../src/input/charset/guess-charset.js'

const korean = '스카르네 항구에 관한 회담이 목요일에 시작됐다고 정부가 밝혔다.'

describe('a charset is guessed', () => {
  test.each([
    ['French', 'Décès du président à Genève', 'windows-1252', 'windows-1252'],
    ['Chinese', '政府表示，谈判于星期四开始。', 'gb18030', 'gb18030'],
    ['Korean', korean, 'euc-kr', 'euc-kr'],
    ['Japanese', '政府が木曜日に発表した。', 'shift_jis', 'shift_jis'],
    ['a Chinese name in English', 'Mr 潘功胜 said so on Monday.', 'gb18030', 'gb18030'],
    ['a charset of one byte, as the commonest', 'Переговоры начались в четверг.', 'iso-8859-5', 'windows-1252'],
  ])('%s', (_, text, charset, expected) => {
    expect(guessCharset(encode(text, charset))).toBe(expected)
  })

  test('from bytes that are nothing', () => {
    expect(guessCharset(Buffer.from([0x61, 0x81, 0x20, 0x8d, 0x20, 0x9d]))).toBe('windows-1252')
  })
})

describe('bytes that read as UTF-8 in part', () => {
  test.each([
    ['are windows-1252, without the bytes of English copy in UTF-8', encode('CAFÉ” é', 'windows-1252'), 'windows-1252'],
    ['are Chinese', encode('北京（北京）', 'gb18030'), 'gb18030'],
    ['are Korean', encode(korean, 'euc-kr'), 'euc-kr'],
    ['are none of it with fewer than three pairs', encode('北京', 'gb18030'), null],
    ['are none of it where they have the bytes of English copy in UTF-8', Buffer.from('é “x” \u00FF'), null],
    ['are none of it where some make no sense', Buffer.from([0xe9, 0x20, 0x81]), null],
  ])('%s', (_, bytes, expected) => {
    expect(guessUnmixed(bytes)).toBe(expected)
  })
})
