import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { wholeFile } from '../../../src/formats/reader.js'
import { Cache } from '../../../src/run/cache/cache.js'
import { folder } from '../../support/folders.js'
import { reportOn } from '../../support/runs.js'

const pathOf = (): string => join(folder().path, 'deep', 'cache')

/** Keeps the report on a file in a cache. */
function keep(cache: Cache, name: string, text: string): void {
  cache.find(wholeFile(name, text), 'text', 'rules').keep(reportOn(text, name))
}

/** The report on a file that a cache has. */
const find = (cache: Cache, name: string, text: string, checkedWith = 'rules'): unknown =>
  cache.find(wholeFile(name, text), 'text', checkedWith).report

/** A cache with the reports on two files, written and opened again. */
function filled(path = pathOf()): Cache {
  const cache = new Cache(path, '1.2.3')
  keep(cache, 'a.txt', 'bad')
  keep(cache, 'b.txt', 'poor')
  expect(cache.write(true)).toBeNull()
  return new Cache(path, '1.2.3')
}

describe('a cache', () => {
  test('is empty at first, and has nothing to say', () => {
    const cache = new Cache(pathOf(), '1.2.3')
    expect([cache.isEmpty, cache.note, find(cache, 'a.txt', 'bad')]).toEqual([true, null, null])
  })

  test('gives back in a later run what it was given', () => {
    const cache = filled()
    expect([cache.isEmpty, cache.note]).toEqual([false, null])
    expect(find(cache, 'a.txt', 'bad')).toEqual(reportOn('bad', 'a.txt'))
  })

  test('has a report in the same run too', () => {
    const cache = new Cache(pathOf(), '1.2.3')
    keep(cache, 'a.txt', 'bad')
    expect(find(cache, 'a.txt', 'bad')).toEqual(reportOn('bad', 'a.txt'))
  })

  test('has none for another text, another name, or other options', () => {
    const cache = filled()
    expect([find(cache, 'a.txt', 'worse'), find(cache, 'c.txt', 'bad'), find(cache, 'a.txt', 'bad', 'more')]).toEqual([
      null,
      null,
      null,
    ])
  })

  test('drops what a file held before, and keeps what is of files that are not in the run', () => {
    const path = pathOf()
    const cache = filled(path)
    keep(cache, 'a.txt', 'good')
    cache.write(true)
    const later = new Cache(path, '1.2.3')
    expect([find(later, 'a.txt', 'bad'), find(later, 'a.txt', 'good'), find(later, 'b.txt', 'poor')]).toEqual([
      null,
      reportOn('good', 'a.txt'),
      reportOn('poor', 'b.txt'),
    ])
  })

  test('drops nothing where the run was interrupted', () => {
    const path = pathOf()
    const cache = filled(path)
    keep(cache, 'a.txt', 'good')
    cache.write(false)
    expect(find(new Cache(path, '1.2.3'), 'a.txt', 'bad')).toEqual(reportOn('bad', 'a.txt'))
  })

  test('is not written where it would be the same', () => {
    const path = pathOf()
    const cache = filled(path)
    find(cache, 'a.txt', 'bad')
    writeFileSync(path, 'changed meanwhile')
    expect(cache.write(true)).toBeNull()
    expect(readFileSync(path, 'utf8')).toBe('changed meanwhile')
  })

  test('of another version is of no use', () => {
    const path = pathOf()
    filled(path)
    const cache = new Cache(path, '1.2.4')
    expect([cache.isEmpty, cache.note]).toEqual([true, null])
  })
})

describe('a file that is no cache', () => {
  test('stays as it is', () => {
    const path = join(folder({ 'copy.txt': 'A story.\n' }).path, 'copy.txt')
    const cache = new Cache(path, '1.2.3')
    expect(cache.note).toBe('This is not a cache of wirelint. It is left unchanged and not used.')
    keep(cache, 'a.txt', 'bad')
    expect(cache.write(true)).toBeNull()
    expect(readFileSync(path, 'utf8')).toBe('A story.\n')
  })

  test('is not read where it is a pipe, into which nobody may write', () => {
    const path = join(folder().path, 'pipe')
    execFileSync('mkfifo', [path])
    expect(new Cache(path, '1.2.3').note).toBe('This is not a cache of wirelint. It is left unchanged and not used.')
  })

  test('is noted where it is a damaged one, and written again', () => {
    const path = pathOf()
    filled(path)
    writeFileSync(path, readFileSync(path, 'utf8').replace('bad', 'sad'))
    const cache = new Cache(path, '1.2.3')
    expect([cache.isEmpty, cache.note]).toEqual([true, 'This cache is damaged. All files are checked again.'])
    keep(cache, 'a.txt', 'bad')
    cache.write(true)
    expect(find(new Cache(path, '1.2.3'), 'a.txt', 'bad')).toEqual(reportOn('bad', 'a.txt'))
  })

  test('is noted where it cannot be read or written', () => {
    const path = pathOf()
    mkdirSync(path, { recursive: true })
    const cache = new Cache(path, '1.2.3')
    expect(cache.note).toBe('This cache could not be read: it is a folder.')
    keep(cache, 'a.txt', 'bad')
    expect(cache.write(true)).toBe('This cache could not be written: it is a folder, not a file.')
    expect(existsSync(path)).toBe(true)
  })
})
