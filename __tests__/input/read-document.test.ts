import { describe, expect, test } from '@jest/globals'
import { encode } from 'iconv-lite'
import { findFormat } from '../../src/formats/index.js'
import type { Document } from '../../src/input/archive/document.js'
import type { InputPart } from '../../src/input/input-part.js'
import { readDocument } from '../../src/input/read-document.js'
import { brokenStream, chunksOf, collect } from '../support/streams.js'

const documentOf = (bytes: Uint8Array | string, name = 'a.txt', packed: string | null = null): Document => ({
  name,
  innerName: name.replace(/\.gz$/u, ''),
  bytes: chunksOf(Buffer.from(bytes), 3),
  packed,
})

const read = async (document: Document, format = ''): Promise<InputPart[]> =>
  await collect(readDocument(document, { longest: 1000, format: findFormat(format) ?? null }))

const formatRead = async (document: Document, format = ''): Promise<string | undefined> =>
  (await read(document, format))[0]?.readable?.format

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
    expect(await read(documentOf(text))).toEqual([
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
    expect((await read(documentOf(`${'a'.repeat(4096)}\u0000`)))[0]?.problems).toMatchObject([
      { message: expect.stringContaining('This file holds') },
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
      ['Read as windows-1252; nothing in the file says so.'],
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
    const [part, ...others] = await read(documentOf(bytes, 'a.txt', packed))
    expect(others).toEqual([])
    expect(part?.notes).toEqual(notes.map(message => ({ message, line: null, column: null })))
    expect(part?.unwritable).toEqual(unwritable)
    expect(part?.problems).toEqual([])
  })
})

test('CRLF is left in the text', async () => {
  expect((await read(documentOf('The council\r\nmet.\r\n')))[0]?.readable?.part.text).toBe('The council\r\nmet.\r\n')
})

test('an empty document has no part', async () => {
  expect(await read(documentOf(''))).toEqual([])
})

test('a document that breaks off gives the stories before', async () => {
  const bytes = brokenStream(new Error('cut off'), Buffer.from('{"text": "One."}\n{"te'))
  const parts = await read({ ...documentOf('', 'a.jsonl'), bytes })
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
