import { type FileHandle, open } from 'node:fs/promises'

/** Bytes that can be read from any place. */
export interface ByteSource {
  readonly size: number
  /** The bytes from `start` to `end`, as they come. */
  stream(start: number, end: number): AsyncIterable<Buffer>
}

/** Bytes read at a time. */
const chunkLength = 1 << 16

/** A file's bytes, as long as `use` takes. */
export async function* withFile<T>(path: string, use: (source: ByteSource) => AsyncIterable<T>): AsyncIterable<T> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    yield* use({ size, stream: (start, end) => fileBytes(handle, start, end) })
  } finally {
    await handle.close()
  }
}

async function* fileBytes(handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer, void> {
  for (let at = start; at < end;) {
    const { bytesRead, buffer } = await handle.read(
      Buffer.allocUnsafe(Math.min(chunkLength, end - at)),
      0,
      undefined,
      at,
    )
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
  }
}

/** Bytes that have come whole. */
export const inMemory = (bytes: Buffer): ByteSource => ({
  size: bytes.length,
  async *stream(start, end) {
    yield bytes.subarray(start, end)
  },
})

/** Some bytes of a source at once; fewer where it ends. */
export async function bytesAt(source: ByteSource, start: number, end: number): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of source.stream(Math.max(0, start), Math.min(end, source.size))) parts.push(part)
  return Buffer.concat(parts)
}

/** All bytes of a stream; null where they are more than `most`. */
export async function gathered(stream: AsyncIterable<Buffer>, most: number): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of stream) {
    length += part.length
    if (length > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
