import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import {
  beginsLikeZip,
  isReadable,
  readZipDirectory,
  unpackEntry,
  type ZipEntry,
} from '../../../src/input/archive/zip.js'
import { inMemory } from '../../../src/input/byte-source.js'
import { collectText } from '../../support/streams.js'

const text = 'The council met on Monday.\n'
const cutShort = 'its directory is missing; it may be cut off'
const archive = Buffer.from(zipSync({ 'a.txt': strToU8(text), 'in/b.txt': [strToU8(text), { level: 0 }] }))
const directoryStart = archive.indexOf('PK\u0001\u0002')
const endStart = archive.indexOf('PK\u0005\u0006')

const read = async (bytes: Uint8Array): Promise<{ paths: readonly string[]; problem: string | null }> => {
  const { entries, problem } = await readZipDirectory(inMemory(Buffer.from(bytes)))
  return { paths: entries.map(({ path }) => path), problem }
}

/** A copy with a change. */
const withChange = (change: (copy: Buffer) => void, bytes: Uint8Array = archive): Buffer => {
  const copy = Buffer.from(bytes)
  change(copy)
  return copy
}

describe('an archive is known by its first bytes', () => {
  test.each([
    ['PK\u0003\u0004', true],
    ['PK\u0005\u0006', true],
    ['PK\u0001\u0002', false],
    ['PK\u0003', false],
    ['', false],
    ['The ', false],
  ])('%j: %s', (head, expected) => {
    expect(beginsLikeZip(Buffer.from(head))).toBe(expected)
  })
})

describe('a directory', () => {
  test('lists the entries with what is known of them', async () => {
    const { entries, problem } = await readZipDirectory(inMemory(archive))
    expect(problem).toBeNull()
    const plain = { isEncrypted: false, isLink: false, size: 27, crc: entries[0]?.crc }
    expect(entries).toEqual([
      { ...plain, path: 'a.txt', method: 8, packed: deflateRawSync(text).length, offset: 0 },
      { ...plain, path: 'in/b.txt', method: 0, packed: 27, offset: 35 + deflateRawSync(text).length },
    ])
  })

  test.each([
    ['of an empty archive', zipSync({}), [], null],
    ['behind other bytes', Buffer.concat([archive, Buffer.from('tail')]), ['a.txt', 'in/b.txt'], null],
    [
      'before the longest comment',
      Buffer.concat([withChange(copy => copy.writeUInt16LE(0xffff, endStart + 20)), Buffer.alloc(0xffff)]),
      ['a.txt', 'in/b.txt'],
      null,
    ],
    [
      'before more than the longest comment',
      Buffer.concat([archive, Buffer.alloc(0x10000)]),
      ['a.txt', 'in/b.txt'],
      'its directory is missing; it may be cut off',
    ],
    [
      'that says it has more entries',
      withChange(copy => copy.writeUInt16LE(3, endStart + 10)),
      ['a.txt', 'in/b.txt'],
      'its directory is broken',
    ],
    [
      'with a wrong mark in it',
      withChange(copy => copy.writeUInt8(0, archive.lastIndexOf('PK\u0001\u0002'))),
      ['a.txt'],
      'its directory is broken',
    ],
    [
      'that begins nowhere',
      withChange(copy => copy.writeUInt32LE(archive.length + 10, endStart + 16)),
      [],
      'its directory is broken',
    ],
    [
      'of ZIP64, by its place',
      withChange(copy => copy.writeUInt32LE(0xffffffff, endStart + 16)),
      [],
      'the place of its directory is unknown',
    ],
    [
      'of ZIP64, by its count',
      withChange(copy => copy.writeUInt16LE(0xffff, endStart + 10)),
      [],
      'the place of its directory is unknown',
    ],
    [
      'that is too large',
      withChange(copy => copy.writeUInt32LE((64 << 20) + 1, endStart + 12)),
      [],
      'its directory is too large',
    ],
    ['that is missing', archive.subarray(0, directoryStart), ['a.txt', 'in/b.txt'], cutShort],
    ['that is missing, with half an entry', archive.subarray(0, directoryStart - 1), ['a.txt'], cutShort],
    ['that is missing, with half a header', archive.subarray(0, 20), [], cutShort],
    ['of no bytes at all', Buffer.alloc(0), [], cutShort],
  ])('%s', async (_, bytes, paths, problem) => {
    expect(await read(bytes)).toEqual({ paths, problem })
  })

  test('that is missing leaves out entries that do not say how long they are', async () => {
    const cut = withChange(copy => copy.writeUInt16LE(8, 6), archive.subarray(0, directoryStart))
    expect((await read(cut)).paths).toEqual([])
  })

  test.each([
    ['in UTF-8', 0x800, Buffer.from('é.txt'), 'é.txt'],
    ['in another charset', 0, Buffer.from('\u0082.txt', 'latin1'), '\u0082.txt'],
    ['in ASCII', 0, Buffer.from('e1.txt'), 'e1.txt'],
  ])('names entries %s', async (_, flags, name, expected) => {
    const bytes = Buffer.from(zipSync({ ['x'.repeat(name.length)]: strToU8(text) }))
    const start = bytes.indexOf('PK\u0001\u0002')
    const named = withChange(copy => {
      copy.writeUInt16LE(flags, start + 8)
      name.copy(copy, start + 46)
    }, bytes)
    expect((await read(named)).paths).toEqual([expected])
  })
})

describe('an entry', () => {
  const unpacked = async (
    change: Partial<ZipEntry>,
    bytes: Uint8Array = archive,
  ): Promise<{ text: string; error: string | null }> => {
    const [first] = (await readZipDirectory(inMemory(archive))).entries
    return await collectText(unpackEntry(inMemory(Buffer.from(bytes)), { ...(first as ZipEntry), ...change }))
  }

  test('is unpacked, be it deflated or stored', async () => {
    for (const entry of (await readZipDirectory(inMemory(archive))).entries)
      expect(await collectText(unpackEntry(inMemory(archive), entry))).toEqual({ text, error: null })
  })

  test.each([
    ['is longer than the directory says', { size: 26 }, 'it is longer than the directory of the archive says'],
    ['is shorter', { size: 28 }, 'it is shorter than the directory of the archive says'],
    ['is another', { crc: 1 }, 'its checksum does not match'],
    ['is elsewhere', { offset: 3 }, 'its place in the archive holds other data'],
    ['is beyond the end', { offset: 1 << 20 }, 'its place in the archive holds other data'],
  ])('that %s breaks off', async (_, change, error) => {
    expect((await unpacked(change)).error).toBe(error)
  })

  test('whose bytes are broken breaks off', async () => {
    const broken = withChange(copy => copy.fill(0xff, 35, 45))
    expect((await unpacked({}, broken)).error).toMatch(/^it cannot be unpacked: /u)
  })

  test.each([
    [0, true],
    [8, true],
    [9, false],
    [14, false],
    [99, false],
  ])('of method %i: readable is %s', (method, expected) => {
    expect(isReadable({ method } as ZipEntry)).toBe(expected)
  })
})
