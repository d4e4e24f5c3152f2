/** The first chunks of a stream, and the whole stream with those chunks in it. */
export interface PeekedStream<T> {
  readonly head: readonly T[]
  readonly whole: AsyncIterable<T>
}

/**
 * Reads a stream until the chunks have a total length of `least`, or it ends. An error within them is not thrown here
 * but by `whole`, after the chunks that came before it.
 */
export async function peek<T>(
  source: AsyncIterable<T>,
  least: number,
  lengthOf: (chunk: T) => number,
): Promise<PeekedStream<T>> {
  const stream = source[Symbol.asyncIterator]()
  const head: T[] = []
  let broken: Error | null = null
  let hasEnded = false
  try {
    for (let length = 0; length < least && !hasEnded;) {
      const next = await stream.next()
      if (next.done === true) hasEnded = true
      else {
        head.push(next.value)
        length += lengthOf(next.value)
      }
    }
  } catch (error) {
    broken = error as Error
  }
  return { head, whole: replay(head, hasEnded ? null : stream, broken) }
}

/** Peeks at a stream of bytes; `head` is at least `least` bytes, if the stream has as many. */
export async function peekBytes(
  source: AsyncIterable<Buffer>,
  least: number,
): Promise<{ readonly head: Buffer; readonly whole: AsyncIterable<Buffer> }> {
  const { head, whole } = await peek(source, least, ({ length }) => length)
  return { head: Buffer.concat(head), whole }
}

async function* replay<T>(
  head: readonly T[],
  rest: AsyncIterator<T> | null,
  broken: Error | null,
): AsyncGenerator<T, void> {
  yield* head
  if (broken !== null) throw broken
  if (rest === null) return
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}
