import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readFile } from '../../src/files/read-file.js'
import { UsageError } from '../../src/terminal/usage-error.js'
import { folder } from '../support/folders.js'

const { path } = folder({ 'a.txt': '\uFEFFThe café.\r\n', 'bytes.txt': new Uint8Array([0x63, 0xe9]) })

test('a file is read as UTF-8, with its mark and its line ends', () => {
  expect(readFile(join(path, 'a.txt'))).toBe('\uFEFFThe café.\r\n')
  expect(readFile(join(path, 'bytes.txt'))).toBe('c\uFFFD')
})

test.each([
  ['a folder', '', 'it is a folder'],
  ['a file that is not there', 'gone.txt', 'no such file or folder'],
  ['a path through a file', 'a.txt/b.txt', 'a part of its path is not a folder'],
])('%s is a mistake of the user', (_, name, reason) => {
  expect(() => readFile(join(path, name), 'known.json')).toThrow(new UsageError(`Cannot read known.json: ${reason}.`))
})

test('without another name a file is called by its path', () => {
  expect(() => readFile(join(path, 'gone.txt'))).toThrow(
    new UsageError(`Cannot read ${join(path, 'gone.txt')}: no such file or folder.`),
  )
})
