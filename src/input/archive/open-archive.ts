import { type ByteSource, inMemory, readAtMost } from '../byte-source.js'
import { holdsStories } from '../story-endings.js'
import { peekBytes } from '../stream-head.js'
import { mostGrowth, unsuspicious } from './decompress.js'
import { type Document, markLength, openDocument, type UnreadableDocument } from './document.js'
import { beginsLikeZip, isReadable, readZipDirectory, unpackEntry, type ZipEntry } from './zip.js'

/** Largest archive that is kept in memory, in bytes: one that comes from a stream or stands in another archive. */
export const largestInMemory = 128 << 20

export const megabytes = (bytes: number): string => `${String(bytes >> 20)} MB`

/** Opens the stories in a ZIP archive, or the text of a Word document. */
export async function* openArchive(archive: ByteSource, name: string): AsyncIterable<Document | UnreadableDocument> {
  const { entries, problem } = await readZipDirectory(archive)
  if (problem !== null) yield { name, message: `This archive cannot be unpacked completely: ${problem}.` }
  const isOpenDocument = entries.some(({ path }) => path === 'mimetype') && entries.some(isOpenDocumentText)
  const isOffice = isOpenDocument || entries.some(({ path }) => path === '[Content_Types].xml')
  const isOfficeText = isOpenDocument ? isOpenDocumentText : isWordText
  const stories = entries.filter(isOffice ? isOfficeText : isStory)
  let unpackedSize = 0
  for (const entry of stories) {
    const total = unpackedSize + entry.size
    const message = refusalOf(entry) ?? (isBomb(archive.size, total) ? grown : null)
    if (message !== null) {
      yield { name: nameEntry(entry, name), message }
      continue
    }
    unpackedSize = total
    yield isOffice
      ? archivedDocument(name, unpackEntry(archive, entry))
      : await openEntry(archive, entry, nameEntry(entry, name))
  }
  if (stories.length > 0 || problem !== null) return
  yield {
    name,
    message: isOffice ? 'This is an office file, but not a Word document.' : 'This archive has no story.',
  }
}

const archivedDocument = (name: string, bytes: AsyncIterable<Buffer>): Document => ({
  name,
  innerName: name,
  bytes,
  packed: 'it is in an archive',
})

/** The entry that holds the text of a Word document (ECMA-376). */
const isWordText = ({ path }: ZipEntry): boolean => path === 'word/document.xml'

/** The entry that holds the text of an OpenDocument file (ISO/IEC 26300). */
const isOpenDocumentText = ({ path }: ZipEntry): boolean => path === 'content.xml'

/**
 * Tells entries that hold stories. Not so hidden files, and what macOS adds for each file. An entry whose path leads
 * out of the archive is always reported.
 */
const isStory = ({ path }: ZipEntry): boolean =>
  leadsOut(path) || (!path.startsWith('__MACOSX/') && !/(?:^|\/)\.[^/]*$/u.test(path) && holdsStories(path))

/** Says why an entry is not read; null if it is. */
function refusalOf(entry: ZipEntry): string | null {
  const { path, isEncrypted, isLink, method, packed, size } = entry
  if (leadsOut(path)) return 'The path of this entry leads out of the archive. It is not read.'
  if (isEncrypted) return 'This entry is encrypted. It is not read.'
  if (isLink) return 'This entry is a link to another file. It is not followed.'
  if (!isReadable(entry)) return `This entry is compressed by an unknown method (${String(method)}). It is not read.`
  return isBomb(packed, size) ? grown : null
}

/** Tells by its growth what was made to fill the memory or the time of whoever unpacks it. */
const isBomb = (packed: number, size: number): boolean => size > unsuspicious && size > packed * mostGrowth

const grown = `With this entry the archive would grow more than ${String(mostGrowth)}-fold. The entry is not read.`

/** Tells absolute paths, of Windows too, and those with `..`. */
const leadsOut = (path: string): boolean => /^(?:[A-Za-z]:|[/\\])|(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(path)

/** Names an entry in reports. Control characters are replaced, since they could give commands to a terminal. */
const nameEntry = ({ path }: ZipEntry, archive: string): string => `${archive}!/${path.replace(/\p{Cc}/gu, '\uFFFD')}`

/** Opens a story in an archive. It may be compressed once more, or be a Word document. */
async function openEntry(archive: ByteSource, entry: ZipEntry, name: string): Promise<Document | UnreadableDocument> {
  const { head, whole } = await peekBytes(unpackEntry(archive, entry), markLength)
  if (!beginsLikeZip(head)) return { ...openDocument(head, whole, name), packed: 'it is in an archive' }
  try {
    const inner = inMemory((await readAtMost(whole, largestInMemory)) ?? Buffer.alloc(0))
    const text = (await readZipDirectory(inner)).entries.find(isWordText)
    if (text !== undefined && refusalOf(text) === null) return archivedDocument(name, unpackEntry(inner, text))
  } catch (error) {
    return { name, message: `This entry could not be read: ${(error as Error).message}.` }
  }
  return { name, message: 'This is an archive inside an archive. It is not read.' }
}
