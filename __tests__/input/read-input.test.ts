import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { encode } from 'iconv-lite'
import { findFormat } from '../../src/formats/index.js'
import type { Document } from '../../src/input/archive/document.js'
import { streamFile } from '../../src/input/byte-source.js'
import type { InputPart } from '../../src/input/input-part.js'
import { type InputFlags, openDocuments, readDocument, readInput } from '../../src/input/read-input.js'
import { UsageError } from '../../src/terminal/usage-error.js'
import { folder } from '../support/folders.js'
import { brokenStream, chunksOf, collect, collectText, streamOf } from '../support/streams.js'

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
      `${here('a.zip')}!/../c.txt: The path of this entry leads out of the archive. It is not read.`,
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
      `${here('a.txt')}: This file has 0 million characters. The limit for a story is 0 million (--max-story-size).`,
    ])
    expect(messages(await collect(readInput({ path: here('a.txt') }, { ...flags, maxStorySize: 27e-6 })))).toEqual([])
  })
})

const archive = zipSync({ 'a.txt': strToU8(story), 'in/b.txt': [strToU8(story.repeat(9)), { level: 0 }] })

/** Returns the opened documents: names with texts or messages. An archive must be read before it is closed. */
async function opened(
  source: AsyncIterable<Buffer>,
  path: string | null,
  name = 'name',
): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = []
  for await (const document of openDocuments(source, path, name))
    found.push([document.name, 'message' in document ? document.message : (await collectText(document.bytes)).text])
  return found
}

const stories = [
  ['name!/a.txt', story],
  ['name!/in/b.txt', story.repeat(9)],
]

describe('the documents of a file', () => {
  const { path: packed } = folder({ 'a.zip': archive, 'a.txt': story, 'a.txt.gz': gzipSync(story), empty: '' })
  const open = async (name: string): Promise<readonly (readonly [string, string])[]> =>
    await opened(streamFile(join(packed, name)), join(packed, name))

  test.each([
    ['a.txt', [['name', story]]],
    ['a.txt.gz', [['name', story]]],
    ['empty', [['name', '']]],
    ['a.zip', stories],
  ])('%s', async (name, expected) => {
    expect(await open(name)).toEqual(expected)
  })
})

describe('the documents of a stream', () => {
  test('are the same, wherever its chunks end', async () => {
    for (const end of [1, 2, 3, 4, 5, 40]) expect(await opened(chunksOf(archive, end, end + 7), null)).toEqual(stories)
    expect(await opened(chunksOf(gzipSync(story), 1), null)).toEqual([['name', story]])
    expect(await opened(streamOf(), null)).toEqual([['name', '']])
  })

  test('of a pipe that has a path are the same', async () => {
    expect(await opened(chunksOf(archive), '/dev/null')).toEqual(stories)
  })

  test('are none where an archive is larger than 128 MB', async () => {
    async function* large(): AsyncGenerator<Buffer, void> {
      yield await Promise.resolve(Buffer.from(archive))
      const zeros = Buffer.alloc(1 << 20)
      for (let count = 0; count < 128; count++) yield zeros
    }
    expect(await opened(large(), null)).toEqual([
      ['name', 'This archive is larger than 128 MB, the most that is read from a stream; read it from a file.'],
    ])
  })
})

const documentOf = (bytes: Uint8Array | string, name = 'a.txt', packed: string | null = null): Document => ({
  name,
  innerName: name.replace(/\.gz$/u, ''),
  bytes: chunksOf(Buffer.from(bytes), 3),
  packed,
})

const readParts = async (document: Document, format = ''): Promise<InputPart[]> =>
  await collect(readDocument(document, { longest: 1000, format: findFormat(format) ?? null }))

const formatRead = async (document: Document, format = ''): Promise<string | undefined> =>
  (await readParts(document, format))[0]?.readable?.format

describe('the format of a document', () => {
  test.each([
    ['a.txt', 'The council met.', 'text'],
    ['a.txt', '<nitf><body/></nitf>', 'nitf'],
    ['a.md', '# Talks\n', 'markdown'],
    ['a.jsonl.gz', '', undefined],
    ['a.jsonl.gz', '{"text": "The council met."}', 'jsonl'],
  ])('%s with %j is %s', async (name, text, expected) => {
    expect(await formatRead(documentOf(text, name))).toBe(expected)
  })

  test('may be decided by the user', async () => {
    expect(await formatRead(documentOf('<nitf/>', 'a.xml'), 'text')).toBe('text')
  })
})

describe('what is no text', () => {
  test.each([
    ['%PDF-1.7\n', 'This is a PDF, not text.'],
    ['%PDF-1.7\n% what follows is the binary part of the file\u0000', 'This is a PDF, not text.'],
    ['The council met.\u0000\u0000', 'This is a binary file, not text.'],
    [`${'a'.repeat(4095)}\u0000`, 'This is a binary file, not text.'],
  ])('%#', async (text, message) => {
    expect(await readParts(documentOf(text))).toEqual([
      {
        file: 'a.txt',
        readable: null,
        problems: [{ kind: 'unreadable', message, line: null, column: null }],
        notes: [],
        unwritable: null,
      },
    ])
  })

  test('is looked for in the first 4,096 characters', async () => {
    expect((await readParts(documentOf(`${'a'.repeat(4096)}\u0000`)))[0]?.problems).toMatchObject([
      { message: expect.stringContaining('This file has') },
    ])
    expect(await formatRead(documentOf(' %PDF-'))).toBe('text')
  })
})

describe('what is said of a document', () => {
  test.each([
    ['UTF-8', Buffer.from('The café.'), null, [], null],
    ['ASCII', Buffer.from('The cafe.'), null, [], null],
    [
      'windows-1252',
      encode('The café “Aurora” – and more.', 'windows-1252'),
      null,
      ['Read as windows-1252, by its bytes. The file does not name its encoding.'],
      { reason: 'it is in windows-1252', unlessAscii: true },
    ],
    ['UTF-16', encode('\uFEFFThe café.', 'utf-16le'), null, [], { reason: 'it is in utf-16le', unlessAscii: false }],
    [
      'a packed file',
      Buffer.from('The café.'),
      'it is compressed',
      [],
      { reason: 'it is compressed', unlessAscii: false },
    ],
  ])('%s', async (_, bytes, packed, notes, unwritable) => {
    const [part, ...others] = await readParts(documentOf(bytes, 'a.txt', packed))
    expect(others).toEqual([])
    expect(part?.notes).toEqual(notes.map(message => ({ message, line: null, column: null })))
    expect(part?.unwritable).toEqual(unwritable)
    expect(part?.problems).toEqual([])
  })
})

test('CRLF is left in the text', async () => {
  expect((await readParts(documentOf('The council\r\nmet.\r\n')))[0]?.readable?.part.text).toBe(
    'The council\r\nmet.\r\n',
  )
})

test('an empty document has a note in place of a part', async () => {
  const parts = await readParts(documentOf(''))
  expect(parts.map(({ readable, notes }) => [readable, notes.map(({ message }) => message)])).toEqual([
    [null, ['This file is empty. There is nothing to check.']],
  ])
})

test('a document that breaks off gives the stories before', async () => {
  const bytes = brokenStream(new Error('cut off'), Buffer.from('{"text": "One."}\n{"te'))
  const parts = await readParts({ ...documentOf('', 'a.jsonl'), bytes })
  expect(parts.map(({ readable, problems }) => readable?.part.text ?? problems)).toEqual([
    '{"text": "One."}\n',
    [
      {
        kind: 'unreadable',
        message: 'This file could not be read: cut off. The stories before this place are read.',
        line: 2,
        column: 5,
      },
    ],
  ])
})
