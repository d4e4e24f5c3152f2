import { expect, test } from '@jest/globals'
import { changedOf, openChanges } from '../../../src/run/git/open-changes.js'

const always = { stdinFilename: 'stdin.txt', maxStorySize: 5 }
const options = { inputFlags: async <T>(_: string, flags: T): Promise<T> => flags, pathsInJson: async () => undefined }

test('nothing is asked without a flag', async () => {
  expect(await openChanges(always, options)).toBeNull()
})

test.each([
  [{ since: 'a', changed: true }, 'Use --since or --changed, not both: --since also counts what is not committed.'],
  [
    { since: 'a', fix: true },
    '--since a reports issues of changed lines, and --fix repairs whole files. Remove one of them.',
  ],
  [
    { changed: true, updateBaseline: true },
    '--changed leaves out files that have not changed, and a baseline needs them.',
  ],
] as const)('%j is refused', async (flags, message) => {
  await expect(openChanges({ ...always, ...flags }, options)).rejects.toThrow(message)
})

test('files that have not changed are left out, but not standard input and what is missing', () => {
  const inputs = [{ path: 'a' }, { path: 'b' }, { path: '-' }, { path: 'c', missing: 'no such file' }]
  const changes = { has: (path: string) => path === 'b' }
  expect(changedOf(inputs, changes).map(({ path }) => path)).toEqual(['b', '-', 'c'])
  expect(changedOf(inputs, null)).toBe(inputs)
})
