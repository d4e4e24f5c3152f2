import { describe, expect, test } from '@jest/globals'
import { cutFrame } from '../../src/linter/cut-frame.js'
import { LineIndex } from '../../src/story/line-index.js'

const cut = (text: string, start: number, end: number) => cutFrame({ start, end }, text, new LineIndex(text), null)

describe('a frame', () => {
  test('is the line that the range starts on, without its line end', () => {
    expect(cut('One.\r\nTwo is here.\r\nThree.', 10, 12)).toEqual({
      text: 'Two is here.',
      start: 4,
      end: 6,
      byteColumns: { start: 5, end: 7 },
      inField: null,
    })
  })

  test('ends with its line if the range goes on', () => {
    expect(cut('One two\nthree', 4, 13)).toMatchObject({ text: 'One two', start: 4, end: 7, byteColumns: { end: 6 } })
  })

  test('keeps 400 characters on either side', () => {
    const frame = cut(`${'a'.repeat(1000)}X${'b'.repeat(1000)}`, 1000, 1001)
    expect([frame.text.length, frame.text.slice(frame.start, frame.end), frame.byteColumns.start]).toEqual([
      801,
      'X',
      1001,
    ])
  })

  test('counts columns in bytes too', () => {
    expect(cut('é–𝕏 x', 5, 6).byteColumns).toEqual({ start: 11, end: 12 })
  })

  test('carries the range in its field', () => {
    const inField = { field: 2, start: 7, end: 8 }
    expect(cutFrame({ start: 0, end: 1 }, 'a', new LineIndex('a'), inField).inField).toBe(inField)
  })
})
