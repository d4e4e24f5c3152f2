import { expect, test } from '@jest/globals'
import { decodeJsonString } from '../../../src/formats/records/json-string.js'
import { sliceOf } from '../../support/reading.js'

test.each([
  ['"a\\n\\t\\r\\b\\fb"', 'a\n\t\r\b\fb'],
  ['"\\"\\\\\\/"', '"\\/'],
  ['"\\u00e9\\ud83d\\uDE00"', 'é😀'],
  ['"\\x\\u12"', 'xu12'], // no escapes of JSON: their letters stay
  ['""', ''],
])('%s reads %j', (source, text) => {
  expect(decodeJsonString(source, 1, source.length - 1).text).toBe(text)
})

test('characters lead back to their escapes', () => {
  const source = '{"a": "Caf\\u00e9 bar"}'
  const text = decodeJsonString(source, 7, source.length - 2)
  expect([sliceOf(text, 'fé', source), sliceOf(text, 'bar', source)]).toEqual([
    ['f\\u00e9', false],
    ['bar', true],
  ])
})
