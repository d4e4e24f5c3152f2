import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutLine, splitCells } from '../../../src/reporters/text/frame-line.js'
import { makeFrame } from '../../support/made-reports.js'

describe('cells', () => {
  test.each<[string, readonly (readonly [string, number, number])[]]>([
    [
      'a“b',
      [
        ['a', 1, 0],
        ['“', 1, 1],
        ['b', 1, 2],
      ],
    ],
    [
      '首a',
      [
        ['首', 2, 0],
        ['a', 1, 1],
      ],
    ],
    [
      'e\u0301x',
      [
        ['e\u0301', 1, 0],
        ['x', 1, 2],
      ],
    ],
    [
      '𝕏\t\u202e\u0007',
      [
        ['𝕏', 1, 0],
        [' ', 1, 2],
        ['·', 1, 3],
        ['·', 1, 4],
      ],
    ],
  ])('%j', (text, cells) => {
    expect(splitCells(text)).toEqual(cells.map(([shown, width, at]) => ({ shown, width, at })))
  })
})

/** A line with its mark underlined. */
function shown(text: string, marked: string, width: number): readonly string[] {
  const start = text.indexOf(marked)
  const { line, from, to } = cutLine(makeFrame({ text, start, end: start + marked.length }), width)
  return [line, ' '.repeat(from) + '~'.repeat(to - from)]
}

describe('a line', () => {
  test('stays whole where it fits', () => {
    expect(shown('One word here.', 'word', 14)).toEqual(['One word here.', '    ~~~~'])
  })
  test('is cut on both sides, with a third of the room before the mark', () => {
    expect(shown(`${'b'.repeat(50)}word${'a'.repeat(50)}`, 'word', 24)).toEqual([
      '…bbbbbbwordaaaaaaaaaaaa…',
      '       ~~~~',
    ])
  })
  test('gives the room that one side does not need to the other', () => {
    expect(shown(`word${'a'.repeat(50)}`, 'word', 20)).toEqual(['wordaaaaaaaaaaaaaa…', '~~~~'])
    expect(shown(`${'b'.repeat(50)}word`, 'word', 20)).toEqual(['…bbbbbbbbbbbbbbword', '               ~~~~'])
  })
  test('is cut within a mark that is wider than the room', () => {
    expect(shown(`so ${'m'.repeat(30)}`, 'm'.repeat(30), 12)).toEqual(['…mmmmmmmmmm…', ' ~~~~~~~~~~'])
  })
  test('never splits a wide letter', () => {
    expect(shown('首'.repeat(20), '首'.repeat(20), 9)).toEqual(['首首首…', '~~~~~~'])
  })
  test('marks one column at least, and one past its end', () => {
    const mark = (start: number): object => cutLine(makeFrame({ text: 'abc', start, end: start }), 20)
    expect(mark(1)).toEqual({ line: 'abc', from: 1, to: 2 })
    expect(mark(9)).toEqual({ line: 'abc', from: 2, to: 3 })
    expect(cutLine(makeFrame({ text: '', start: 0, end: 0 }), 20)).toEqual({ line: '', from: 0, to: 1 })
  })

  test('is never wider than the screen, and the mark is within it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '首', '“', 'e\u0301', '\t'), maxLength: 80 }),
        fc.nat(80),
        fc.nat(30),
        fc.integer({ min: 20, max: 60 }),
        (text, start, length, width) => {
          const { line, from, to } = cutLine(makeFrame({ text, start, end: start + length }), width)
          const columns = splitCells(line).reduce((sum, cell) => sum + cell.width, 0)
          expect(columns).toBeLessThanOrEqual(width)
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(Math.max(columns, 1))
        },
      ),
    )
  })
})
