import { readdir } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type ListFolder, search } from '../../src/input/search.js'
import { folder } from '../support/folders.js'

const { path } = folder({ 'a.txt': '', 'b.xml': '', '.hidden.txt': '', 'in/c.txt': '', '.git/d.txt': '' })

test.each([
  ['*.txt', ['a.txt']],
  ['**/*.txt', ['a.txt', 'in/c.txt']],
  ['**/*', ['a.txt', 'b.xml', 'in/c.txt']],
  ['*.md', []],
  ['gone/*.txt', []],
])('%s finds files that are not hidden', async (pattern, expected) => {
  const { files, unreadable } = await search(pattern, { cwd: path })
  expect([...files].sort()).toEqual(expected)
  expect(unreadable).toEqual([])
})

test('a folder that cannot be listed is named by its whole path, with the reason', async () => {
  const refuse: ListFolder = (listed, how, done) => {
    if (listed.replace(/\/$/u, '').endsWith('/in')) done(Object.assign(new Error('EACCES: no'), { code: 'EACCES' }))
    else (readdir as ListFolder)(listed, how, done)
  }
  const { files, unreadable } = await search('**/*.txt', { cwd: path }, refuse)
  expect(files).toEqual(['a.txt'])
  expect(unreadable.map(({ folder: refused, reason }) => [refused.replace(/\/$/u, ''), reason])).toEqual([
    [join(path, 'in'), 'no permission to read this folder (permission denied)'],
  ])
})
