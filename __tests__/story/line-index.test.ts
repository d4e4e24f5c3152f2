import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LineIndex } from '../../src/story/line-index.js'

const text = fc
  .array(fc.constantFrom('a', 'word ', '\n', '\r\n', '\r', '\t', '𝕏', '\uFEFF', '가'), { maxLength: 40 })
  .map(pieces => pieces.join(''))

/** Counts as a person would: from the start, a line end at a time. */
function counted(document: string, offset: number): { line: number; column: number } {
  const before = document.slice(0, offset)
  // Between the two characters of a CRLF the line has not ended yet.
  const lines = (before.endsWith('\r') && document[offset] === '\n' ? before.slice(0, -1) + 'x' : before).split(
    /\r\n|\r|\n/u,
  )
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

test('lines and columns are those of a naive count, for LF, CRLF, CR and characters of two units', () => {
  fc.assert(
    fc.property(text, fc.nat(), (document, any) => {
      const offset = any % (document.length + 1)
      expect(new LineIndex(document).point(offset)).toEqual({ ...counted(document, offset), offset })
    }),
    { numRuns: 2000 },
  )
})

test('a part of a file counts on from where it starts', () => {
  const lines = new LineIndex('two\nthree', { line: 2, column: 1, offset: 4 })
  expect(lines.point(5)).toEqual({ line: 3, column: 2, offset: 9 })
})

test('the line round an offset is without its line end', () => {
  const document = 'one\r\ntwo\rthree\n'
  const lines = new LineIndex(document)
  const around = (offset: number): string => {
    const { start, end } = lines.lineAround(offset, document)
    return document.slice(start, end)
  }
  expect([around(0), around(4), around(6), around(9), around(document.length)]).toEqual([
    'one',
    'one',
    'two',
    'three',
    '',
  ])
})

test('a column in bytes is the length of what stands before it on its line, in UTF-8', () => {
  const mixed = fc
    .array(
      fc.oneof(fc.constantFrom('\n', '\r\n', 'é', '–', '𝕏', '新闻', 'x'.repeat(3000)), fc.string({ unit: 'grapheme' })),
      { maxLength: 12 },
    )
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(mixed, fc.nat(), (copy, any) => {
      const letters = Array.from(copy)
      const offset = letters.slice(0, any % (letters.length + 1)).join('').length
      const lines = new LineIndex(copy)
      expect(lines.byteColumn(offset, copy)).toBe(
        new TextEncoder().encode(copy.slice(lines.lineAround(offset, copy).start, offset)).length + 1,
      )
    }),
  )
})
