import { crc32 } from 'node:zlib'
import { type ByteSource, bytesAt } from '../byte-source.js'
import { inflated } from './decompress.js'

/** A file in a ZIP archive, as the archive's directory lists it. */
export interface ZipEntry {
  /** As the archive spells it: hostile, for all that is known. */
  readonly path: string
  readonly isEncrypted: boolean
  readonly isLink: boolean
  readonly method: number
  /** Bytes it takes packed and unpacked, as the directory says. */
  readonly packed: number
  readonly size: number
  readonly crc: number
  /** Where its local header begins. */
  readonly offset: number
}

/** What an archive holds; `fault` where its directory does not tell. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  readonly fault: string | null
}

/** Methods of packing (APPNOTE.TXT 4.4.5). */
const stored = 0
const deflated = 8

export const isReadable = ({ method }: ZipEntry): boolean => method === stored || method === deflated

/** Marks of records, and how long they are but for what they name (APPNOTE.TXT 4.3). */
const endMark = 0x06054b50
const endLength = 22
const entryMark = 0x02014b50
const entryLength = 46
const localMark = 0x04034b50
const localLength = 30

/** The most an archive's comment holds, which stands behind the directory's end. */
const longestComment = 0xffff

/** Bytes of a directory that are read: 65,535 entries of some 1,000 bytes. */
const largestDirectory = 64 << 20

/** What stands where a number needs the 64 bits of ZIP64. */
const inZip64 = 0xffffffff

/** The archive's directory; where it is missing, as in an archive that was cut short, what the entries say of themselves. */
export async function zipDirectory(source: ByteSource): Promise<ZipDirectory> {
  const tail = await bytesAt(source, source.size - endLength - longestComment, source.size)
  const at = endIn(tail)
  if (at === null)
    return { entries: await localEntries(source), fault: 'its directory is missing, as in one that was cut short' }
  const [count, length, start] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
  if (start === inZip64 || count === 0xffff)
    return { entries: [], fault: 'it is a ZIP64 archive, of more than 4 GB or 65,534 files' }
  if (length > largestDirectory) return { entries: [], fault: 'its directory is too large' }
  const entries = listed(await bytesAt(source, start, start + length))
  return { entries, fault: entries.length === count ? null : 'its directory is broken' }
}

function endIn(tail: Buffer): number | null {
  for (let at = tail.length - endLength; at >= 0; at--) if (tail.readUInt32LE(at) === endMark) return at
  return null
}

function listed(directory: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  for (let at = 0; at + entryLength <= directory.length && directory.readUInt32LE(at) === entryMark;) {
    const pathLength = directory.readUInt16LE(at + 28)
    const mode = directory.readUInt32LE(at + 38) >>> 16
    entries.push({
      ...described(directory, at + 8),
      path: pathIn(directory.subarray(at + entryLength, at + entryLength + pathLength), directory.readUInt16LE(at + 8)),
      isLink: (mode & 0o170000) === 0o120000,
      offset: directory.readUInt32LE(at + 42),
    })
    at += entryLength + pathLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** What a directory's entry and a local header say alike, from their flags on. */
const described = (
  bytes: Buffer,
  at: number,
): Pick<ZipEntry, 'isEncrypted' | 'method' | 'crc' | 'packed' | 'size'> => ({
  isEncrypted: (bytes.readUInt16LE(at) & 1) !== 0,
  method: bytes.readUInt16LE(at + 2),
  crc: bytes.readUInt32LE(at + 8),
  packed: bytes.readUInt32LE(at + 12),
  size: bytes.readUInt32LE(at + 16),
})

/** A path is in UTF-8 where its flag says so; others are in the charset of the machine that packed them, which nothing tells. */
const pathIn = (bytes: Buffer, flags: number): string =>
  bytes.toString((flags & 0x800) === 0 && bytes.some(byte => byte >= 0x80) ? 'latin1' : 'utf8')

/** The entries that stand whole one behind another from the archive's start, as far as each says how long it is. */
async function localEntries(source: ByteSource): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = []
  for (let offset = 0; ;) {
    const header = await bytesAt(source, offset, offset + localLength)
    if (header.length < localLength || header.readUInt32LE() !== localMark) return entries
    const flags = header.readUInt16LE(6)
    const pathLength = header.readUInt16LE(26)
    const path = pathIn(await bytesAt(source, offset + localLength, offset + localLength + pathLength), flags)
    const entry = { ...described(header, 6), path, isLink: false, offset }
    const end = offset + localLength + pathLength + header.readUInt16LE(28) + entry.packed
    const saysHowLong = (flags & 8) === 0
    if (!saysHowLong || end > source.size) return entries
    entries.push(entry)
    offset = end
  }
}

/** An entry's bytes, unpacked, as they come; it breaks off where they are not what the directory says. */
export async function* entryBytes(
  source: ByteSource,
  { offset, method, packed, size, crc }: ZipEntry,
): AsyncGenerator<Buffer, void> {
  const header = await bytesAt(source, offset, offset + localLength)
  if (header.length < localLength || header.readUInt32LE() !== localMark)
    throw new Error('its place in the archive holds something else')
  const start = offset + localLength + header.readUInt16LE(26) + header.readUInt16LE(28)
  const bytes = source.stream(start, Math.min(source.size, start + packed))
  let [length, sum] = [0, 0]
  for await (const chunk of method === stored ? bytes : inflated(bytes)) {
    length += chunk.length
    if (length > size) throw new Error('it holds more than the archive’s directory says')
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (length < size) throw new Error('it holds less than the archive’s directory says')
  if (sum !== crc) throw new Error('its checksum does not fit')
}
