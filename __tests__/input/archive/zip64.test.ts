import { crc32 } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { readZipDirectory, unpackEntry } from '../../../src/input/archive/zip.js'
import { readLargeNumbers } from '../../../src/input/archive/zip64.js'
import { inMemory } from '../../../src/input/byte-source.js'
import { collect } from '../../support/runs.js'

const text = Buffer.from('Rain fell.')

/** An archive of one stored file, with every number that ZIP64 can hold in its own records (APPNOTE.TXT 4.3). */
function archive64(): Buffer {
  const name = Buffer.from('a.txt')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50)
  local.writeUInt16LE(name.length, 26)
  const start = local.length + name.length + text.length
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1)
  extra.writeUInt16LE(24, 2)
  extra.writeBigUInt64LE(BigInt(text.length), 4)
  extra.writeBigUInt64LE(BigInt(text.length), 12)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50)
  entry.writeUInt32LE(crc32(text), 16)
  entry.fill(0xff, 20, 28)
  entry.writeUInt16LE(name.length, 28)
  entry.writeUInt16LE(extra.length, 30)
  entry.fill(0xff, 42, 46)
  const directory = Buffer.concat([entry, name, extra])
  const end64 = Buffer.alloc(56)
  end64.writeUInt32LE(0x06064b50)
  for (const [at, value] of [
    [32, 1],
    [40, directory.length],
    [48, start],
  ] as const)
    end64.writeBigUInt64LE(BigInt(value), at)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50)
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.fill(0xff, 8, 20)
  return Buffer.concat([local, name, text, directory, end64, locator, end])
}

test('an archive of ZIP64 is read', async () => {
  const source = inMemory(archive64())
  const { entries, problem } = await readZipDirectory(source)
  expect([entries.map(({ path, size, packed, offset }) => ({ path, size, packed, offset })), problem]).toEqual([
    [{ path: 'a.txt', size: text.length, packed: text.length, offset: 0 }],
    null,
  ])
  expect(Buffer.concat(await collect(unpackEntry(source, entries[0] as never))).equals(text)).toBe(true)
})

test('without the record of ZIP64 the place of the directory is unknown', async () => {
  const broken = archive64()
  broken.writeUInt32LE(0, broken.length - 22 - 20)
  expect((await readZipDirectory(inMemory(broken))).problem).toBe('the place of its directory is unknown')
})

test('numbers that fit stay, and a field that is too short changes nothing', () => {
  const numbers = { size: 5, packed: 0xffffffff, offset: 7 }
  const extra = Buffer.alloc(12)
  extra.writeUInt16LE(1)
  extra.writeUInt16LE(8, 2)
  extra.writeBigUInt64LE(2n ** 33n, 4)
  expect(readLargeNumbers(numbers, extra)).toEqual({ size: 5, packed: 2 ** 33, offset: 7 })
  expect(readLargeNumbers(numbers, extra.subarray(0, 8))).toEqual(numbers)
})
