import { describe, expect, test } from '@jest/globals'
import { align } from '../../../src/comparison/pairing/alignment.js'
import { type FieldIssue, groupByBlock, likelyPairs, settlePairs } from '../../../src/comparison/pairing/issue-pairs.js'

/** Issues of rules that mark all places of some words. */
function issuesIn(text: string, ...words: readonly string[]): readonly FieldIssue[] {
  const found = words.flatMap(word =>
    Array.from(text.matchAll(new RegExp(word, 'gu')), ({ index, 0: match }) => ({
      ruleId: word,
      span: { start: index, end: index + match.length },
    })),
  )
  return found.map((issue, number) => ({ number, ...issue }))
}

const pairsIn = (old: string, now: string, ...words: readonly string[]): readonly (readonly number[])[] =>
  likelyPairs(align(old, now), issuesIn(old, ...words), issuesIn(now, ...words)).map(pair => [
    pair.old,
    pair.new,
    pair.shared,
  ])

describe('issues that may be the same', () => {
  test.each([
    ['on words that stayed', 'It was bad then.', 'It is bad now.', ['bad'], [[0, 0, 3]]],
    [
      'of two rules',
      'It was bad.',
      'It is bad.',
      ['bad', 'ba'],
      [
        [0, 0, 3],
        [1, 1, 2],
      ],
    ],
    ['of different rules: none', 'It was bad.', 'It was poor.', ['bad', 'poor'], []],
    ['in a short edit', 'on Monday in May', 'on Tuesday in May', ['[A-Z][a-z]+day'], [[0, 0, 0]]],
    [
      'in a paragraph that moved',
      'It was bad.\n\nAll of the rest is here.',
      'All of the rest is here.\n\nIt was bad.',
      ['bad'],
      [[0, 0, 3]],
    ],
    [
      'in a paragraph that went: none',
      'It was bad.\n\nAll of the rest is here.',
      'All of the rest is here.',
      ['bad'],
      [],
    ],
    [
      'of two alike each its own',
      'bad or bad',
      'bad and bad',
      ['bad'],
      [
        [0, 0, 3],
        [1, 1, 3],
      ],
    ],
    ['where there are none', 'It was.', 'It is.', ['bad'], []],
  ])('%s', (_, old, now, words, expected) => {
    expect(pairsIn(old, now, ...words)).toEqual(expected)
  })

  test('are not paired in an edit of more than 40 characters', () => {
    const [short, long] = ['x'.repeat(36), 'x'.repeat(37)]
    const pairs = (words: string): readonly (readonly number[])[] =>
      pairsIn(`on bad${words} May`, `on bad${words}y May`, 'bad')
    expect(pairs(short)).toEqual([[0, 0, 0]])
    expect(pairs(long)).toEqual([])
  })

  test('share the characters that both mark', () => {
    const blocks = align('the bad old hall', 'the bad old hall')
    const [old, now] = [
      { number: 0, ruleId: 'a', span: { start: 4, end: 11 } },
      { number: 5, ruleId: 'a', span: { start: 8, end: 16 } },
    ]
    expect(likelyPairs(blocks, [old], [now])).toEqual([{ old: 0, new: 5, shared: 3 }])
  })
})

test('issues are grouped by the paragraph that they begin in', () => {
  const old = 'It was bad.\n\nbad again, and bad.'
  const blocks = align(old, old)
  const groups = groupByBlock(blocks, 'old', issuesIn(old, 'bad'))
  expect(blocks.map(block => groups.get(block)?.map(({ number }) => number))).toEqual([[0], [1, 2]])
  expect(groupByBlock([], 'old', issuesIn(old, 'bad')).size).toBe(0)
})

describe('between pairs with the same issue', () => {
  test.each([
    [
      'the one that shares most wins',
      [
        [0, 0, 1],
        [0, 1, 3],
        [1, 1, 2],
      ],
      [[0, 1]],
    ],
    [
      'the earlier wins, if both share as much',
      [
        [1, 0, 3],
        [0, 0, 3],
        [1, 1, 3],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'none has to give way, if they are different',
      [
        [0, 1, 0],
        [1, 0, 0],
      ],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    ['there is none of none', [], []],
  ])('%s', (_, pairs, expected) => {
    const given = pairs.map(([old = 0, now = 0, shared = 0]) => ({ old, new: now, shared }))
    expect([...settlePairs(given)]).toEqual(expected)
  })
})
