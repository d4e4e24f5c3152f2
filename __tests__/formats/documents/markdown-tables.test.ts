import { expect, test } from '@jest/globals'
import { findTable } from '../../../src/formats/documents/markdown-tables.js'

/** The text of a paragraph before its table. */
const beforeTable = (text: string): string => text.slice(0, findTable(text, { start: 0, end: text.length }))

test.each([
  ['a table with outer bars', '| Team | Won |\n| --- | --- |\n| Orden | 2 |', ''],
  ['a table without outer bars', 'Results:\nTeam | Won\n:-- | --:\nOrden | 2', 'Results:'],
  ['a table in a quote', 'Results:\n> | Team |\n> | :-: |', 'Results:'],
  ['a table with CRLF', 'Results:  \r\na|b\r\n-|-\r\n', 'Results:'],
  ['a bar that is escaped within a cell', 'a \\| b | c\n-|-', ''],
])('the text ends before %s', (_, text, expected) => {
  expect(beforeTable(text)).toBe(expected)
})

test.each([
  ['with fewer cells in its heading', 'Team\n--|--\nOrden'],
  ['without a heading', '--|--\nOrden | 2'],
  ['without bars', 'Team\n---\nOrden'],
  ['without hyphens', 'Team | Won\nOrden | 2'],
  ['with a word among its hyphens', 'Team | Won\n--- | no\nOrden | 2'],
])('a paragraph %s has no table', (_, text) => {
  expect(beforeTable(text)).toBe(text)
})

test('a table is looked for in its paragraph alone', () => {
  const text = 'a|b\n-|-\n\nc|d\n-|-\n\ne|f\n-|-'
  expect(findTable(text, { start: 9, end: 16 })).toBe(9)
  expect(findTable(text, { start: 9, end: 12 })).toBe(12)
})
