import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { formats } from '../formats/index.js'

/** A file of text, or one in an archive: its bytes as they come. */
export interface Document {
  /** Its name in reports: `archive.zip!/story.xml` for one in an archive. */
  readonly name: string
  /** The name that tells its format: without the ending of what it is packed in. */
  readonly inner: string
  readonly bytes: AsyncIterator<Buffer>
  /** Why fixed text cannot be written back into it; null where its bytes are its text. */
  readonly packed: string | null
}

/** Something in an archive, or a whole one, that cannot be read. */
export interface Unread {
  readonly name: string
  readonly message: string
}

/** Endings of packed files, in lower case. */
export const packedEndings: readonly string[] = ['.gz', '.zst', '.zip', '.docx']

/** A packed file may grow so many fold (text seldom grows tenfold), once it is larger than `unsuspicious` bytes. */
const mostGrowth = 200
const unsuspicious = 16 << 20

/** Bytes that a story in an archive may hold, unpacked. */
const largestEntry = 64 << 20

/** The documents of a file: one, but for archives. Packed files are known by their first bytes, whatever they are called. */
export async function* documentsIn(source: AsyncIterable<Buffer>, name: string): AsyncIterable<Document | Unread> {
  const bytes = source[Symbol.asyncIterator]()
  const first = await bytes.next()
  const head: Buffer = first.done === true ? Buffer.alloc(0) : first.value
  const whole = chained(head, bytes)
  if (startsWith(head, 0x1f, 0x8b)) yield { name, inner: name.replace(/\.gz$/iu, ''), bytes: limited(gunzipped(whole)), packed: 'it is compressed' }
  else if (startsWith(head, 0x28, 0xb5, 0x2f, 0xfd)) yield { name, inner: name.replace(/\.zst$/iu, ''), bytes: limited(unzstd(whole)), packed: 'it is compressed' }
  else if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) yield* entriesIn(whole, name)
  else yield { name, inner: name, bytes: whole, packed: null }
}

export const fileBytes = (path: string): AsyncIterable<Buffer> => createReadStream(path)

const startsWith = (head: Buffer, ...bytes: readonly number[]): boolean => bytes.every((byte, index) => head[index] === byte)

async function* chained(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer, void> {
  if (head.length > 0) yield head
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

/** A step of unpacking: bytes, and how many packed ones they come from so far. */
interface Unpacked {
  readonly bytes: Buffer
  readonly taken: number
}

async function* gunzipped(packed: AsyncIterable<Buffer>): AsyncGenerator<Unpacked, void> {
  const gunzip = createGunzip()
  let taken = 0
  const feeding = (async () => {
    for await (const chunk of packed) {
      taken += chunk.length
      if (!gunzip.write(chunk)) await new Promise(resolve => gunzip.once('drain', resolve))
    }
    gunzip.end()
  })()
  feeding.catch((error: unknown) => gunzip.destroy(error as Error))
  try {
    for await (const bytes of gunzip) yield { bytes: bytes as Buffer, taken }
  } catch (error) {
    throw new Error(brokenPacking(error), { cause: error })
  }
}

async function* unzstd(packed: AsyncIterable<Buffer>): AsyncGenerator<Unpacked, void> {
  const { Decompress } = await import('fzstd')
  const ready: Buffer[] = []
  const stream = new Decompress(bytes => ready.push(Buffer.from(bytes)))
  let taken = 0
  try {
    for await (const chunk of packed) {
      taken += chunk.length
      stream.push(chunk)
      for (const bytes of ready.splice(0)) yield { bytes, taken }
    }
    stream.push(new Uint8Array(0), true)
  } catch (error) {
    throw new Error(brokenPacking(error), { cause: error })
  }
  for (const bytes of ready) yield { bytes, taken }
}

const brokenPacking = (error: unknown): string => `it cannot be unpacked: ${(error as Error).message}`

async function* limited(steps: AsyncIterable<Unpacked>): AsyncGenerator<Buffer, void> {
  let length = 0
  for await (const { bytes, taken } of steps) {
    length += bytes.length
    if (length > unsuspicious && length > taken * mostGrowth) throw new Error(`it grows more than ${String(mostGrowth)}-fold as it is unpacked`)
    yield bytes
  }
}

/** The stories in a ZIP archive, and the text of a Word document, each when it is there whole. */
async function* entriesIn(packed: AsyncIterable<Buffer>, archive: string): AsyncIterable<Document | Unread> {
  const { Unzip, UnzipInflate } = await import('fflate')
  const ready: (Document | Unread)[] = []
  let found = 0
  const unzip = new Unzip(file => {
    const name = `${archive}!/${file.name}`
    const entry = entryOf(file.name, archive)
    if (entry === null) return
    found++
    if (climbsOut(file.name)) {
      ready.push({ name, message: 'This entry’s path leads out of its archive; it is not read.' })
      return
    }
    const parts: Uint8Array[] = []
    let length = 0
    file.ondata = (error, bytes, last) => {
      if (error !== null) {
        ready.push({ name, message: `This entry cannot be unpacked: ${error.message}.` })
        return
      }
      length += bytes.length
      if (length > largestEntry) {
        parts.length = 0
        file.terminate()
        ready.push({ name, message: `This entry holds more than ${String(largestEntry >> 20)} MB; it is not read.` })
        return
      }
      parts.push(bytes)
      if (last) ready.push({ name: entry.label, inner: entry.inner, bytes: one(Buffer.concat(parts)), packed: 'it is in an archive' })
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for await (const chunk of packed) {
      unzip.push(chunk)
      yield* ready.splice(0)
    }
    unzip.push(new Uint8Array(0), true)
  } catch (error) {
    ready.push({ name: archive, message: `This archive cannot be unpacked: ${(error as Error).message}.` })
    found++
  }
  yield* ready
  if (found === 0) yield { name: archive, message: 'There is no story in this archive.' }
}

/** How an entry is called and by which name its format is told; null for what is no story. */
function entryOf(path: string, archive: string): { readonly label: string; readonly inner: string } | null {
  // A Word document keeps its text in one XML file among many.
  if (archive.toLowerCase().endsWith('.docx')) return path === 'word/document.xml' ? { label: archive, inner: archive } : null
  const lower = path.toLowerCase()
  if (lower.startsWith('__macosx/') || !formats.some(({ extensions }) => extensions.some(extension => lower.endsWith(extension)))) return null
  return { label: `${archive}!/${path}`, inner: path }
}

const climbsOut = (path: string): boolean => /^(?:[A-Za-z]:|[/\\])|(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(path)

async function* one(bytes: Buffer): AsyncGenerator<Buffer, void> {
  yield await Promise.resolve(bytes)
}
