/** Streams values one by one. */
export async function* streamOf<T>(...values: readonly T[]): AsyncGenerator<T, void> {
  for (const value of values) yield await Promise.resolve(value)
}

/** Streams bytes in chunks that end at these offsets, and at the end of the bytes. */
export const chunksOf = (bytes: Uint8Array, ...ends: readonly number[]): AsyncGenerator<Buffer, void> => {
  const sorted = [...new Set([...ends, bytes.length])].filter(end => end <= bytes.length).sort((a, b) => a - b)
  return streamOf(...sorted.map((end, index) => Buffer.from(bytes.slice(sorted[index - 1] ?? 0, end))))
}

/** Streams values, and then fails. */
export async function* brokenStream<T>(error: Error, ...values: readonly T[]): AsyncGenerator<T, void> {
  yield* streamOf(...values)
  throw error
}

/** Collects all that a stream gives. */
export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = []
  for await (const value of stream) values.push(value)
  return values
}

/** Collects bytes as text, and the message of the error that ends them, if one does. */
export async function collectText(stream: AsyncIterable<Buffer>): Promise<{ text: string; error: string | null }> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk)
  } catch (error) {
    return { text: Buffer.concat(chunks).toString(), error: (error as Error).message }
  }
  return { text: Buffer.concat(chunks).toString(), error: null }
}
