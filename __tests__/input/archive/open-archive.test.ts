import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { openArchive } from '../../../src/input/archive/open-archive.js'
import { inMemory } from '../../../src/input/byte-source.js'
import { collectText } from '../../support/streams.js'
import { zstd } from '../../support/zstd.js'

const story = 'The council met on Monday.\n'
const bytes = strToU8(story)
const types = strToU8('<Types/>')
const word = zipSync({ '[Content_Types].xml': types, 'word/document.xml': bytes })

/** Returns the opened entries of an archive: names with texts, or with messages. */
async function opened(archive: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = []
  for await (const document of openArchive(inMemory(Buffer.from(archive)), 'a.zip'))
    found.push([document.name, 'message' in document ? document.message : (await collectText(document.bytes)).text])
  return found
}

/** An archive with another value in the directory's field of its first entry, at this place behind the entry's mark. */
function changed(archive: Uint8Array, place: number, value: number, size: 2 | 4 = 4): Uint8Array {
  const copy = Buffer.from(archive)
  copy.writeUIntLE(value, copy.indexOf('PK\u0001\u0002') + place, size)
  return copy
}

describe('the stories in an archive', () => {
  test.each<[string, Zippable, readonly (readonly [string, string])[]]>([
    [
      'each by its name',
      { 'a.txt': bytes, 'in/b.xml': bytes },
      [
        ['a.zip!/a.txt', story],
        ['a.zip!/in/b.xml', story],
      ],
    ],
    ['without pictures', { 'a.txt': bytes, 'a.png': bytes }, [['a.zip!/a.txt', story]]],
    [
      'without hidden files and those of macOS',
      { '.a.txt': bytes, 'in/.b.txt': bytes, '__MACOSX/c.txt': bytes, 'd.txt': bytes },
      [['a.zip!/d.txt', story]],
    ],
    [
      'compressed once more',
      { 'a.txt.gz': gzipSync(story), 'b.txt.zst': zstd(story) },
      [
        ['a.zip!/a.txt.gz', story],
        ['a.zip!/b.txt.zst', story],
      ],
    ],
    ['a Word document among them', { 'a.docx': word }, [['a.zip!/a.docx', story]]],
    [
      'not those of an archive in it',
      { 'b.zip': zipSync({ 'a.txt': bytes }) },
      [['a.zip!/b.zip', 'This is an archive inside an archive. It is not read.']],
    ],
    ['none', { 'a.png': bytes }, [['a.zip', 'This archive has no story.']]],
    ['none, as it is empty', {}, [['a.zip', 'This archive has no story.']]],
  ])('%s', async (_, files, expected) => {
    expect(await opened(zipSync(files))).toEqual(expected)
  })

  test.each<[string, Zippable, readonly (readonly [string, string])[]]>([
    [
      'a Word document',
      { '[Content_Types].xml': types, 'word/document.xml': bytes, 'b.txt': bytes },
      [['a.zip', story]],
    ],
    [
      'a spreadsheet',
      { '[Content_Types].xml': types, 'xl/workbook.xml': bytes },
      [['a.zip', 'This is an office file, but not a Word document.']],
    ],
  ])('%s is one document or none', async (_, files, expected) => {
    expect(await opened(zipSync(files))).toEqual(expected)
  })
})

describe('an entry that is not read', () => {
  test.each([
    '../a.txt',
    'in/../../a.txt',
    '/etc/a.txt',
    '\\a.txt',
    'C:\\a.txt',
    'C:/a.txt',
    'c:a.txt',
    'in\\..\\a.txt',
    '..',
    '../a.png',
  ])('%s leads out of its archive', async path => {
    expect(await opened(zipSync({ [path]: bytes, 'b.txt': bytes }))).toEqual([
      [`a.zip!/${path}`, 'The path of this entry leads out of the archive. It is not read.'],
      ['a.zip!/b.txt', story],
    ])
  })

  test('a name with two stops does not lead out', async () => {
    expect(await opened(zipSync({ 'a..b/..c.txt': bytes, 'in..txt': bytes }))).toEqual([['a.zip!/in..txt', story]])
  })

  const archive = zipSync({ 'a.txt': bytes, 'b.txt': bytes })
  test.each([
    ['is encrypted', changed(archive, 8, 1, 2), 'This entry is encrypted. It is not read.'],
    [
      'is a link',
      changed(archive, 38, 0o120777 * 0x10000),
      'This entry is a link to another file. It is not followed.',
    ],
    [
      'is packed by LZMA',
      changed(archive, 10, 14, 2),
      'This entry is compressed by an unknown method (14). It is not read.',
    ],
    [
      'grows too much',
      changed(archive, 24, (16 << 20) + 1),
      'With this entry the archive would grow more than 200-fold. The entry is not read.',
    ],
  ])('%s', async (_, hostile, message) => {
    expect(await opened(hostile)).toEqual([
      ['a.zip!/a.txt', message],
      ['a.zip!/b.txt', story],
    ])
  })

  test('has no control characters in its name', async () => {
    expect(await opened(zipSync({ '\u001B[31ma.txt': bytes }))).toEqual([['a.zip!/\uFFFD[31ma.txt', story]])
  })
})

test('an archive as a whole may grow 200-fold, once it is larger than 16 MB', async () => {
  const entry = new Uint8Array(6 << 20)
  const files = Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`${name}.txt`, entry]))
  const grown = 'With this entry the archive would grow more than 200-fold. The entry is not read.'
  expect((await opened(zipSync(files))).map(([name, text]) => [name, text === grown ? '81,' : text.length])).toEqual([
    ['a.zip!/a.txt', 6 << 20],
    ['a.zip!/b.txt', 6 << 20],
    ['a.zip!/c.txt', '81,'],
    ['a.zip!/d.txt', '81,'],
  ])
})

describe('an archive that is damaged', () => {
  test('is read as far as its entries are whole', async () => {
    const archive = Buffer.from(zipSync({ 'a.txt': [bytes, { level: 0 }], 'b.txt': [bytes, { level: 0 }] }))
    const cut = archive.subarray(0, archive.indexOf('PK\u0001\u0002') - 3)
    expect(await opened(cut)).toEqual([
      ['a.zip', 'This archive cannot be unpacked completely: its directory is missing; it may be cut off.'],
      ['a.zip!/a.txt', story],
    ])
  })

  test('and has no whole story is one problem', async () => {
    expect(await opened(Buffer.from('PK\u0003\u0004'))).toEqual([
      ['a.zip', 'This archive cannot be unpacked completely: its directory is missing; it may be cut off.'],
    ])
  })

  test('as an entry of another archive is a problem of that entry', async () => {
    expect(await opened(changed(zipSync({ 'a.docx': word, 'b.txt': bytes }), 16, 1))).toEqual([
      ['a.zip!/a.docx', 'This entry could not be read: its checksum does not match.'],
      ['a.zip!/b.txt', story],
    ])
  })
})
