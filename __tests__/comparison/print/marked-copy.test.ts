import { describe, expect, test } from '@jest/globals'
import { clip, markBlocks, type Piece } from '../../../src/comparison/print/marked-copy.js'
import { bodies, compared } from '../../support/comparisons.js'
import type { Comparison } from '../../../src/comparison/comparison.js'

/** The blocks of a comparison of one story: the pieces with a sign for their kind, and the numbers of issues. */
const blocksOf = ({ stories }: Comparison): readonly unknown[] =>
  stories.flatMap(story =>
    markBlocks(story).map(({ field, block, pieces, issues }) => [
      field,
      block.newNumber,
      pieces.map(({ kind, text, hasIssue }) => `${kind}:${text}${hasIssue ? '!' : ''}`),
      issues,
    ]),
  )

describe('the paragraphs with something to show', () => {
  test('are none where nothing changed and nothing is wrong', () => {
    expect(blocksOf(bodies('It was so.', 'It was so.'))).toEqual([])
  })

  test('have what changed', () => {
    expect(blocksOf(bodies('It was so.\n\nAll went on.', 'It was so.\n\nAll goes on.'))).toEqual([
      [0, 2, ['same:All ', 'out:went', 'in:goes', 'same: on.'], []],
    ])
  })

  test('have issues that were kept, removed and brought in', () => {
    expect(blocksOf(bodies('It was bad, and bad.', 'It was bad, and poor.'))).toEqual([
      [0, 1, ['same:It was ', 'same:bad!', 'same:, and ', 'out:bad!', 'in:poor!', 'same:.'], [0, 1, 2]],
    ])
  })

  test('have an issue across what stayed and what came in both', () => {
    expect(blocksOf(bodies('It was ba d.', 'It was bad.'))).toEqual([
      [0, 1, ['same:It was ', 'out:ba d', 'in:bad!', 'same:.'], [0]],
    ])
  })

  test('are shown where they moved, though nothing changed', () => {
    const [one, two] = ['The council met on Monday in town.', 'Rovers beat Harriers in the final.']
    expect(blocksOf(bodies(`${one}\n\n${two}`, `${two}\n\n${one}`)).length).toBe(1)
  })

  test('are those of a field that is in one version alone', () => {
    expect(
      blocksOf(compared([{ text: 'It was so.', caption: 'A bad day.' }], [{ text: 'It was so.', headline: 'Poor' }])),
    ).toEqual([
      [1, 1, ['in:Poor'], []],
      [2, null, ['out:A bad day.'], []],
    ])
  })
})

describe('pieces are shortened', () => {
  const piece = (kind: Piece['kind'], text: string, hasIssue = false): Piece => ({ kind, text, hasIssue })
  const words = (count: number): string =>
    Array.from({ length: count }, (_, index) => `w${String(index).padStart(2, '0')}`).join(' ')
  const texts = (...pieces: readonly Piece[]): readonly string[] => clip(pieces).map(({ text }) => text)

  test('not where they are short', () => {
    expect(texts(piece('same', words(3)), piece('in', words(3)), piece('same', words(3)))).toEqual([
      words(3),
      words(3),
      words(3),
    ])
  })

  test('in what stayed, but for 48 characters beside a change', () => {
    const [first, , middle, , last] = texts(
      piece('same', words(40)),
      piece('in', 'x'),
      piece('same', words(60)),
      piece('in', 'x'),
      piece('same', words(40)),
    )
    expect(first).toBe(`… ${words(40).slice(-47)}`)
    expect(middle).toBe(`${words(60).slice(0, 47)} … ${words(60).slice(-47)}`)
    expect(last).toBe(`${words(40).slice(0, 47)} …`)
  })

  test('in what was put in, but for 160 characters at either end', () => {
    expect(texts(piece('in', words(99)))).toEqual([`${words(99).slice(0, 159)} … ${words(99).slice(-159)}`])
  })

  test('not where they have an issue', () => {
    expect(texts(piece('same', words(99), true))).toEqual([words(99)])
  })

  test('to a sign alone where they are one long word', () => {
    expect(texts(piece('same', 'x'.repeat(200)), piece('in', 'y'))[0]).toBe(`… ${'x'.repeat(48)}`)
    expect(texts(piece('in', 'x'.repeat(400)))).toEqual([`… ${'x'.repeat(160)}`])
  })

  test('and a story that changed nowhere is what stayed alone', () => {
    expect(texts(piece('same', words(99)))).toEqual([`${words(99).slice(0, 47)} …`])
  })
})
