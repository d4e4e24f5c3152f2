import { describe, expect, test } from '@jest/globals'
import { findParagraphs, isTable } from '../../../src/formats/copy/paragraphs.js'

/** The lines of each paragraph. */
const linesIn = (text: string): readonly (readonly string[])[] =>
  findParagraphs(text).map(({ lines }) => lines.map(({ start, end }) => text.slice(start, end)))

describe('the paragraphs of a plain text', () => {
  test('sets apart the short lines of lists and signatures beside lines that fill a measure', () => {
    const list =
      "Final standings\n\nFinal standings on Sunday in the women's downhill, the\nlast of the season:\n1. Sofia Goggi, Italy\n2. Corinne Sutter, Switzerland"
    expect(findParagraphs(list).map(({ lines }) => lines.length)).toEqual([1, 2, 1, 1])
  })

  test.each([
    'Talks on the harbor went on.\nnobody spoke to the crews on Monday',
    'Berg, Orden, for the crews of\nthe two boats of them\nin the harbor of Skarne',
    'Boats in\nthe harbor',
  ])('leaves each line of %j to itself', rows => {
    expect(findParagraphs(rows).map(({ lines }) => lines.length)).toEqual(rows.split('\n').map(() => 1))
  })

  test('are parted by blank lines, with LF, CRLF or CR, and lines lose their white space', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(linesIn(`\uFEFFOne. ${end}\t${end} Two.${end}${end}${end}Three.`)).toEqual([
        ['One.'],
        ['Two.'],
        ['Three.'],
      ])
  })

  test('keep their lines together if they fill a measure', () => {
    const wrapped = [
      'Talks on the harbor of Skarne opened on Thursday, the',
      'government said, after three months in which nobody',
    ]
    expect(linesIn(`${wrapped.join('\n')}\nspoke.`)).toEqual([[...wrapped, 'spoke.']])
  })

  test('begin with an indented line among lines that are not', () => {
    const text = 'Talks opened on the quay of Skarne.\n  They go on.\nThey are over.'
    expect(findParagraphs(text).map(({ lines, isIndented }) => [lines.length, isIndented])).toEqual([
      [1, false],
      [2, true],
    ])
  })

  test('are parted by a line that switches rules off, which is none of them', () => {
    expect(linesIn('One.\nwirelint-disable split-sentence\nTwo.')).toEqual([['One.'], ['Two.']])
  })

  test('of a text without words are none', () => {
    expect(linesIn(' \n\t\r\n')).toEqual([])
  })
})

test.each([
  ['Skarne   12   14', true],
  ['Skarne\t12\t14', true],
  ['Skarne   12', false], // one gap is a slip of the key
  ['Skarne 12 14', false],
  ['Skarne 12   ', false], // nothing follows
])('%j as rows of a table: %s', (text, is) => {
  expect(isTable(text)).toBe(is)
})
