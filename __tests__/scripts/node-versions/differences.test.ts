import { expect, test } from '@jest/globals'
import { findDifferences } from '../../../scripts/node-versions/differences.js'

const run = { code: 1, out: 'a\nb\n', err: '' }

test('the same output has no differences', () => {
  expect(findDifferences(run, { ...run })).toEqual([])
})

test('exit code, standard output and standard error are compared', () => {
  expect(findDifferences(run, { code: null, out: 'a\nc\n', err: 'note\n' })).toEqual([
    'exit code null, not 1',
    'standard output, line 2: "c", not "b"',
    'standard error, line 1: "note", not ""',
  ])
  expect(findDifferences(run, { ...run, out: 'a' })).toEqual(['standard output, line 2: null, not "b"'])
  expect(findDifferences(run, { ...run, out: 'a\nb\nc\n' })).toEqual(['standard output, line 3: "c", not ""'])
})

test.each(['DeprecationWarning', 'ExperimentalWarning'])(
  'a %s is a difference, even if every version prints it',
  name => {
    const err = `(node:1) ${name}: Do not use this.\n`
    expect(findDifferences({ ...run, err }, { ...run, err })).toEqual([`a warning: (node:1) ${name}: Do not use this.`])
  },
)
