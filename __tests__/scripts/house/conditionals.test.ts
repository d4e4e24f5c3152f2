import { expect, test } from '@jest/globals'
import { findNestedConditionals } from '../../../scripts/house/conditionals.js'
import { parseSource } from '../../../scripts/house/source-tree.js'

const linesOf = (source: string): readonly number[] =>
  findNestedConditionals(parseSource('a.ts', source)).map(({ line }) => line)

test('a conditional in a branch of another one is nested', () => {
  expect(linesOf('a ? b : c\n\nd ? (e ? f : g) : h\ni ? j : k ? l : m ? n : o')).toEqual([3, 4, 4])
})

test('conditionals in a call, a function or a condition are not', () => {
  expect(linesOf('a ? f(b ? c : d) : () => (e ? g : h)\n;(i ? j : k) ? l : m')).toEqual([])
})
