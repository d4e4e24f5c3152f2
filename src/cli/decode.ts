import { isUtf8 } from 'node:buffer'

/** Decoded text, and whether bytes in it were no UTF-8. */
export interface Chunk {
  readonly text: string
  readonly broken: boolean
}

/** The text of a file, chunk by chunk. */
export async function* decoded(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Chunk, void> {
  // The mark at a file's start stays in the text, so that offsets count every character of the file.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    const bytes = Buffer.concat([rest, chunk as Buffer])
    const cut = wholeCharacters(bytes)
    rest = bytes.subarray(cut)
    const ready = bytes.subarray(0, cut)
    if (ready.length > 0) yield { text: decoder.decode(ready), broken: !isUtf8(ready) }
  }
  if (rest.length > 0) yield { text: decoder.decode(rest), broken: true }
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
