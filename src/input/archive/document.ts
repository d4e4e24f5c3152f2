import { gunzip, unzstd } from './decompress.js'

/** One text: a file, or an entry of an archive. It has one name in reports, one charset and one format. */
export interface Document {
  /** The name in reports: `archive.zip!/story.xml` for an entry of an archive. */
  readonly name: string
  /** The name that tells the format: without the ending of the compression. */
  readonly innerName: string
  readonly bytes: AsyncIterable<Buffer>
  /** Why fixed text cannot be written back, as a clause; null if the bytes are those of the file. */
  readonly packed: string | null
}

/** An archive, or an entry of one, that cannot be read. */
export interface UnreadableDocument {
  readonly name: string
  readonly message: string
}

/** Bytes by which a packed file is recognised. */
export const markLength = 4

/** Opens a document by its first bytes: compressed, whatever its name says, or not. */
export function openDocument(head: Buffer, bytes: AsyncIterable<Buffer>, name: string): Document {
  const packed = 'it is compressed'
  if (isGzip(head)) return { name, innerName: name.replace(/\.gz$/iu, ''), bytes: gunzip(bytes), packed }
  if (isZstd(head)) return { name, innerName: name.replace(/\.zst$/iu, ''), bytes: unzstd(bytes), packed }
  return { name, innerName: name, bytes, packed: null }
}

/** RFC 1952, section 2.3.1. */
const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b

/** A frame, or one of the sixteen kinds of skippable frames (RFC 8878, sections 3.1.1 and 3.1.2). */
function isZstd(head: Buffer): boolean {
  const mark = head.length < markLength ? 0 : head.readUInt32LE()
  return mark === 0xfd2fb528 || mark >>> 4 === 0x184d2a5
}
