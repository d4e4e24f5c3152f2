import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findSentenceCuts } from '../../../src/language/patterns/cut-sentences.js'
import { findMarkRuns } from '../../../src/language/patterns/mark-runs.js'
import { findSpaceSlips } from '../../../src/language/patterns/spacing.js'
import { bodyOf } from '../../support/annotated.js'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The sure repairs of spaces, of marks and of stops. */
const repairs: readonly ((text: string) => readonly Edit[])[] = [
  text =>
    [...findSpaceSlips(bodyOf(text))].flatMap(({ start, end, text, isSure }) =>
      text === null || !isSure ? [] : [{ start, end, text }],
    ),
  text =>
    [...findMarkRuns(bodyOf(text))].flatMap(({ start, end, repeated }) =>
      repeated === null ? [] : [{ start, end, text: repeated }],
    ),
  text =>
    [...findSentenceCuts(bodyOf(text))].flatMap(({ start, stop, isSure }) =>
      isSure ? [{ start, end: stop.end, text: '' }] : [],
    ),
]

function applyEdits(text: string, edits: readonly Edit[]): string {
  let [result, at] = ['', 0]
  for (const edit of edits) {
    expect(edit.start).toBeGreaterThanOrEqual(at)
    expect(edit.end).toBeLessThanOrEqual(text.length)
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

const words =
  'the The mayor harbor and of closed Kesh co vice a I s t est U S 12 3.5 aHa He n’t ferry adidas iPhone etc'
const marks = [
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '..',
  '(',
  ')',
  '"',
  '“',
  '”',
  '’',
  '@',
  '-',
  '@-@',
  '/',
  '`',
  '{',
  '.,',
  ',,,',
]
const piece = fc.oneof(
  fc.constantFrom(...words.split(' ')),
  fc.constantFrom(...marks),
  fc.constantFrom(' ', ' ', '\u00A0', '\n', '\t'),
)

test.each(repairs.map((find, index) => [index, find] as const))('repair %i is whole in one go', (_, find) => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), pieces => {
      const text = `The ferry came back on Monday. ${pieces.join('')}`
      const once = applyEdits(text, find(text))
      expect(applyEdits(once, find(once))).toBe(once)
    }),
    { numRuns: 400 },
  )
})
