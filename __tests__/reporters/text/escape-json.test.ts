import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeInJson, toSafeJson } from '../../../src/reporters/text/escape-json.js'
import { commandLines, hostileTexts, rawHazards } from '../../support/hostile-texts.js'

test('ordinary text is as JSON.stringify has it', () => {
  const value = { a: 'She said: “#1, café 首爾 𝕏”\n', b: [1, null, true] }
  expect(toSafeJson(value)).toBe(JSON.stringify(value))
})

test.each([
  ['\u007f\u0085\u009b', '"\\u007f\\u0085\\u009b"'],
  ['\u2028\u2029\u202e\u2066', '"\\u2028\\u2029\\u202e\\u2066"'],
  ['\u001b[31m', '"\\u001b[31m"'],
  ['##[error]x ##vso[y]', '"\\u0023#[error]x \\u0023#vso[y]"'],
  ['## a heading [1]', '"## a heading [1]"'],
])('%j is written %s', (text, written) => {
  expect(toSafeJson(text)).toBe(written)
})

test('a parser gives every value back, and nothing harmful is raw', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }))), texts => {
      const written = toSafeJson({ texts })
      expect(JSON.parse(written)).toEqual({ texts })
      expect([...rawHazards(written), ...commandLines(written)]).toEqual([])
    }),
  )
})

test('an escape has four digits', () => {
  expect(escapeInJson('\u0085')).toBe('\\u0085')
})
