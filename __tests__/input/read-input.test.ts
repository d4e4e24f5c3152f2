import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import type { InputPart } from '../../src/input/input-part.js'
import { type InputFlags, readInput } from '../../src/input/read-input.js'
import { UsageError } from '../../src/terminal/usage-error.js'
import { folder } from '../support/folders.js'
import { collect } from '../support/streams.js'

const story = 'The council met on Monday.\n'
const flags: InputFlags = { stdinFilename: 'stdin.txt', maxStorySize: 5 }
const { path } = folder({
  'a.txt': story,
  'a.xml.gz': gzipSync('<nitf><body><body.content><p>The council met.</p></body.content></body></nitf>'),
  'a.zip': zipSync({ 'b.txt': strToU8(story), '../c.txt': strToU8(story) }),
  'half.txt.gz': gzipSync(story).subarray(0, 30),
})
const here = (name: string): string => join(path, name)

const messages = (parts: readonly InputPart[]): readonly string[] =>
  parts.flatMap(({ file, problems }) => problems.map(({ message }) => `${file}: ${message}`))

describe('an input', () => {
  test('that is a file gives its parts', async () => {
    const parts = await collect(readInput({ path: here('a.txt') }, flags))
    expect(parts.map(({ file, readable }) => [file, readable?.format, readable?.part.text])).toEqual([
      [here('a.txt'), 'text', story],
    ])
  })

  test('that leads to nothing gives the reason', async () => {
    const parts = await collect(readInput({ path: 'gone.txt', missing: 'no such file or folder' }, flags))
    expect(parts).toEqual([
      {
        file: 'gone.txt',
        readable: null,
        problems: [{ kind: 'unreadable', message: 'no such file or folder', line: null, column: null }],
        notes: [],
        unwritable: null,
      },
    ])
  })

  test('that has gone since it was found is a problem', async () => {
    expect(messages(await collect(readInput({ path: here('gone.txt') }, flags)))).toEqual([
      `${here('gone.txt')}: No such file.`,
    ])
    expect(messages(await collect(readInput({ path }, flags)))).toEqual([`${path}: This is a folder, not a file.`])
  })

  test('that is packed is read as what is in it', async () => {
    const parts = await collect(readInput({ path: here('a.xml.gz') }, flags))
    expect(parts.map(({ readable, unwritable }) => [readable?.format, unwritable?.reason])).toEqual([
      ['nitf', 'it is compressed'],
    ])
  })

  test('that is an archive gives its stories, and problems for what is not read', async () => {
    const parts = await collect(readInput({ path: here('a.zip') }, flags))
    expect(parts.map(({ file, readable }) => [file, readable?.part.text])).toEqual([
      [`${here('a.zip')}!/b.txt`, story],
      [`${here('a.zip')}!/../c.txt`, undefined],
    ])
    expect(messages(parts)).toEqual([
      `${here('a.zip')}!/../c.txt: This entry’s path leads out of its archive; it is not read.`,
    ])
  })

  test('that was cut short is a problem', async () => {
    expect(messages(await collect(readInput({ path: here('half.txt.gz') }, flags)))).toEqual([
      `${here('half.txt.gz')}: This file could not be read: it cannot be unpacked: unexpected end of file.`,
    ])
  })

  test('may be read in a format that the user names', async () => {
    const parts = await collect(readInput({ path: here('a.txt') }, { ...flags, inputFormat: 'markdown' }))
    expect(parts.map(({ readable }) => readable?.format)).toEqual(['markdown'])
  })

  test('in an unknown format is a mistake of the user', async () => {
    const reading = collect(readInput({ path: here('a.txt') }, { ...flags, inputFormat: 'markdwn' }))
    await expect(reading).rejects.toThrow(UsageError)
    await expect(reading).rejects.toThrow(/^Unknown input format “markdwn”\. Did you mean “markdown”\? Formats: /u)
  })

  test('has a longest story, in millions of characters', async () => {
    expect(messages(await collect(readInput({ path: here('a.txt') }, { ...flags, maxStorySize: 26e-6 })))).toEqual([
      `${here('a.txt')}: This file holds 0 million characters. One story may hold 0 million (--max-story-size).`,
    ])
    expect(messages(await collect(readInput({ path: here('a.txt') }, { ...flags, maxStorySize: 27e-6 })))).toEqual([])
  })
})
