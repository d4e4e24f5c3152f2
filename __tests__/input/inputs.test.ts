import { readdir, symlinkSync } from 'node:fs'
import { join, relative, resolve, win32 } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findInputs, nameFolder } from '../../src/input/inputs.js'
import type { ListFolder } from '../../src/input/search.js'
import { folder } from '../support/folders.js'

const story = 'The council met on Monday.\n'

/** Returns the files that paths of a folder lead to, and the reason if one leads to nothing. */
async function found(
  here: string,
  asked: readonly string[],
  list?: ListFolder,
): Promise<readonly (string | readonly [name: string, reason: string])[]> {
  const inputs = await findInputs(
    asked.map(each => join(here, each)),
    list === undefined ? {} : { list },
  )
  return inputs.map(input => {
    const name = relative(here, resolve(input.path))
    return 'missing' in input ? [name, input.missing] : name
  })
}

describe('a folder that cannot be listed is named, and the rest is found', () => {
  const { path } = folder({
    'a.txt': story,
    'd/c.txt': story,
    'e/f.txt': story,
    'e/node_modules/d/x.txt': story,
    '.d/x.txt': story,
  })

  /** Lists folders as for somebody whom the system refuses those of this name: whoever runs the tests may read all. */
  const refusing =
    (name: string, code = 'EACCES'): ListFolder =>
    (listed, how, done) => {
      if (relative(path, listed) === name) done(Object.assign(new Error(`${code}: it is so`), { code }))
      else (readdir as ListFolder)(listed, how, done)
    }
  const denied = 'no permission to read this folder (permission denied)'

  test.each([
    ['.', ['a.txt', ['d', denied], 'e/f.txt']],
    ['**/*.txt', ['a.txt', ['d', denied], 'e/f.txt', 'e/node_modules/d/x.txt']],
    ['*/*.txt', [['d', denied], 'e/f.txt']],
    ['d', [['d', denied]]],
    ['d/*.txt', [['d', denied]]],
    // It need not be looked into.
    ['*.txt', ['a.txt']],
    ['e', ['e/f.txt']],
  ])('%s', async (asked, expected) => {
    expect(await found(path, [asked], refusing('d'))).toEqual(expected)
  })

  test('for another reason', async () => {
    expect(await found(path, ['.'], refusing('d', 'EIO'))).toEqual([
      'a.txt',
      ['d', 'this folder could not be read: EIO: it is so'],
      'e/f.txt',
    ])
  })

  test('not so one that is gone, or hidden, or holds packages', async () => {
    expect(await found(path, ['.'], refusing('d', 'ENOENT'))).toEqual(['a.txt', 'e/f.txt'])
    for (const name of ['.d', 'e/node_modules', 'e/node_modules/d'])
      expect(await found(path, ['.'], refusing(name))).toEqual(['a.txt', 'd/c.txt', 'e/f.txt'])
    expect(await found(path, ['gone/*.txt'])).toEqual([['gone/*.txt', 'no file matches this pattern']])
  })
})

describe('a file to which links lead is found once', () => {
  const { path } = folder({ 'in/a.txt': story, 'in/deep/b.txt': story, 'other/c.txt': story })
  symlinkSync('.', join(path, 'in/loop'))
  symlinkSync('../..', join(path, 'in/deep/up'))
  symlinkSync('../other', join(path, 'in/other'))
  symlinkSync('a.txt', join(path, 'in/z.txt'))

  test.each([
    [['in'], ['in/a.txt', 'in/deep/b.txt', 'in/other/c.txt']],
    [['in/**/*.txt'], ['in/a.txt', 'in/deep/b.txt', 'in/other/c.txt']],
    [
      ['other', 'in'],
      ['other/c.txt', 'in/a.txt', 'in/deep/b.txt'],
    ],
    // Files are read under the names that the user gave.
    [
      ['in/loop/a.txt', 'in'],
      ['in/loop/a.txt', 'in/deep/b.txt', 'in/other/c.txt'],
    ],
    [
      ['in/*.txt', 'in/z.txt'],
      ['in/a.txt', 'in/z.txt'],
    ],
  ])('%j', async (asked, expected) => {
    expect(await found(path, asked)).toEqual(expected)
  })
})

describe('a path on the command line', () => {
  const { path } = folder({ 'a.txt': story, 'in/b.txt': story, 'in/package.json': '{}', 'empty/c.png': '' })

  test.each([
    ['a file', ['a.txt'], ['a.txt']],
    ['a file of any name', ['empty/c.png'], ['empty/c.png']],
    ['the same file twice', ['a.txt', './a.txt'], ['a.txt']],
    ['nothing', ['gone.txt'], [['gone.txt', 'no such file or folder']]],
    ['a pattern for nothing', ['*.xml'], [['*.xml', 'no file matches this pattern']]],
    ['a folder, without the settings of tools', ['in'], ['in/b.txt']],
    ['a folder with its slash', ['in/'], ['in/b.txt']],
  ])('%s', async (_, asked, expected) => {
    expect(await found(path, asked)).toEqual(expected)
  })

  test('a folder without a story says what it looked for', async () => {
    const [input] = await findInputs([join(path, 'empty')])
    expect(input).toMatchObject({
      missing: expect.stringMatching(
        /^no story in this folder \(extensions: \.[^()]*, also packed as \.gz \.zst \.zip \.docx\)$/u,
      ),
    })
  })

  test('standard input is left as it is', async () => {
    expect(await findInputs(['-'])).toEqual([{ path: '-' }])
  })
})

describe('a folder that was met in a search', () => {
  test.each([
    ['C:/desk/in', 'C:\\desk\\in', 'C:/desk/in'],
    ['C:/desk/in', 'C:\\desk\\in\\deep\\er', 'C:/desk/in/deep/er'],
    ['C:/desk/in/', 'C:\\desk\\in\\deep', 'C:/desk/in/deep'],
    ['C:/', 'C:\\desk', 'C:/desk'],
    ['//server/wire', '\\\\server\\wire\\in', '//server/wire/in'],
  ])('of %s on Windows', (searched, met, expected) => {
    expect(nameFolder({ folder: met }, searched, win32)).toBe(expected)
  })

  test.each([
    ['/desk/in', '/desk/in', '/desk/in'],
    ['/desk/in', '/desk/in/deep', '/desk/in/deep'],
    ['/', '/desk', '/desk'],
    [join(process.cwd(), 'in'), join(process.cwd(), 'other'), 'other'],
  ])('of %s', (searched, met, expected) => {
    expect(nameFolder({ folder: met }, searched)).toBe(expected)
  })
})

test('a search also finds files that are said to hold stories, and no settings of tools', async () => {
  const { path } = folder({ 'a.txt': story, 'b.dat': story, 'c.bin': story, 'package.json': '{}' })
  const inputs = await findInputs([path], { holdsStories: async each => !each.endsWith('.bin') })
  expect(inputs.map(input => relative(path, resolve(input.path)))).toEqual(['a.txt', 'b.dat'])
})
