import { crc32 } from 'node:zlib'
import { type ByteSource, readRange } from '../byte-source.js'
import { inflate } from './decompress.js'
import { type DirectoryPlace, findDirectory64, inZip64, readLargeNumbers } from './zip64.js'

/** A file in a ZIP archive, as the archive's directory describes it. */
export interface ZipEntry {
  /** The path as the archive spells it. It may be made to do harm. */
  readonly path: string
  readonly isEncrypted: boolean
  readonly isLink: boolean
  readonly method: number
  /** Size in bytes, packed and unpacked, as the directory says. */
  readonly packed: number
  readonly size: number
  readonly crc: number
  /** The offset of its local header. */
  readonly offset: number
}

/** The entries of an archive; `problem` is a clause that says why some may be missing, else null. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  readonly problem: string | null
}

/** Methods of compression (APPNOTE.TXT 4.4.5). */
const stored = 0
const deflated = 8

export const isReadable = ({ method }: ZipEntry): boolean => method === stored || method === deflated

/** The marks of records, and their lengths without names and comments (APPNOTE.TXT 4.3). */
const endMark = 0x06054b50
const endLength = 22
const entryMark = 0x02014b50
const entryLength = 46
const localMark = 0x04034b50
const localLength = 30

/** Tells an archive by its first bytes: an entry, or the end of an empty archive. */
export const beginsLikeZip = (head: Buffer): boolean =>
  head.length >= 4 && [localMark, endMark].includes(head.readUInt32LE())

/** The longest comment of an archive, in bytes. It comes after the end of the directory. */
const longestComment = 0xffff

/** Largest directory that is read, in bytes: about 600,000 entries. It is held in memory. */
const largestDirectory = 64 << 20

/** Reads the archive's directory. If it is missing, as in a file that was cut short, reads the entries one by one. */
export async function readZipDirectory(source: ByteSource): Promise<ZipDirectory> {
  const tail = await readRange(source, source.size - endLength - longestComment, source.size)
  const at = findEnd(tail)
  if (at === null) {
    const entries = await readLocalEntries(source)
    return { entries, problem: 'its directory is missing; it may be cut off' }
  }
  const place = await findDirectory(source, tail, at)
  if (place === null) return { entries: [], problem: 'the place of its directory is unknown' }
  const { count, length, start } = place
  if (length > largestDirectory) return { entries: [], problem: 'its directory is too large' }
  const entries = parseDirectory(await readRange(source, start, start + length))
  return { entries, problem: entries.length === count ? null : 'its directory is broken' }
}

/** Finds the directory by the record at the end of the archive, which is at `at` in its last bytes. */
async function findDirectory(source: ByteSource, tail: Buffer, at: number): Promise<DirectoryPlace | null> {
  const [count, length, start] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
  const isLarge = start === inZip64 || length === inZip64 || count === 0xffff
  return isLarge ? await findDirectory64(source, source.size - tail.length + at) : { count, length, start }
}

function findEnd(tail: Buffer): number | null {
  for (let at = tail.length - endLength; at >= 0; at--) if (tail.readUInt32LE(at) === endMark) return at
  return null
}

function parseDirectory(directory: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  for (let at = 0; at + entryLength <= directory.length && directory.readUInt32LE(at) === entryMark;) {
    const pathLength = directory.readUInt16LE(at + 28)
    const mode = directory.readUInt32LE(at + 38) >>> 16
    const pathEnd = at + entryLength + pathLength
    const extraEnd = pathEnd + directory.readUInt16LE(at + 30)
    const sizes = parseSizes(directory, at + 8)
    const numbers = { ...sizes, offset: directory.readUInt32LE(at + 42) }
    entries.push({
      ...sizes,
      ...readLargeNumbers(numbers, directory.subarray(pathEnd, extraEnd)),
      path: decodePath(directory.subarray(at + entryLength, pathEnd), directory.readUInt16LE(at + 8)),
      isLink: (mode & 0o170000) === 0o120000,
    })
    at = extraEnd + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** Reads the fields that a directory entry and a local header share, from their flags on. */
const parseSizes = (
  bytes: Buffer,
  at: number,
): Pick<ZipEntry, 'isEncrypted' | 'method' | 'crc' | 'packed' | 'size'> => ({
  isEncrypted: (bytes.readUInt16LE(at) & 1) !== 0,
  method: bytes.readUInt16LE(at + 2),
  crc: bytes.readUInt32LE(at + 8),
  packed: bytes.readUInt32LE(at + 12),
  size: bytes.readUInt32LE(at + 16),
})

/**
 * Decodes a path. Without the flag for UTF-8 it is in the charset of the machine that packed it, which the archive does
 * not name: any letter beyond ASCII may come out wrong, but not the ending.
 */
const decodePath = (bytes: Buffer, flags: number): string =>
  bytes.toString((flags & 0x800) === 0 && bytes.some(byte => byte >= 0x80) ? 'latin1' : 'utf8')

/** Reads the entries from the start of the archive that are whole and say how long they are. */
async function readLocalEntries(source: ByteSource): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = []
  for (let offset = 0; ;) {
    const header = await readRange(source, offset, offset + localLength)
    if (header.length < localLength || header.readUInt32LE() !== localMark) return entries
    const flags = header.readUInt16LE(6)
    const pathStart = offset + localLength
    const pathEnd = pathStart + header.readUInt16LE(26)
    const path = decodePath(await readRange(source, pathStart, pathEnd), flags)
    const entry = { ...parseSizes(header, 6), path, isLink: false, offset }
    const end = pathEnd + header.readUInt16LE(28) + entry.packed
    const saysHowLong = (flags & 8) === 0
    if (!saysHowLong || end > source.size) return entries
    entries.push(entry)
    offset = end
  }
}

/** Unpacks an entry as a stream. Throws if the bytes do not fit what the directory says. */
export async function* unpackEntry(
  source: ByteSource,
  { offset, method, packed, size, crc }: ZipEntry,
): AsyncGenerator<Buffer, void> {
  const header = await readRange(source, offset, offset + localLength)
  if (header.length < localLength || header.readUInt32LE() !== localMark)
    throw new Error('its place in the archive holds other data')
  const start = offset + localLength + header.readUInt16LE(26) + header.readUInt16LE(28)
  const bytes = source.stream(start, Math.min(source.size, start + packed))
  let [length, sum] = [0, 0]
  for await (const chunk of method === stored ? bytes : inflate(bytes)) {
    length += chunk.length
    if (length > size) throw new Error('it is longer than the directory of the archive says')
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (length < size) throw new Error('it is shorter than the directory of the archive says')
  if (sum !== crc) throw new Error('its checksum does not match')
}
