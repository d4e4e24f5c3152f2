import { describe, expect, test } from '@jest/globals'
import { contained, likeness, Pairing, wordSet } from '../../../src/comparison/pairing/pairing.js'

describe('a pairing', () => {
  test('gives each text at most one partner', () => {
    const pairing = new Pairing(3, 2)
    pairing.pair(0, 1)
    pairing.pair(0, 0)
    pairing.pair(2, 1)
    expect(pairing.pairs).toEqual([[0, 1]])
    expect(pairing.freeOlds).toEqual([1, 2])
    expect(pairing.freeNews).toEqual([0])
    expect(new Pairing(0, 0).pairs).toEqual([])
  })

  test('by equal keys, in order if there are several, and never by null', () => {
    const pairing = new Pairing(5, 4).equal(['a', 'b', 'a', null, 'a'], ['a', null, 'a', 'c'])
    expect(pairing.pairs).toEqual([
      [0, 0],
      [2, 2],
    ])
    expect(new Pairing(1, 1).equal([], []).pairs).toEqual([])
  })

  test('by likeness, the most alike first', () => {
    const olds = ['harbor closed with thick frost', 'harbor closed today']
    const news = ['harbor closed yesterday', 'harbor closed with thick frost again']
    expect(new Pairing(2, 2).alike(olds, news, 0.5).pairs).toEqual([
      [0, 1],
      [1, 0],
    ])
    expect(new Pairing(2, 2).alike(olds, news, 0.8).pairs).toEqual([[0, 1]])
    expect(new Pairing(1, 2).alike(['same words'], ['same words', 'same words'], 1).pairs).toEqual([[0, 0]])
  })

  test.each([
    [
      'after a pair',
      3,
      3,
      [[0, 0]],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'before a pair',
      3,
      3,
      [[2, 2]],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'at both ends',
      2,
      2,
      [],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    ['as many as there are', 3, 1, [], [[0, 0]]],
    [
      'from the end, where the beginning is paired',
      3,
      2,
      [[0, 0]],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    ['not across a pair', 2, 2, [[0, 1]], [[0, 1]]],
    ['none of nothing', 0, 2, [], []],
  ] as const)('by order: %s', (_, olds, news, before, expected) => {
    const pairing = new Pairing(olds, news)
    for (const [old, now] of before) pairing.pair(old, now)
    expect(pairing.byOrder().pairs).toEqual(expected)
  })

  test('of many texts compares those with rare words in common', () => {
    const words = (number: number): string => `common words of every text, vessel aurora${String(number)}`
    const olds = Array.from({ length: 30 }, (_, number) => words(number))
    const news = Array.from({ length: 30 }, (_, number) => words(29 - number))
    expect(new Pairing(30, 30).alike(olds, news, 0.9).pairs).toEqual(olds.map((__, number) => [number, 29 - number]))
    const noneRare = Array.from({ length: 30 }, () => 'common words of every text')
    expect(new Pairing(30, 30).alike(noneRare, noneRare, 0.1).pairs).toEqual([])
  })
})

test.each([
  ['The harbor of Skarne, 2026: é à l’été', ['harbor', 'skarne', '2026']],
  ['of the and 5', ['5']],
  ['', []],
  ['ÉTÉS étés', ['étés']],
])('the words that tell %j', (text, expected) => {
  expect([...wordSet(text)]).toEqual(expected)
})

test('likeness and containment are shares of words', () => {
  const [a, b] = [wordSet('harbor closed frost'), wordSet('harbor closed')]
  expect(likeness(a, b)).toBe(0.8)
  expect(likeness(a, a)).toBe(1)
  expect(likeness(a, new Set())).toBe(0)
  expect(likeness(new Set(), new Set())).toBe(0)
  expect(likeness()).toBe(0)
  expect(contained(a, b)).toBeCloseTo(2 / 3)
  expect(contained(b, a)).toBe(1)
  expect(contained(new Set(), a)).toBe(0)
})
