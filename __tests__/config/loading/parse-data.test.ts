import { expect, test } from '@jest/globals'
import { parseData } from '../../../src/config/loading/parse-data.js'

test.each([
  ['a.json', '{ "a": 1 /* one */ }'],
  ['a.yaml', 'a: 1 # one'],
  ['a', 'a: 1'],
])('%s is read by its ending', (name, text) => {
  expect(parseData(text, name).value).toEqual({ a: 1 })
})
