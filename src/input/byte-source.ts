import { createReadStream, readFileSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** Bytes that can be read at any place, as an archive needs it. */
export interface ByteSource {
  readonly size: number
  /** Streams the bytes from `start` to before `end`; fewer if the source ends sooner. */
  stream(start: number, end: number): AsyncIterable<Buffer>
}

/** Largest file, in bytes, that is read at once: opening a stream takes longer than reading a story. */
const smallFile = 1 << 18

/** Streams a file from its beginning: a regular file, a pipe or a device. */
export async function* streamFile(path: string): AsyncGenerator<Buffer, void> {
  // A run over many small files must still notice a signal between two of them.
  await new Promise(resolve => setImmediate(resolve))
  const found = statSync(path)
  if (found.isFile() && found.size <= smallFile) yield readFileSync(path)
  else yield* createReadStream(path) as AsyncIterable<Buffer>
}

/** Bytes that are read at a time from an open file. */
const chunkLength = 1 << 16

/** Opens a regular file for `use`, and closes it when what `use` yields has been taken. */
export async function* withFile<T>(path: string, use: (source: ByteSource) => AsyncIterable<T>): AsyncIterable<T> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    yield* use({ size, stream: (start, end) => streamHandle(handle, start, end) })
  } finally {
    await handle.close()
  }
}

async function* streamHandle(handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer, void> {
  for (let at = start; at < end;) {
    const chunk = Buffer.allocUnsafe(Math.min(chunkLength, end - at))
    const { bytesRead } = await handle.read(chunk, 0, undefined, at)
    if (bytesRead === 0) return
    yield chunk.subarray(0, bytesRead)
    at += bytesRead
  }
}

/** Makes a source of bytes that are in memory. */
export const inMemory = (bytes: Buffer): ByteSource => ({
  size: bytes.length,
  async *stream(start, end) {
    yield bytes.subarray(start, end)
  },
})

/** Reads the bytes from `start` to before `end`; only those that exist. */
export async function readRange(source: ByteSource, start: number, end: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of source.stream(Math.max(0, start), Math.min(end, source.size))) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Reads a stream to its end. Returns null if it is longer than `most` bytes. */
export async function readAtMost(stream: AsyncIterable<Buffer>, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
