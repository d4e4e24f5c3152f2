import { expect, test } from '@jest/globals'
import { parseSource } from '../../../scripts/house/source-tree.js'
import { codeLinesOf, placeOf } from '../../../scripts/house/syntax.js'

test('lines of code are neither blank nor only comment', () => {
  const source = '/** Doc. */\nlet a = `one\n\ntwo`\n\n// Comment.\nf( // Here.\n  /* There. */\n)\n'
  expect([...codeLinesOf(parseSource('a.ts', source))]).toEqual([1, 2, 3, 6, 8])
})

test('a place is a path and a line from 1, without the comment before', () => {
  const file = parseSource('src/a.ts', '\n/** Doc. */\nlet a\n')
  expect(file.statements.map(each => placeOf(each, file))).toEqual([{ path: 'src/a.ts', line: 3 }])
})
