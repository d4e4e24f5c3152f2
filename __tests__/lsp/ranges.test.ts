import { describe, expect, test } from '@jest/globals'
import type { Range } from 'vscode-languageserver'
import { rangeOf, touches } from '../../src/lsp/ranges.js'

test('lines and characters are counted from 0', () => {
  expect(rangeOf({ start: { line: 1, column: 1, offset: 0 }, end: { line: 3, column: 8, offset: 30 } })).toEqual({
    start: { line: 0, character: 0 },
    end: { line: 2, character: 7 },
  })
})

describe('ranges touch', () => {
  const range = (start: number, end: number, line = 0): Range => ({
    start: { line, character: start },
    end: { line, character: end },
  })

  test.each([
    ['the same', range(3, 6), true],
    ['one within', range(4, 5), true],
    ['one around', range(0, 9), true],
    ['one that ends where it begins', range(0, 3), true],
    ['one that begins where it ends', range(6, 9), true],
    ['a cursor before', range(3, 3), true],
    ['a cursor behind', range(6, 6), true],
    ['a cursor further off', range(7, 7), false],
    ['one that ends before', range(0, 2), false],
    ['one in another line', range(4, 5, 1), false],
  ])('%s', (_, other, expected) => {
    expect(touches(range(3, 6), other)).toBe(expected)
    expect(touches(other, range(3, 6))).toBe(expected)
  })

  test('over several lines', () => {
    const long = { start: { line: 1, character: 5 }, end: { line: 3, character: 0 } }
    expect(touches(long, range(0, 99, 2))).toBe(true)
    expect(touches(long, range(0, 4, 1))).toBe(false)
    expect(touches(long, range(0, 0, 3))).toBe(true)
  })
})
