import { expect, test } from '@jest/globals'
import { formats } from '../../src/formats/index.js'
import { readers } from '../../src/formats/readers.js'

test.each(formats)('$name has the same reader in the library and in the command', async format => {
  expect(readers[format.name]).toBe(await format.load())
})

test('no reader is for a format that is not in the list', () => {
  expect(Object.keys(readers)).toEqual(formats.map(({ name }) => name))
})
