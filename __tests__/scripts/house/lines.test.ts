import { expect, test } from '@jest/globals'
import { findLongestLine, findLongPatterns } from '../../../scripts/house/lines.js'
import { parseSource } from '../../../scripts/house/source-tree.js'

test('the longest line is one of code', () => {
  const source = '// A comment that is longer than all the code below it.\nlet a\nlet bc // both\n'
  expect(findLongestLine(parseSource('a.ts', source))).toEqual({ path: 'a.ts', line: 3, length: 14 })
  expect(findLongestLine(parseSource('a.ts', '// Nothing.\n'))).toEqual({ path: 'a.ts', line: 1, length: 0 })
})

test('a pattern is as long as what is between its slashes', () => {
  const file = parseSource('a.ts', 'let a = /abcde/gu\nlet b = /abc\\/ef/u\n')
  expect(findLongPatterns(file, 5).map(({ line }) => line)).toEqual([2])
  expect(findLongPatterns(file, 4).map(({ line }) => line)).toEqual([1, 2])
})
