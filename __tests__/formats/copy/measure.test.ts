import { describe, expect, test } from '@jest/globals'
import { findMeasure, goesOn, isFull, isLoose, looksWrapped } from '../../../src/formats/copy/measure.js'
import type { Range } from '../../../src/story/search.js'

/** The lines of a text, as ranges. */
function linesOf(text: string): readonly Range[] {
  let start = 0
  return text.split('\n').map(line => {
    const range = { start, end: start + line.length }
    start = range.end + 1
    return range
  })
}

/** Judges the first line of a text of two. */
function judge<T>(text: string, isSo: (text: string, line: Range, next: Range) => T): T {
  const [line, next] = linesOf(text)
  if (line === undefined || next === undefined) throw new Error('The text has no two lines.')
  return isSo(text, line, next)
}

describe('a sentence that goes on', () => {
  test.each([
    ['The boats left for\nOrden.', true],
    ['The boats left for the harbor\nof Orden.', true],
    ['SKARNE (KN) —\nThe boats left.', true],
    ['Boats, nets,\nropes', true],
    ['The boats left.\nof all kinds', false],
    ['The boats left\nOrden', false],
    ['The boats left Astor\nOrden', false],
    ['The boats-\nOrden', false],
  ])('in %j: %p', (text, expected) => {
    expect(judge(text, goesOn)).toBe(expected)
  })
})

const wrapped = 'The crews of the harbor left\nfor the sea on Monday, when\nno wind blew.'

describe('the measure of lines', () => {
  test('is the longest line behind which a sentence goes on, and the most that had room for no more', () => {
    expect(findMeasure(wrapped, [linesOf(wrapped)])).toEqual({ width: 28, most: 29 })
  })

  test.each([
    ['lines are too short', 'The crews left\nfor the sea on\nMonday.'],
    ['lines are too long', `The crews ${'of the harbor '.repeat(9)}left\nfor the sea.`],
    ['no sentence goes on', 'The crews of the harbor left.\nThey sailed for Orden, then.'],
    ['a line had room for the next word', 'The crews of the harbor left and\nfor the sea of the west\non Monday.'],
  ])('is none where %s', (_, text) => {
    expect(findMeasure(text, [linesOf(text)])).toBeNull()
  })
})

const measure = { width: 28, most: 30 }

describe('a line', () => {
  test.each([
    ['is full without room for the next word', 'The crews of the harbor left\nfor', true],
    ['is full with room for the word but no space', 'The crews of the harbor\nleft', true],
    ['has room', 'The crews of the harbor\nput', false],
    ['is longer than a wrapped one', 'The crews of the harbor had left\nfor', false],
  ])('%s', (_, text, expected) => {
    expect(judge(text, (all, line, next) => isFull(all, line, next, measure))).toBe(expected)
  })

  test.each([
    ['with room and no mark at its end', 'The crews\nput', true],
    ['with room and a full stop', 'The crews.\nput', false],
    ['without room', 'The crews of the harbor left\nfor', false],
  ])('%s is loose: %p', (_, text, expected) => {
    expect(judge(text, (all, line, next) => isLoose(all, line, next, measure))).toBe(expected)
  })
})

describe('lines look wrapped', () => {
  const line = (length: number): string => 'x'.repeat(length)
  test.each([
    ['if all but the last are long', [60, 45, 3], true],
    ['unless one is short', [60, 44, 60], false],
    ['unless the last is very long', [60, 111], false],
  ])('%s', (_, lengths, expected) => {
    expect(looksWrapped(linesOf(lengths.map(line).join('\n')))).toBe(expected)
  })
})
