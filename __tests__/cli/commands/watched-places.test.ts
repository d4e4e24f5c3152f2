import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { expect, test } from '@jest/globals'
import { findPlace, isWithin, realPath, rootOf } from '../../../src/cli/commands/watched-places.js'
import { folder } from '../../support/folders.js'

test.each([
  ['/wire/a.txt', '/wire', true],
  ['/wire/desk/a.txt', '/wire', true],
  ['/wire.txt', '/wire', false],
  ['/wire', '/wire', false],
  ['/a.txt', parse(process.cwd()).root, true],
])('%s is within %s: %s', (path, above, isSo) => {
  expect(isWithin(path, above)).toBe(isSo)
})

test('a path that exists is its own root, even with the signs of a glob', () => {
  const { path } = folder({ 'a[1].txt': '' })
  expect(rootOf(join(path, 'a[1].txt'))).toBe(join(path, 'a[1].txt'))
})

test.each([
  ['wire/*.txt', '/wire'],
  ['wire/**/desk/*.txt', '/wire'],
  ['wire/a*.txt', '/wire'],
  ['wire/{a,b}.txt', '/wire'],
  ['*.txt', ''],
  ['gone/a.txt', '/gone/a.txt'],
])('the root of %s is %s of this folder', (glob, root) => {
  expect(rootOf(glob)).toBe(process.cwd() + root)
})

test('a root that does not exist is watched in the nearest folder above it', () => {
  const { path } = folder({ 'wire/a.txt': '' })
  expect(findPlace(join(path, 'wire', 'desk', 'b.txt')).path).toBe(join(path, 'wire'))
  expect(findPlace(join(path, 'wire', 'a.txt')).path).toBe(join(path, 'wire', 'a.txt'))
})

test('another file under the same name is another place', () => {
  const { path } = folder({ 'a.txt': '', 'b.txt': '' })
  const [a, b] = [join(path, 'a.txt'), join(path, 'b.txt')]
  const before = findPlace(a)
  writeFileSync(a, 'changed')
  expect(findPlace(a)).toEqual(before)
  renameSync(b, a)
  expect(findPlace(a).path).toBe(before.path)
  expect(findPlace(a).id).not.toBe(before.id)
})

test('a link leads to its target, and one that leads nowhere is itself', () => {
  const { path } = folder({ 'a.txt': '' })
  const link = join(path, 'link.txt')
  symlinkSync(join(path, 'a.txt'), link)
  expect(realPath(link)).toBe(realPath(join(path, 'a.txt')))
  rmSync(join(path, 'a.txt'))
  expect(realPath(link)).toBe(link)
})
