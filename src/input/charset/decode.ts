import { peekBytes } from '../stream-head.js'
import type { TextChunk } from '../text-chunk.js'
import { detectCharset } from './detect-charset.js'
import { Utf8Decoder } from './utf8.js'

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
