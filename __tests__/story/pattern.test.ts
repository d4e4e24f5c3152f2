import { expect, test } from '@jest/globals'
import { anyOf, findAll, findFrom, findWith, joinPatterns } from '../../src/story/pattern.js'

test('anyOf is one group of alternatives', () => {
  expect(anyOf(['news', 'Times?'])).toBe('(?:news|Times?)')
})

test('a joined pattern finds what each part finds, with its own flags', () => {
  const marks = joinPatterns([/^# /u, /\*\*/u], 'gmu')
  expect(Array.from('# a **b**\n# c'.matchAll(marks), ({ index, 0: found }) => [index, found])).toEqual([
    [0, '# '],
    [4, '**'],
    [7, '**'],
    [10, '# '],
  ])
})

test('a pattern is found from its first characters, as often as by itself', () => {
  const text = '[a] b [[c] [] *d* *'
  const pattern = /\[\w*\]|\*(?:\w\*)?/u
  const places = (found: Iterable<RegExpExecArray>): readonly unknown[] =>
    Array.from(found, ({ index, 0: words }) => [index, words])
  const found = places(findFrom(text, /[[*]/gu, new RegExp(pattern, 'uy')))
  expect(found).toEqual(places(text.matchAll(new RegExp(pattern, 'gu'))))
  expect(found).toHaveLength(5)
  expect(places(findFrom('ab', /a/gu, /(?=a)/uy))).toEqual([[0, '']])
})

test.each([
  ['a1b22', /\d+/gu],
  ['ab', /x?/gu],
  ['😀b', /x?/gu],
  ['ab', /c/gu],
])('all places in “%s” of %s are those of matchAll, each time', (text, pattern) => {
  const expected = [...text.matchAll(pattern)]
  expect(findAll(text, pattern)).toEqual(expected)
  expect(findAll(text, pattern)).toEqual(expected)
})

test('a pattern is not looked for in a text without its sign', () => {
  expect(findWith('the 9th. of May', /\d/u, /[a-z]{1,9}\./gu)).toHaveLength(1)
  expect(findWith('the ninth. of May', /\d/u, /[a-z]{1,9}\./gu)).toEqual([])
})
