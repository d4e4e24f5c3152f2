import { type ByteSource, readRange } from '../byte-source.js'

/** The marks of the records that ZIP64 adds, and their lengths (APPNOTE.TXT 4.3.14, 4.3.15). */
const locatorMark = 0x07064b50
const locatorLength = 20
const endMark = 0x06064b50
const endLength = 56

/** The extra field with the numbers that are too large for an entry (APPNOTE.TXT 4.5.3). */
const numbersField = 1

/** The value of a field of 32 bits that needs the 64 bits of ZIP64. */
export const inZip64 = 0xffffffff

/** The place of an archive's directory. */
export interface DirectoryPlace {
  /** The number of its entries. */
  readonly count: number
  /** Its length in bytes, and its offset. */
  readonly length: number
  readonly start: number
}

/**
 * Finds the directory of an archive of more than 4 GB or 65,534 files. `end` is the offset of the record with which
 * every archive ends. Returns null if the records of ZIP64 are not before it.
 */
export async function findDirectory64(source: ByteSource, end: number): Promise<DirectoryPlace | null> {
  const locator = await readRange(source, end - locatorLength, end)
  if (locator.length < locatorLength || locator.readUInt32LE() !== locatorMark) return null
  const at = readNumber(locator, 8)
  const record = await readRange(source, at, at + endLength)
  if (record.length < endLength || record.readUInt32LE() !== endMark) return null
  return { count: readNumber(record, 32), length: readNumber(record, 40), start: readNumber(record, 48) }
}

/** The numbers of an entry that ZIP64 may hold in its extra fields. */
export interface EntryNumbers {
  readonly size: number
  readonly packed: number
  readonly offset: number
}

/** Reads the numbers that are too large for an entry's own fields; the others stay. */
export function readLargeNumbers({ size, packed, offset }: EntryNumbers, extra: Buffer): EntryNumbers {
  const field = findField(extra)
  let at = 0
  const next = (short: number): number => {
    if (short !== inZip64 || at + 8 > field.length) return short
    at += 8
    return readNumber(field, at - 8)
  }
  return { size: next(size), packed: next(packed), offset: next(offset) }
}

function findField(extra: Buffer): Buffer {
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === numbersField) return extra.subarray(at + 4, end)
    at = end
  }
  return Buffer.alloc(0)
}

/** A number beyond 2^53 is no place in any file: it may lose its last digits. */
const readNumber = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at))
