import { statSync } from 'node:fs'
import { formats } from '../../formats/index.js'
import { type ByteSource, gathered, inMemory, withFile } from '../byte-source.js'
import { gunzipped, mostGrowth, unsuspicious, unzstd } from './decompress.js'
import { headOf } from '../stream-head.js'
import { entryBytes, isReadable, type ZipEntry, zipDirectory } from './zip.js'

/** A file of text, or one in an archive: its bytes as they come. */
export interface Document {
  /** Its name in reports: `archive.zip!/story.xml` for one in an archive. */
  readonly name: string
  /** The name that tells its format: without the ending of what it is packed in. */
  readonly inner: string
  readonly bytes: AsyncIterable<Buffer>
  /** Why fixed text cannot be written back into it; null where its bytes are its text. */
  readonly packed: string | null
}

/** Something in an archive, or a whole one, that cannot be read. */
export interface Unread {
  readonly name: string
  readonly message: string
}

const compressedEndings = ['.gz', '.zst']
const archiveEndings = ['.zip', '.docx']

/** Endings of packed files, in lower case. */
export const packedEndings: readonly string[] = [...compressedEndings, ...archiveEndings]

/** Endings of the formats, each once. */
export const storyEndings: readonly string[] = [...new Set(formats.flatMap(({ extensions }) => extensions))]

/** Whether a file's name says that it holds stories, packed or not. */
export function holdsStories(name: string): boolean {
  const lower = name.toLowerCase()
  const compressed = compressedEndings.find(ending => lower.endsWith(ending)) ?? ''
  const inner = lower.slice(0, lower.length - compressed.length)
  return [...storyEndings, ...archiveEndings].some(ending => inner.endsWith(ending))
}

/** Bytes that one file in an archive may hold, unpacked. */
const largestEntry = 1 << 30

/** Bytes of an archive that is read from a stream, and so is kept whole. */
const largestStreamed = 128 << 20

/** Bytes by which a packed file is known. */
const markLength = 4

/** The documents of a file: one, but for archives. Packed files are known by their first bytes, whatever they are called. `path` is null for a stream. */
export async function* documentsIn(
  source: AsyncIterable<Buffer>,
  path: string | null,
  name: string,
): AsyncIterable<Document | Unread> {
  const { head, whole } = await headOf(source, enoughForMark)
  if (!isZip(Buffer.concat(head))) {
    yield { ...unpacked(Buffer.concat(head), whole, name), name }
    return
  }
  if (path !== null && statSync(path).isFile()) {
    yield* withFile(path, archive => documentsOf(archive, name))
    return
  }
  const bytes = await gathered(whole, largestStreamed)
  if (bytes === null)
    yield {
      name,
      message: `This archive is larger than ${megabytes(largestStreamed)}, the most that is read from a stream; read it from a file.`,
    }
  else yield* documentsOf(inMemory(bytes), name)
}

const enoughForMark = (head: readonly Buffer[]): boolean =>
  head.reduce((sum, { length }) => sum + length, 0) >= markLength

/** Bytes freed of what they are compressed by. */
function unpacked(head: Buffer, bytes: AsyncIterable<Buffer>, name: string): Omit<Document, 'name'> {
  if (startsWith(head, 0x1f, 0x8b))
    return { inner: name.replace(/\.gz$/iu, ''), bytes: gunzipped(bytes), packed: 'it is compressed' }
  const isZstd =
    startsWith(head, 0x28, 0xb5, 0x2f, 0xfd) ||
    (((head[0] ?? 0) & 0xf0) === 0x50 && startsWith(head.subarray(1), 0x2a, 0x4d, 0x18))
  if (isZstd) return { inner: name.replace(/\.zst$/iu, ''), bytes: unzstd(bytes), packed: 'it is compressed' }
  return { inner: name, bytes, packed: null }
}

/** Whether an archive begins: with an entry, or, where it is empty, with its end. */
const isZip = (head: Buffer): boolean =>
  startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06)

const startsWith = (head: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte)

const megabytes = (bytes: number): string => `${String(bytes >> 20)} MB`

/** The stories in a ZIP archive, or the text of a Word document. */
async function* documentsOf(archive: ByteSource, name: string): AsyncIterable<Document | Unread> {
  const { entries, fault } = await zipDirectory(archive)
  if (fault !== null) yield { name, message: `This archive cannot be unpacked whole: ${fault}.` }
  const isOffice = entries.some(({ path }) => path === '[Content_Types].xml')
  const stories = isOffice ? entries.filter(({ path }) => path === wordText) : entries.filter(isStory)
  let unpackedSize = 0
  for (const entry of stories) {
    const total = unpackedSize + entry.size
    const reason = refusal(entry) ?? (total > unsuspicious && total > archive.size * mostGrowth ? grown : null)
    if (reason === null) unpackedSize = total
    if (reason !== null) yield { name: nameOf(entry, name), message: reason }
    else if (isOffice) yield { name, inner: name, bytes: entryBytes(archive, entry), packed: 'it is in an archive' }
    else yield await storyIn(archive, entry, name)
  }
  if (stories.length === 0 && fault === null)
    yield {
      name,
      message: isOffice
        ? 'This is a file of an office program, but no Word document.'
        : 'There is no story in this archive.',
    }
}

/** Where a Word document keeps its text (ECMA-376). */
const wordText = 'word/document.xml'

/** Folders are no stories, nor is what a Mac keeps of each file beside it. What climbs out of the archive is told of, story or not. */
const isStory = (entry: ZipEntry): boolean =>
  climbsOut(entry.path) ||
  (!entry.path.startsWith('__MACOSX/') && !/(?:^|\/)\.[^/]*$/u.test(entry.path) && holdsStories(entry.path))

/** Why an entry is not read. */
function refusal(entry: ZipEntry): string | null {
  const { path, isEncrypted, isLink, method, packed, size } = entry
  if (climbsOut(path)) return 'This entry’s path leads out of its archive; it is not read.'
  if (isEncrypted) return 'This entry is encrypted; it is not read.'
  if (isLink) return 'This entry is a link to another file; it is not followed.'
  if (!isReadable(entry)) return `This entry is packed by a method that is not read (${String(method)}); deflate is.`
  if (size > largestEntry) return `This entry holds more than ${megabytes(largestEntry)}; it is not read.`
  return size > unsuspicious && size > packed * mostGrowth ? grown : null
}

const grown = `With this entry the archive would grow more than ${String(mostGrowth)}-fold as it is unpacked; the entry is not read.`

const climbsOut = (path: string): boolean => /^(?:[A-Za-z]:|[/\\])|(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(path)

/** An entry's name in reports; control characters, which could write to a terminal what they like, are replaced. */
const nameOf = ({ path }: ZipEntry, archive: string): string => `${archive}!/${path.replace(/\p{Cc}/gu, '\uFFFD')}`

/** A story in an archive, which may be compressed by itself, or a Word document. */
async function storyIn(archive: ByteSource, entry: ZipEntry, archiveName: string): Promise<Document | Unread> {
  const name = nameOf(entry, archiveName)
  const { head, whole } = await headOf(entryBytes(archive, entry), enoughForMark)
  const first = Buffer.concat(head)
  if (!isZip(first)) return { ...unpacked(first, whole, name), name, packed: 'it is in an archive' }
  try {
    const inner = inMemory((await gathered(whole, largestStreamed)) ?? Buffer.alloc(0))
    const text = (await zipDirectory(inner)).entries.find(({ path }) => path === wordText)
    if (text !== undefined && refusal(text) === null)
      return { name, inner: name, bytes: entryBytes(inner, text), packed: 'it is in an archive' }
  } catch (error) {
    return { name, message: `This entry could not be read: ${(error as Error).message}.` }
  }
  return { name, message: 'This is an archive within an archive; it is not read.' }
}
