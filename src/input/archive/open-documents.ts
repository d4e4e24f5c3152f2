import { statSync } from 'node:fs'
import { inMemory, readAtMost, withFile } from '../byte-source.js'
import { peekBytes } from '../stream-head.js'
import { type Document, markLength, openDocument, type UnreadableDocument } from './document.js'
import { beginsLikeZip } from './zip.js'
import { largestInMemory, megabytes, openArchive } from './open-archive.js'

/**
 * Opens the documents of a file: the entries of an archive, else the file itself. Packed files are recognised by their
 * first bytes, whatever their name is. `path` is null for a stream that is no file.
 */
export async function* openDocuments(
  source: AsyncIterable<Buffer>,
  path: string | null,
  name: string,
): AsyncIterable<Document | UnreadableDocument> {
  const { head, whole } = await peekBytes(source, markLength)
  if (!beginsLikeZip(head)) {
    yield openDocument(head, whole, name)
    return
  }
  if (path !== null && statSync(path).isFile()) {
    yield* withFile(path, archive => openArchive(archive, name))
    return
  }
  const bytes = await readAtMost(whole, largestInMemory)
  if (bytes !== null) yield* openArchive(inMemory(bytes), name)
  else
    yield {
      name,
      message: `This archive is larger than ${megabytes(largestInMemory)}, the most that is read from a stream; read it from a file.`,
    }
}
