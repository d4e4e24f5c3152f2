import { isUtf8 } from 'node:buffer'
import { peekBytes } from '../stream-head.js'
import type { TextChunk } from '../text-chunk.js'
import { detectCharset } from './detect-charset.js'
import { sequenceLength } from './utf8.js'

/** A document's text as it arrives, and the charset it is read in. */
export interface DecodedText {
  readonly charset: string
  /** A note on the charset for the user; null if it was clear. */
  readonly note: string | null
  readonly chunks: AsyncIterable<TextChunk>
}

/** Decodes a document's bytes as they arrive. */
interface ChunkDecoder {
  decode(bytes: Buffer): readonly TextChunk[]
  end(): readonly TextChunk[]
}

/** Bytes in which the charset is detected. */
const headLength = 1 << 16

/** Decodes a document. A byte order mark stays in the text, so that offsets count every character of the file. */
export async function decode(bytes: AsyncIterable<Buffer>): Promise<DecodedText> {
  const { head, whole } = await peekBytes(bytes, headLength)
  const { name, note } = await detectCharset(head.subarray(0, headLength), head.length >= headLength)
  return { charset: name, note, chunks: decodeChunks(whole, name) }
}

async function* decodeChunks(bytes: AsyncIterable<Buffer>, charset: string): AsyncGenerator<TextChunk, void> {
  // The tables of all other charsets are large, and most files need none.
  const decoder: ChunkDecoder =
    charset === 'utf-8' ? new Utf8Decoder() : new (await import('./legacy-decoder.js')).LegacyDecoder(charset)
  for await (const chunk of bytes) yield* decoder.decode(chunk)
  yield* decoder.end()
}

/** Decodes UTF-8 as it arrives, and tells where bytes are not valid in it. */
export class Utf8Decoder {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  /** The first bytes of a character that the next chunk may complete. */
  #rest: Buffer = Buffer.alloc(0)

  decode(chunk: Buffer): readonly TextChunk[] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const end = endOfCharacters(bytes)
    this.#rest = bytes.subarray(end)
    const ready = bytes.subarray(0, end)
    return ready.length === 0 ? [] : [{ text: this.#decoder.decode(ready), isBroken: !isUtf8(ready) }]
  }

  end(): readonly TextChunk[] {
    return this.#rest.length === 0 ? [] : [{ text: this.#decoder.decode(this.#rest), isBroken: true }]
  }
}

/** Returns the number of bytes before a character that the end of the bytes may have cut. */
function endOfCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const at = bytes.length - back
    const byte = bytes[at] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) return sequenceLength(byte) > back ? at : bytes.length
  }
  return bytes.length
}
