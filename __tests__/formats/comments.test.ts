import { describe, expect, test } from '@jest/globals'
import { findStringComments, findWrittenComments, moveComment, noComments } from '../../src/formats/comments.js'

const listed = (text: string): readonly string[] =>
  findStringComments(text).map(
    ({ start, end, words }) => `${text.slice(start, end)}:${text.slice(words.start, words.end)}`,
  )

describe('comments in strings', () => {
  test('are found as they are, and as JSON escapes them', () => {
    expect(listed('{"a": "<!-- b -->", "c": "\\u003c!-- d --\\u003E"}')).toEqual([
      '<!-- b -->: b ',
      '\\u003c!-- d --\\u003E: d ',
    ])
  })

  test('end at the first mark that closes them, and do not nest', () => {
    expect(listed('<!-- a <!-- b --> c -->')).toEqual(['<!-- a <!-- b -->: a <!-- b '])
  })

  test('are none if no mark closes them within 2,000 characters', () => {
    expect(listed(`<!--${'x'.repeat(1997)}-->`)).toHaveLength(1)
    expect(listed(`<!--${'x'.repeat(1998)}-->`)).toEqual([])
    expect(listed('<!-- a')).toEqual([])
  })

  test('are found in time that grows with the length alone', () => {
    expect(findStringComments('<!--'.repeat(100_000))).toEqual([])
  })
})

test('comments are found by any marks', () => {
  const text = 'a [[b]] c'
  expect(findWrittenComments(text, { opening: /\[\[/gu, closing: /\]\]/u })).toEqual([
    { start: 2, end: 7, words: { start: 4, end: 5 } },
  ])
})

test('a comment of a slice is moved into the whole text', () => {
  expect(moveComment(10, { start: 0, end: 8, words: { start: 4, end: 5 } })).toEqual({
    start: 10,
    end: 18,
    words: { start: 14, end: 15 },
  })
})

test('plain copy has no comments', () => {
  expect(noComments()).toEqual([])
})
