import { describe, expect, test } from '@jest/globals'
import { findBlocks, measureListMark } from '../../../src/formats/copy/lines.js'

/** The lines of each block; “>” is before a line that opens a paragraph, and “~” before one that hangs. */
const blocksIn = (text: string): readonly (readonly string[])[] =>
  findBlocks(text).map(block =>
    block.map(({ start, end, opens, hangs }) => `${opens ? '>' : ''}${hangs ? '~' : ''}${text.slice(start, end)}`),
  )

describe('the mark of an item of a list', () => {
  test.each([
    ['- Boats', 2],
    ['• Boats', 2],
    ['1. Boats', 3],
    ['(12)  Boats', 6],
    ['a) Boats', 3],
    ['1234. Boats', 0],
    ['-Boats', 0],
    ['- ', 0],
    ['ab) Boats', 0],
    ['1.5 boats', 0],
  ])('in %j is %i characters wide', (text, width) => {
    expect(measureListMark(text, { start: 0, end: text.length })).toBe(width)
  })

  test('is looked for at the line’s start', () => {
    expect(measureListMark('Two\n- Boats', { start: 4, end: 11 })).toBe(2)
  })
})

describe('the blocks of lines', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['are parted by blank lines', 'One\n \nTwo\nThree', [['One'], ['Two', 'Three']]],
    ['may end their lines with CRLF or CR', 'One\r\nTwo\r\rThree', [['One', 'Two'], ['Three']]],
    ['are parted by a line that switches rules off', 'One\nwirelint-disable-next stray-quote\nTwo', [['One'], ['Two']]],
    ['open a paragraph with a line that is set in', '  One\ntwo\n  Three\nfour', [['>One', 'two', '>Three', 'four']]],
    ['open none with one column', ' One\ntwo\nthree', [['One', 'two', 'three']]],
    ['open some with one column if that recurs', ' One\ntwo\n Three\nfour', [['>One', 'two', '>Three', 'four']]],
    ['take a set-in line of its own for a paragraph', '  One\ntwo\n\n  Three', [['>One', 'two'], ['>Three']]],
    ['take lines that are set in alike for a block', 'One\n\n    Two\n    three', [['One'], ['Two', 'three']]],
    ['hang lines below the words of an item', '- One\n  two\nthree', [['- One', '~two', 'three']]],
    ['hang no line two columns beside them', '- One\n    two\nthree', [['- One', '>two', 'three']]],
  ])('%s', (_, text, expected) => {
    expect(blocksIn(text)).toEqual(expected)
  })

  test('count a tab up to the next stop, and no byte order mark', () => {
    const indents = findBlocks('\uFEFF One\n\tTwo\n  \tThree').flatMap(block => block.map(({ indent }) => indent))
    expect(indents).toEqual([1, 8, 8])
  })

  test('are none in white space', () => {
    expect(findBlocks(' \n\t\r\n')).toEqual([])
  })
})
