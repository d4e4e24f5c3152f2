import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findInputs } from '../../src/input/inputs.js'
import { pairInputs } from '../../src/run/pair-inputs.js'
import { folder } from '../support/folders.js'

const find = (path: string): ReturnType<typeof findInputs> => findInputs([path])

/** The pairs of two folders with empty files of these names, as names. */
async function pairsOf(old: readonly string[], now: readonly string[]): Promise<unknown> {
  const { path } = folder({
    ...Object.fromEntries(old.map(name => [`old/${name}`, ''])),
    ...Object.fromEntries(now.map(name => [`new/${name}`, ''])),
  })
  const pairs = await pairInputs(join(path, 'old'), join(path, 'new'), find)
  return pairs.map(pair => [
    pair.old.map(input => input.path.slice(path.length + 5)),
    pair.new.map(input => input.path.slice(path.length + 5)),
  ])
}

describe('the files of two folders', () => {
  test('pair by their names, and then by their names without the format', async () => {
    expect(await pairsOf(['a.txt', 'b.txt', 'deep/c.html.gz'], ['b.txt', 'a.jsonl', 'deep/c.md'])).toEqual([
      [['b.txt'], ['b.txt']],
      [['a.txt'], ['a.jsonl']],
      [['deep/c.html.gz'], ['deep/c.md']],
    ])
  })

  test('are one pair as far as they have no partner, or several', async () => {
    expect(await pairsOf(['a.txt', 'a.md', 'b.txt'], ['a.html', 'b.txt', 'c.txt'])).toEqual([
      [['b.txt'], ['b.txt']],
      [
        ['a.md', 'a.txt'],
        ['a.html', 'c.txt'],
      ],
    ])
  })
})

test('two files are one pair, whatever their names are', async () => {
  const { path } = folder({ 'a.txt': '', 'b.md': '' })
  const [old, now] = [join(path, 'a.txt'), join(path, 'b.md')]
  expect(await pairInputs(old, now, find)).toEqual([{ old: [{ path: old }], new: [{ path: now }] }])
  expect(await pairInputs('-', now, find)).toEqual([{ old: [{ path: '-' }], new: [{ path: now }] }])
})

test('a folder does not pair with a file', async () => {
  const { path } = folder({ 'a.txt': '' })
  const file = join(path, 'a.txt')
  const message = `OLD and NEW must both be files or both be folders: ${path} is a folder, ${file} is not.`
  await expect(pairInputs(path, file, find)).rejects.toThrow(message)
  await expect(pairInputs(file, path, find)).rejects.toThrow(message)
})
