import { describe, expect, test } from '@jest/globals'
import { findPartComments, Item, type Reader, ReadError, readPart, wholeFile } from '../../src/formats/reader.js'
import { lintPart } from '../../src/linter/lint-part.js'
import { loadTagger } from '../../src/run/load-tagger.js'

/** A reader that throws something before it has found anything. */
const throwing = (thrown: unknown): Reader => ({
  cutter: null,
  comments: 'lines',
  findComments() {
    throw thrown
  },
  *read() {
    throw thrown
  },
})

const found = (reader: Reader, part = wholeFile('a.txt', 'wirelint')): readonly unknown[] =>
  [...readPart(reader, part)].map(each => each instanceof ReadError && [each.message, each.offset])

describe('a reader that throws', () => {
  test('a ReadError says what is wrong with the text, and where', () => {
    expect(found(throwing(new ReadError('This line is broken.', 5)))).toEqual([['This line is broken.', 5]])
  })

  test('anything else has failed, and its words are the reason', () => {
    expect(found(throwing(new RangeError('too deep')))).toEqual([
      ['This file could not be read completely: the reader of its format failed (too deep).', 0],
    ])
    expect(found(throwing('no error'))).toEqual([
      ['This file could not be read completely: the reader of its format failed (no error).', 0],
    ])
  })

  test('fails on a part of a file where the part is not the whole file', () => {
    const message = 'This part of the file could not be read completely: the reader of its format failed (too deep).'
    const whole = wholeFile('a.jsonl', 'x')
    const first = { ...whole, last: false }
    const last = { ...whole, start: { line: 2, column: 1, offset: 9 } }
    for (const part of [first, last]) expect(found(throwing(new Error('too deep')), part)).toEqual([[message, 0]])
  })

  test('finds no comments', () => {
    expect(findPartComments(throwing(new Error('too deep')), wholeFile('a.txt', 'x'))).toEqual([])
  })

  test('gives a report with one problem, also where the text may hold suppressions', () => {
    const options = { rules: [], levels: new Map(), tagger: loadTagger() }
    expect(lintPart(throwing(new Error('too deep')), wholeFile('a.txt', 'wirelint-disable'), options)).toEqual({
      file: 'a.txt',
      stories: [],
      problems: [
        {
          kind: 'reader-failed',
          message: 'This file could not be read completely: the reader of its format failed (too deep).',
          line: 1,
          column: 1,
        },
      ],
      notes: [],
      ran: ['unused-suppression'],
    })
  })
})

test('a whole file is one part that begins and ends it', () => {
  expect(wholeFile('a.txt', 'One.')).toEqual({
    name: 'a.txt',
    text: 'One.',
    start: { line: 1, column: 1, offset: 0 },
    before: 0,
    last: true,
  })
})

test('an error replaces the rest of a part, not what came before it', () => {
  const reader: Reader = {
    ...throwing(null),
    *read() {
      yield new Item(3, 7)
      throw new ReadError('broken', 5)
    },
  }
  expect([...readPart(reader, wholeFile('a', ''))]).toEqual([new Item(3, 7), new ReadError('broken', 5)])
})
