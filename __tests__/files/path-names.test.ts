import { posix, resolve, win32 } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { namesRelativeTo, pathFromFolder, showPath, withSlashes } from '../../src/files/path-names.js'

describe('a path is written with slashes', () => {
  test.each([
    ['C:\\desk\\a.txt', 'C:/desk/a.txt'],
    ['desk\\a.txt', 'desk/a.txt'],
    ['desk/a.txt', 'desk/a.txt'],
    ['..\\desk\\', '../desk/'],
    ['\\\\server\\wire\\a.txt', '//server/wire/a.txt'],
    ['C:a.txt', 'C:a.txt'],
    ['desk\\*.txt', 'desk/*.txt'],
    ['', ''],
  ])('%s on Windows is %s', (path, expected) => {
    expect(withSlashes(path, win32)).toBe(expected)
  })

  test.each(['\\\\?\\C:\\desk\\a.txt', '\\\\.\\pipe\\feed'])('%s on Windows works with backslashes alone', path => {
    expect(withSlashes(path, win32)).toBe(path)
  })

  test.each(['a\\b.txt', 'C:\\desk\\a.txt'])('%s elsewhere is a name, and stays', path => {
    expect(withSlashes(path, posix)).toBe(path)
  })
})

describe('a path from a folder', () => {
  test.each([
    ['C:\\desk', 'C:\\desk\\in\\a.txt', 'in/a.txt'],
    ['C:\\desk', 'C:/desk/in/a.txt', 'in/a.txt'],
    ['C:\\desk\\out', 'C:\\desk\\a.txt', '../a.txt'],
    ['c:\\Desk', 'C:\\desk\\a.txt', 'a.txt'],
    ['C:\\desk', 'D:\\wire\\a.txt', 'D:/wire/a.txt'],
    ['C:\\desk', 'C:\\desk', ''],
    ['\\\\server\\wire', '\\\\server\\wire\\in\\a.txt', 'in/a.txt'],
  ])('%s to %s on Windows is %s', (folder, file, expected) => {
    expect(pathFromFolder(folder, file, win32)).toBe(expected)
  })

  test.each([
    ['/desk', '/desk/in/a.txt', 'in/a.txt'],
    ['/desk/out', '/desk/a.txt', '../a.txt'],
    ['/desk', '/desk/a\\b.txt', 'a\\b.txt'],
  ])('%s to %s is %s', (folder, file, expected) => {
    expect(pathFromFolder(folder, file, posix)).toBe(expected)
  })

  test('is that of the working folder in messages', () => {
    expect(showPath(resolve('docs/README.md'))).toBe('docs/README.md')
    expect(showPath('docs/README.md')).toBe('docs/README.md')
    expect(showPath(process.cwd())).toBe('')
  })
})

describe('the names in a baseline', () => {
  test('count from its folder', () => {
    const { fromRun, fromFile } = namesRelativeTo('/desk/known/known.json', posix)
    expect(fromRun('/desk/in/a.txt')).toBe('../in/a.txt')
    expect(fromFile('../in/./a.txt')).toBe('../in/a.txt')
    expect(fromFile('a.txt')).toBe('a.txt')
  })

  test('are the same on Windows', () => {
    const { fromRun, fromFile } = namesRelativeTo('C:\\desk\\known\\known.json', win32)
    expect(fromRun('C:/desk/in/a.txt')).toBe('../in/a.txt')
    expect(fromRun('C:\\desk\\in\\a.txt')).toBe('../in/a.txt')
    expect(fromFile('..\\in\\a.txt')).toBe('../in/a.txt')
    expect(fromFile('../in/a.txt')).toBe('../in/a.txt')
  })
})
