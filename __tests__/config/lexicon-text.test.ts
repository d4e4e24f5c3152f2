import { describe, expect, test } from '@jest/globals'
import { LineError, readAgencyTable, readLines } from '../../src/config/lexicon-text.js'

describe('agencies in a table', () => {
  test('columns in any order, several names in a cell, comments and blank lines', () => {
    expect(
      readAgencyTable(
        '\uFEFF# ours\r\nname\tacronym\twrong\tshort\r\nOrden News Agency\tONA\tOrden Society | Orden Newsy |\tOrden\r\n\r\nSkarne Press\r\n',
      ),
    ).toEqual([
      { name: 'Orden News Agency', short: 'Orden', acronym: 'ONA', wrong: ['Orden Society', 'Orden Newsy'] },
      { name: 'Skarne Press' },
    ])
  })

  test('a table without rows holds nothing', () => {
    expect(readAgencyTable('name\n')).toEqual([])
  })

  const columns = 'Columns: name, short, acronym, tolerated, wrong, doubtful.'
  test.each([
    ['', 1, `The first line must name the columns, with “name” among them. ${columns}`],
    ['# ours\nacronym\n', 2, `The first line must name the columns, with “name” among them. ${columns}`],
    ['name\tacronim\n', 1, `The first line must name the columns, with “name” among them, not “acronim”. ${columns}`],
    ['name\tacronym\n\nOrden\tONA\tx\n', 3, 'This line has 3 columns, and the first line names 2.'],
    ['acronym\tname\nONA\t\n', 2, 'This agency has no name.'],
  ])('%j is refused in line %i', (text, line, message) => {
    const error = new LineError(line, message)
    expect(() => readAgencyTable(text)).toThrow(error)
    expect(lineOf(() => readAgencyTable(text))).toBe(line)
  })
})

/** The line that a reader complains of. */
function lineOf(read: () => unknown): number | null {
  try {
    read()
    return null
  } catch (error) {
    return (error as LineError).line
  }
}

test('a list has one entry on each line; blank lines and comments are left out', () => {
  expect(readLines('\uFEFF# people\n Kim Jong Un \r\n\n  \nLee')).toEqual(['Kim Jong Un', 'Lee'])
})
