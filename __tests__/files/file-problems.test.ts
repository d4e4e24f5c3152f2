import { describe, expect, test } from '@jest/globals'
import {
  cannotWrite,
  describeFileError,
  describeUnreadableFile,
  describeUnreadableFolder,
  tryToWrite,
} from '../../src/files/file-problems.js'
import { UsageError } from '../../src/terminal/usage-error.js'

const systemError = (code: string): Error => Object.assign(new Error(`${code}: as the system says`), { code })

describe('errors of the system in plain words', () => {
  test.each([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EISDIR', 'it is a folder'],
    ['ENOENT', 'no such file or folder'],
    ['ENOSPC', 'no space is left on the device'],
    ['ENOTDIR', 'a part of its path is not a folder'],
    ['EROFS', 'the file system is read-only'],
    ['EIO', 'EIO: as the system says'],
  ])('%s: %s', (code, expected) => {
    expect(describeFileError(systemError(code))).toBe(expected)
  })

  test('an error without a code has its message', () => {
    expect(describeFileError(new Error('it is a pipe'))).toBe('it is a pipe')
  })

  test.each([
    ['EACCES', 'No permission to read this file (permission denied).'],
    ['EPERM', 'No permission to read this file (permission denied).'],
    ['ENOENT', 'No such file.'],
    ['EISDIR', 'This is a folder, not a file.'],
    ['EIO', 'This file could not be read: EIO: as the system says.'],
  ])('a story file with %s: %s', (code, expected) => {
    expect(describeUnreadableFile(systemError(code))).toBe(expected)
  })

  test.each([
    ['EACCES', 'no permission to read this folder (permission denied)'],
    ['EPERM', 'no permission to read this folder (permission denied)'],
    ['EIO', 'this folder could not be read: EIO: as the system says'],
    ['ENOENT', null],
    ['ENOTDIR', null],
  ])('a folder with %s: %s', (code, expected) => {
    expect(describeUnreadableFolder(systemError(code))).toBe(expected)
  })
})

describe('writing a file', () => {
  test('runs what writes it', () => {
    const written: string[] = []
    tryToWrite('out.json', () => written.push('all'))
    expect(written).toEqual(['all'])
  })

  test('names the file if it fails', () => {
    const write = (): void => {
      throw systemError('ENOSPC')
    }
    expect(() => {
      tryToWrite('out.json', write)
    }).toThrow(new UsageError('Cannot write out.json: no space is left on the device.'))
    expect(cannotWrite('out.json', systemError('EIO')).message).toBe('Cannot write out.json: EIO: as the system says.')
  })
})
