import { expect, test } from '@jest/globals'
import { findCommandHints } from '../../src/cli/command-hints.js'

const commands = ['compare', 'test-rules'].map(name => ({ name: () => name }))

test.each([
  [['compre', 'a.txt'], ['note: “compre” is neither a file nor a command. Did you mean “compare”?']],
  [['zzz'], []],
  [['compre.txt'], []],
  [['./compre'], []],
  [['a.txt', 'compre'], []],
  [[], []],
])('%j', (paths, hints) => {
  expect(findCommandHints(paths, commands)).toEqual(hints)
})

test('a file is no misspelt command', () => {
  expect(findCommandHints(['src'], [{ name: () => 'srcs' }])).toEqual([])
})
