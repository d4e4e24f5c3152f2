import { existsSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { withLock } from '../../src/files/lock-file.js'
import { folder } from '../support/folders.js'

test('work is done with a lock, which is gone afterwards, also where the work fails', () => {
  const { path } = folder()
  const file = join(path, 'known.json')
  expect(withLock(file, () => existsSync(`${file}.lock`))).toBe(true)
  expect(() =>
    withLock(file, () => {
      throw new Error('full')
    }),
  ).toThrow('full')
  expect(readdirSync(path)).toEqual([])
})

test('a lock that a killed run has left is removed', () => {
  const here = folder({ 'known.json.lock': '' })
  const file = join(here.path, 'known.json')
  utimesSync(`${file}.lock`, 0, 0)
  expect(withLock(file, () => 'done')).toBe('done')
})

test('in a folder that is not there no lock can be made', () => {
  expect(() => withLock(join(folder().path, 'gone/known.json'), () => 'done')).toThrow('ENOENT')
})
