import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  fstatSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { replaceFile, Replacement } from '../../src/files/replace-file.js'
import { folder } from '../support/folders.js'

test('what a link leads to is written, and the link stays', () => {
  const { path } = folder({ 'desk/copy.txt': 'old' })
  symlinkSync('copy.txt', join(path, 'desk/link'))
  symlinkSync('new.txt', join(path, 'desk/dangling'))
  symlinkSync('desk', join(path, 'folder'))
  replaceFile(join(path, 'folder/link'), 'new')
  replaceFile(join(path, 'folder/dangling'), 'first')
  expect(['copy.txt', 'new.txt'].map(name => readFileSync(join(path, 'desk', name), 'utf8'))).toEqual(['new', 'first'])
  expect(['link', 'dangling'].map(name => lstatSync(join(path, 'desk', name)).isSymbolicLink())).toEqual([true, true])
  expect(readdirSync(join(path, 'desk')).sort()).toEqual(['copy.txt', 'dangling', 'link', 'new.txt'])
})

test('links that go round in a circle are left', () => {
  const { path } = folder()
  symlinkSync('b', join(path, 'a'))
  symlinkSync('a', join(path, 'b'))
  expect(() => {
    replaceFile(join(path, 'a'), 'new')
  }).toThrow('ELOOP')
  expect(readdirSync(path).sort()).toEqual(['a', 'b'])
})

test('a pipe and a folder are left', () => {
  const { path } = folder({ 'desk/copy.txt': 'old' })
  execFileSync('mkfifo', [join(path, 'pipe')])
  expect(() => {
    replaceFile(join(path, 'pipe'), 'new')
  }).toThrow('it is a pipe or a device, not a file')
  expect(() => {
    replaceFile(join(path, 'desk'), 'new')
  }).toThrow('it is a folder, not a file')
  expect(statSync(join(path, 'pipe')).isFIFO()).toBe(true)
  expect(readdirSync(path).sort()).toEqual(['desk', 'pipe'])
})

test('--fix refuses a pipe before it reads from it', () => {
  const here = folder({ 'a.txt': 'The council met at the hall. of the city on Monday.\n' })
  execFileSync('mkfifo', [join(here.path, 'pipe.txt')])
  const refused = {
    code: 2,
    out: '',
    err: 'wirelint: --fix cannot write to pipe.txt, which is a pipe or a device. Use --fix-dry-run to print the changes.\n',
  }
  for (const fix of ['--fix', '--fix-unsafe']) expect(here.run([fix, 'a.txt', 'pipe.txt'])).toEqual(refused)
  expect(statSync(join(here.path, 'pipe.txt')).isFIFO()).toBe(true)
})

test('a file keeps its permissions', () => {
  const { path } = folder({ 'copy.txt': 'old' })
  chmodSync(join(path, 'copy.txt'), 0o640)
  replaceFile(join(path, 'copy.txt'), 'new')
  expect(readFileSync(join(path, 'copy.txt'), 'utf8')).toBe('new')
  expect(statSync(join(path, 'copy.txt')).mode & 0o777).toBe(0o640)
  expect(readdirSync(path)).toEqual(['copy.txt'])
})

test('a file in a folder that is not there is not written, and nothing is left behind', () => {
  const { path } = folder()
  expect(() => {
    replaceFile(join(path, 'gone/copy.txt'), 'new')
  }).toThrow('ENOENT')
  expect(readdirSync(path)).toEqual([])
})

test('a read-only file, and one with hard links, is left alone', () => {
  const { path } = folder({ 'locked.txt': 'old', 'a.txt': 'old' })
  chmodSync(join(path, 'locked.txt'), 0o444)
  linkSync(join(path, 'a.txt'), join(path, 'b.txt'))
  expect(() => {
    replaceFile(join(path, 'locked.txt'), 'new')
  }).toThrow('it is read-only')
  expect(() => {
    replaceFile(join(path, 'a.txt'), 'new')
  }).toThrow('it has other names (hard links), which would keep the old text')
  expect(['locked.txt', 'a.txt', 'b.txt'].map(name => readFileSync(join(path, name), 'utf8'))).toEqual(
    Array(3).fill('old'),
  )
  expect(readdirSync(path).sort()).toEqual(['a.txt', 'b.txt', 'locked.txt'])
})

test('a file that has changed since it was read is left alone', () => {
  const { path } = folder({ 'copy.txt': 'changed' })
  const copy = join(path, 'copy.txt')
  expect(() => {
    replaceFile(copy, 'new', Buffer.from('read'))
  }).toThrow('it has changed since it was read')
  expect([readFileSync(copy, 'utf8'), readdirSync(path)]).toEqual(['changed', ['copy.txt']])
  replaceFile(copy, 'new', Buffer.from('changed'))
  expect(readFileSync(copy, 'utf8')).toBe('new')
})

test('a file that could not be written to its end is closed', () => {
  const { path } = folder({ 'copy.txt': 'old' })
  const failed = new Replacement(join(path, 'copy.txt'))
  failed.discard()
  expect(() => fstatSync(failed.descriptor)).toThrow('EBADF')
  // The number now belongs to another file, which must stay open.
  const other = new Replacement(join(path, 'copy.txt'))
  expect(other.descriptor).toBe(failed.descriptor)
  failed.discard()
  expect(fstatSync(other.descriptor).isFile()).toBe(true)
  other.takePlace()
  expect(() => fstatSync(other.descriptor)).toThrow('EBADF')
})

test('the new file has a name that nobody can foresee, and nobody else may read it', () => {
  const { path } = folder({ 'copy.txt': 'old' })
  const [first, second] = [new Replacement(join(path, 'copy.txt')), new Replacement(join(path, 'copy.txt'))]
  const beside = readdirSync(path).filter(name => name !== 'copy.txt')
  expect(beside).toEqual([
    expect.stringMatching(/^copy\.txt\.wirelint-[\da-f]{16}$/u),
    expect.stringMatching(/^copy\.txt\.wirelint-[\da-f]{16}$/u),
  ])
  expect(beside.map(name => statSync(join(path, name)).mode & 0o777)).toEqual([0o600, 0o600])
  first.discard()
  second.discard()
  expect(readdirSync(path)).toEqual(['copy.txt'])
})

const asRoot = process.getuid?.() === 0 ? test : test.skip
asRoot('a file keeps its owner', () => {
  const { path } = folder({ 'copy.txt': 'old' })
  chownSync(join(path, 'copy.txt'), 1234, 1235)
  replaceFile(join(path, 'copy.txt'), 'new')
  expect(statSync(join(path, 'copy.txt'))).toMatchObject({ uid: 1234, gid: 1235 })
})
