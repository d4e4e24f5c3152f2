import { expect, test } from '@jest/globals'
import { anyOf, joinPatterns } from '../../src/story/pattern.js'

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
