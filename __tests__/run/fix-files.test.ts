import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { fixFiles, patchFiles } from '../../src/run/fix-files.js'
import { showPath } from '../../src/files/path-names.js'
import { folder } from '../support/folders.js'
import { ruleFor } from '../support/rules.js'
import { collect, sameOptions } from '../support/runs.js'

/** Rules that replace a word: “bad” safely, and “poor” not. */
const replacing = (word: string, text: string, safe: boolean) =>
  ruleFor(word, {
    *check({ fields }) {
      for (const field of fields)
        for (const { index } of field.text.matchAll(new RegExp(word, 'gu'))) {
          const span = field.span(index, index + word.length)
          yield { span, message: 'It is wrong.', suggestions: [{ title: 'Replace it', safe, edits: [{ span, text }] }] }
        }
    },
  })
const options = sameOptions([replacing('bad', 'good', true), replacing('poor', 'rich', false)])
const flags = { stdinFilename: 'stdin.txt', maxStorySize: 5 }

/** Fixes the files of a folder, and returns what became of those that changed, by name. */
async function fix(files: Readonly<Record<string, string | Uint8Array>>, more: object = {}) {
  const here = folder(files)
  const inputs = Object.keys(files).map(name => ({ path: join(here.path, name) }))
  const fixed = await collect(fixFiles(inputs, { ...flags, ...more }, options))
  return {
    fixed: fixed.map(({ path, refused }) => [path.slice(here.path.length + 1), refused]),
    text: (name: string): string => readFileSync(join(here.path, name), 'utf8'),
  }
}

describe('fixing files', () => {
  test('writes the safe suggestions into the files that they change', async () => {
    const { fixed, text } = await fix({ 'a.txt': 'A bad poor day.\n', 'b.txt': 'A fine day.\n' })
    expect(fixed).toEqual([['a.txt', null]])
    expect([text('a.txt'), text('b.txt')]).toEqual(['A good poor day.\n', 'A fine day.\n'])
  })

  test('writes the others too where they are wanted', async () => {
    const { text } = await fix({ 'a.txt': 'A bad poor day.\n' }, { fixUnsafe: true })
    expect(text('a.txt')).toBe('A good rich day.\n')
  })

  test('changes nothing in a file of which a part cannot be read', async () => {
    const feed = '{"text": "bad"}\n{"text"\n'
    const { fixed, text } = await fix({ 'a.jsonl': feed })
    expect([fixed, text('a.jsonl')]).toEqual([[], feed])
  })

  test('refuses what cannot be written back, and says why', async () => {
    const { fixed } = await fix({
      'a.txt.gz': gzipSync('A bad day.\n'),
      'b.txt': Buffer.from('A bad day at the caf\xe9.\n', 'latin1'),
      'c.txt': Buffer.from('\ufeffA bad day.\n', 'utf16le'),
    })
    expect(fixed).toEqual([
      ['a.txt.gz', 'it is compressed'],
      ['b.txt', 'it is in windows-1252'],
      ['c.txt', 'it is in utf-16le'],
    ])
  })

  test('fixes a feed part by part, each with its own edits', async () => {
    const line = (text: string): string => `${JSON.stringify({ text })}\n`
    const long = 'The day was long and the sea was calm. '.repeat(2000)
    const { fixed, text } = await fix({ 'a.jsonl': line(`${long}bad`) + line(`${long}bad`) + line('bad') })
    expect(fixed).toEqual([['a.jsonl', null]])
    expect(text('a.jsonl') === line(`${long}good`) + line(`${long}good`) + line('good')).toBe(true)
  })

  test('leaves out what its configuration ignores', async () => {
    const { path } = folder({ 'a.txt': 'A bad day.\n' })
    const inputs = [{ path: join(path, 'a.txt') }]
    expect(
      await collect(
        fixFiles(
          inputs,
          flags,
          sameOptions(undefined, () => true),
        ),
      ),
    ).toEqual([])
  })
})

describe('patches', () => {
  test('show what fixing would change, and write nothing', async () => {
    const { path } = folder({ 'a.txt': 'One.\n\nA bad day.\n\nTwo.\n\nThree.\n', 'b.txt': 'Fine.\n' })
    const file = join(path, 'a.txt')
    const patches = await collect(patchFiles([{ path: file }, { path: join(path, 'b.txt') }], flags, options, {}))
    expect(patches).toEqual([
      { name: file, patch: `--- ${file}\n+++ ${file}\n@@ -2,3 +2,3 @@\n \n-A bad day.\n+A good day.\n \n` },
    ])
    expect(readFileSync(file, 'utf8')).toContain('A bad day.')
  })

  test('name files from the working folder, with a tab after a name with a blank', async () => {
    const { path } = folder({ 'a b.txt': 'A bad day.\n' })
    const before = process.cwd()
    process.chdir(path)
    try {
      expect(await collect(patchFiles([{ path: './a b.txt' }], flags, options, {}))).toEqual([
        { name: './a b.txt', patch: '--- a b.txt\t\n+++ a b.txt\t\n@@ -1,1 +1,1 @@\n-A bad day.\n+A good day.\n' },
      ])
    } finally {
      process.chdir(before)
    }
  })

  test('tell of what cannot be fixed in place of the diff', async () => {
    const { path } = folder({ 'a.txt.gz': gzipSync('A bad day.\n') })
    const name = showPath(join(path, 'a.txt.gz'))
    expect(await collect(patchFiles([{ path: name }], flags, options, {}))).toEqual([
      { name, refused: 'it is compressed' },
    ])
  })

  test('tell the listener what was found in every part', async () => {
    const { path } = folder({ 'a.txt': 'A bad poor day.\n', 'b.txt': '%PDF-' })
    const counts: unknown[] = []
    const inputs = ['a.txt', 'b.txt'].map(name => ({ path: join(path, name) }))
    await collect(
      patchFiles(inputs, flags, options, {
        reported({ stories, problems }) {
          counts.push([stories.map(({ diagnostics }) => diagnostics.length), problems.length])
        },
      }),
    )
    expect(counts).toEqual([
      [[2], 0],
      [[], 1],
    ])
  })
})
