import { expect, test } from '@jest/globals'
import { parseCommentedJson } from '../../../src/config/loading/parse-json.js'
import { UsageError } from '../../../src/terminal/usage-error.js'
import { messageThrownBy } from '../../support/thrown.js'

test.each<[string, unknown]>([
  ['', {}],
  ['// only a comment\n', {}],
  ['null', null],
  ['{"rules": {"stray": "off"}}', { rules: { stray: 'off' } }],
  ['\uFEFF{ /* ours */ "a": [1, 2,], // two\n}', { a: [1, 2] }],
])('the value of %j', (text, value) => {
  expect(parseCommentedJson(text, 'a.json').value).toEqual(value)
})

const text = '{\n  "extends": ["ap",\n    "uk"],\n  // levels\n  "rules": { "stray": "warn" }\n}'
test.each<[string, { keys: readonly (string | number)[]; isKey?: boolean }, [number, number]]>([
  ['a value', { keys: ['rules', 'stray'] }, [5, 23]],
  ['a key', { keys: ['rules', 'stray'], isKey: true }, [5, 14]],
  ['an item', { keys: ['extends', 1] }, [3, 5]],
  ['the nearest key that is written', { keys: ['rules', 'missing', 'deep'] }, [5, 12]],
  ['the whole', { keys: [] }, [1, 1]],
])('the place of %s', (_, problem, [line, column]) => {
  expect(parseCommentedJson(text, 'a.json').findPlace(problem)).toEqual({ line, column })
})

test('an empty file has no places', () => {
  expect(parseCommentedJson('', 'a.json').findPlace({ keys: ['rules'] })).toBeNull()
})

test.each([
  ['{"a": 1\n"b": 2}', 'in/a.json:2:1: This configuration cannot be read: Comma expected.'],
  [
    '{"a": {"b": 1,\n"b": 2}, "c": 1,\n"c": 2}',
    'in/a.json:2:1: This configuration cannot be read: The key “b” is there twice.\nin/a.json:3:1: This configuration cannot be read: The key “c” is there twice.',
  ],
])('%j is refused', async (broken, message) => {
  expect(await messageThrownBy(() => parseCommentedJson(broken, 'in/a.json'))).toBe(message)
  expect(() => parseCommentedJson(broken, 'in/a.json')).toThrow(UsageError)
})
