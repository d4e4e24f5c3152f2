import { expect, test } from '@jest/globals'
import { readTable } from '../../../src/language/lexicon/read-table.js'

test('a row is a line, and its cells have “; ” between them', () => {
  expect(readTable('\nOrden; a|b; (?:c;d)\nSkarne; \nTyne\n')).toEqual([
    ['Orden', 'a|b', '(?:c;d)'],
    ['Skarne', ''],
    ['Tyne'],
  ])
})
