import { isUtf8 } from 'node:buffer'
import { charsetOf } from './charset.js'
import type { Chunk } from '../chunk.js'
import { headOf } from '../stream-head.js'

/** A file's text as it comes, and what its bytes were taken for. */
export interface Decoded {
  readonly charset: string
  readonly note: string | null
  readonly chunks: AsyncIterable<Chunk>
}

/** Bytes by which a charset is told. */
const headLength = 1 << 16

/** The text of a file; the mark at its start stays in it, so that offsets count every character of the file. */
export async function decode(bytes: AsyncIterable<Buffer>): Promise<Decoded> {
  const { head, whole } = await headOf(
    bytes,
    chunks => chunks.reduce((sum, { length }) => sum + length, 0) >= headLength,
  )
  const first = Buffer.concat(head)
  const { name, note } = await charsetOf(first.subarray(0, headLength), first.length >= headLength)
  return { charset: name, note, chunks: chunksOf(whole, name) }
}

async function* chunksOf(bytes: AsyncIterable<Buffer>, charset: string): AsyncGenerator<Chunk, void> {
  // The tables of all charsets are large, and most files need none.
  const read = charset === 'utf-8' ? new Utf8() : new (await import('./legacy-decoder.js')).OtherCharset(charset)
  for await (const chunk of bytes) yield* read.more(chunk)
  yield* read.end()
}

class Utf8 {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  #rest: Buffer = Buffer.alloc(0)

  more(chunk: Buffer): readonly Chunk[] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const cut = wholeCharacters(bytes)
    this.#rest = bytes.subarray(cut)
    const ready = bytes.subarray(0, cut)
    return ready.length === 0 ? [] : [{ text: this.#decoder.decode(ready), broken: !isUtf8(ready) }]
  }

  end(): readonly Chunk[] {
    return this.#rest.length === 0 ? [] : [{ text: this.#decoder.decode(this.#rest), broken: true }]
  }
}

/** How many bytes come before a character that the next chunk may complete. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}
