import { expect, test } from '@jest/globals'
import { findCommandHints } from '../../src/cli/command-hints.js'

const commands = ['compare', 'test-rules', 'fit'].map(name => ({ name: () => name }))
const options = [{ long: '--fix' }, { long: undefined }]

test.each([
  [['compre', 'a.txt'], ['note: “compre” is neither a file nor a command. Did you mean “compare”?']],
  [['fix', 'a.txt'], ['note: “fix” is neither a file nor a command. Did you mean “--fix”?']],
  [['zzz'], []],
  [['compre.txt'], []],
  [['./compre'], []],
  [['a.txt', 'compre'], []],
  [[], []],
])('%j', (paths, hints) => {
  expect(findCommandHints(paths, commands, options)).toEqual(hints)
})

test('a file is no misspelt command', () => {
  expect(findCommandHints(['src'], [{ name: () => 'srcs' }], [])).toEqual([])
})
