import { expect, test } from '@jest/globals'
import { findLostQuotes } from '../../../src/language/patterns/lost-quotes.js'

const found = (text: string): string[] => findLostQuotes(text).map(({ start, meant }) => `${String(start)}${meant}`)

test.each([
  ['?We go home,? he said', ['0“', '12”', '12”']],
  ['He said: ?We go home.? So', ['9“', '21”']],
  ['They go,? he said', ['8”']],
  ['Was it late ?The cook left', []],
  ['?We go\n\nhome,? he', ['13”']],
  ['Is it in the U.S.? ?No', []],
  ['Late? Yes (?).', []],
])('%j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})
