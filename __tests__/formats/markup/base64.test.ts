import { describe, expect, test } from '@jest/globals'
import { decodeBase64 } from '../../../src/formats/markup/base64.js'
import { FieldText } from '../../../src/story/field-text.js'

const decode = (packed: string): FieldText | null => decodeBase64(new FieldText(packed).verbatim(0, packed.length))

describe('base64', () => {
  test.each(['Talks', 'Zoë said “no”.', '港 opened'])('%s is decoded', text => {
    expect(decode(Buffer.from(text).toString('base64'))?.text).toBe(text)
    expect(decode(Buffer.from(text).toString('base64').replace(/.{6}/gu, '$&\n'))?.text).toBe(text)
  })

  test('keeps the place of each character', () => {
    expect(decode('VGFsa3M=')?.origin.locate(0, 5)).toMatchObject({ start: 0, end: 7, exact: false })
  })

  test('of a picture, or of no base64, is no text', () => {
    expect([decode(Buffer.from([0, 1, 255]).toString('base64')), decode('Talks opened.')]).toEqual([null, null])
  })
})
