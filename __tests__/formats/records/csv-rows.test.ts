import { expect, test } from '@jest/globals'
import { splitRows } from '../../../src/formats/records/csv-rows.js'

const read = (text: string): readonly (readonly string[] | string)[] =>
  splitRows(text).map(({ cells, problem }) => problem ?? cells.map(cell => cell.text))

test.each<[string, readonly (readonly string[] | string)[]]>([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '\uFEFFa;b\r\n"1;\n""x""";2',
    [
      ['a', 'b'],
      ['1;\n"x"', '2'],
    ],
  ],
  [
    'a\tb\n\n1\t\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['a,b\n"1,2', [['a', 'b'], 'A quotation mark in this row is not closed.']],
])('%j', (text, rows) => {
  expect(read(text)).toEqual(rows)
})
