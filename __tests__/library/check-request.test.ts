import { expect, test } from '@jest/globals'
import { checkRequest, requireKeys, requireText } from '../../src/library/check-request.js'

test.each<[unknown, string]>([
  [undefined, 'undefined'],
  [null, 'null'],
  [3, 'a number'],
  [['a'], 'an array'],
  [{}, 'an object'],
  [new Map(), 'a Map'],
  [new TextEncoder().encode('a'), 'a Uint8Array. Decode the bytes first: new TextDecoder().decode(bytes)'],
])('%p is no text', (value, kind) => {
  expect(() => requireText(value, 'lint')).toThrow(new TypeError(`lint takes a text, and was given ${kind}.`))
})

test('a text is returned, an empty one too', () => {
  expect(requireText('', 'lint')).toBe('')
})

test('a key that does not exist is refused with the nearest right one', () => {
  expect(() => {
    requireKeys({ fromat: 'text' }, { format: true, file: true }, 'This')
  }).toThrow(new RangeError('This has no key “fromat”. Did you mean “format”? Keys: format, file.'))
})

test.each<[object | null, string]>([
  [null, 'The second argument of fix takes an object, and was given null.'],
  [{ unsave: true }, 'The second argument of fix has no key “unsave”. Did you mean “unsafe”?'],
  [{ config: 'ap' }, '“config” takes an object, and was given a string.'],
  [{ config: { preset: [] } }, '“config” has no key “preset”. Did you mean “presets”?'],
  [{ config: { presets: 'ap' } }, '“config.presets” takes a list, and was given a string.'],
  [{ config: { rules: {} } }, '“config.rules” takes a list, and was given an object.'],
  [{ config: { presets: ['reuter'] } }, 'Unknown preset “reuter”. Did you mean “reuters”?'],
  [{ config: { levels: { 'stray-qoute': 'off' } } }, 'Unknown rule “stray-qoute”. Did you mean “stray-quote”?'],
  [{ config: { levels: { 'stray-quote': 'warn' } } }, 'cannot be “warn”. Did you mean “warning”? Levels: error,'],
  [{ config: { levels: { 'stray-quote': 1 } } }, 'The level of “stray-quote” cannot be “1”. Levels: error,'],
  [{ config: { fields: { headlin: {} } } }, 'Unknown field “headlin”. Did you mean “headline”?'],
  [{ config: { fields: { body: { puctuation: 'off' } } } }, 'Unknown rule “puctuation”. Did you mean “punctuation”?'],
  [{ config: { options: { calque: { x: 'y' } } } }, 'Rule calque has no options.'],
])('%j is refused', (request, message) => {
  expect(() => {
    checkRequest(request as object, { unsafe: true, config: true }, 'fix')
  }).toThrow(message)
})

test('rules, families, tags and fields that exist are right, also where only some rules run', () => {
  const levels = { 'stray-quote': 'off', punctuation: 'info', 'house-style': 'off', accuracy: 'error' } as const
  expect(() => {
    checkRequest(
      { unsafe: true, config: { rules: [], levels, fields: { headline: levels } } } as object,
      { unsafe: true, config: true },
      'fix',
    )
  }).not.toThrow()
})
