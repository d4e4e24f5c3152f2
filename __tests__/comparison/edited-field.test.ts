import { describe, expect, test } from '@jest/globals'
import type { ComparedField } from '../../src/comparison/comparison.js'
import { EditedField } from '../../src/comparison/edited-field.js'
import { align } from '../../src/comparison/pairing/alignment.js'

const fieldOf = (old: string | null, now: string | null): ComparedField => ({
  role: 'body',
  old,
  new: now,
  oldField: 0,
  newField: 0,
  blocks: old === null || now === null ? [] : align(old, now),
})

/** The range of some words in a text. */
const rangeOf = (text: string, words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

const old = 'The council met at the old hall.\n\nIt was a cold day in the north.'
const now = 'The council met at the new hall.\n\nIt was a day in the far north.'

describe('a field with its edits', () => {
  const edited = new EditedField(fieldOf(old, now), 3, 10)

  test('numbers them, and knows their words', () => {
    expect(edited.edits.map(({ field, block, oldText, newText }) => [field, block, oldText, newText])).toEqual([
      [3, 0, 'old', 'new'],
      [3, 1, 'cold ', ''],
      [3, 1, '', 'far '],
    ])
  })

  test('tells those that touch a range of either text, each once', () => {
    expect(edited.touching('old', [rangeOf(old, 'hall')])).toEqual([10])
    expect(edited.touching('old', [rangeOf(old, 'council')])).toEqual([])
    expect(edited.touching('old', [rangeOf(old, 'day'), rangeOf(old, 'cold'), rangeOf(old, 'old')])).toEqual([11, 10])
    expect(edited.touching('new', [rangeOf(now, 'far')])).toEqual([12])
  })

  test('counts the words and marks that they touch', () => {
    // “the”, “old”, “hall”; “a”, “cold”, “day”; “the”, “north”.
    expect(edited.reach).toEqual({ tokens: 17, touched: 8 })
  })

  test('says what became of the words of an issue', () => {
    expect(edited.outcomeOf(rangeOf(old, 'old'))).toBe('mended')
    const rewritten = new EditedField(fieldOf(old, 'Nothing of it is left, though ice is here.\n\nNo.'), 0, 0)
    expect(rewritten.outcomeOf(rangeOf(old, 'council'))).toBe('rewritten')
    const cut = new EditedField(fieldOf(old, 'It was a cold day in the north.'), 0, 0)
    expect(cut.outcomeOf(rangeOf(old, 'council'))).toBe('deleted')
  })

  test('tells whether a suggestion was followed', () => {
    const at = rangeOf(old, 'old')
    expect(edited.follows(at, [])).toBeNull()
    expect(edited.follows(at, [[{ at, text: 'new' }]])).toBe(true)
    expect(edited.follows(at, [[{ at, text: 'town' }]])).toBe(false)
    expect(edited.follows(at, [[{ at, text: 'town' }], [{ at, text: 'new' }]])).toBe(true)
  })
})

describe('a field that is in one version alone', () => {
  test.each([
    ['OLD', old, null],
    ['NEW', null, now],
  ])('%s: has no edits, and its issues went with it', (_, before, after) => {
    const edited = new EditedField(fieldOf(before, after), 0, 0)
    expect(edited.edits).toEqual([])
    expect(edited.reach).toEqual({ tokens: 0, touched: 0 })
    expect(edited.touching('old', [{ start: 0, end: 3 }])).toEqual([])
    expect(edited.outcomeOf({ start: 0, end: 3 })).toBe('deleted')
    expect(edited.follows({ start: 0, end: 3 }, [[{ at: { start: 0, end: 3 }, text: 'A' }]])).toBe(false)
  })
})
