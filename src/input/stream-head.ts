/** What a stream begins with, and all of it from its start. */
export interface Headed<T> {
  readonly head: readonly T[]
  readonly whole: AsyncIterable<T>
}

/** Takes the beginning of a stream, until it is enough. A stream that breaks off within it breaks off as it is read again, behind what came. */
export async function headOf<T>(
  source: AsyncIterable<T>,
  isEnough: (head: readonly T[]) => boolean,
): Promise<Headed<T>> {
  const stream = source[Symbol.asyncIterator]()
  const head: T[] = []
  let broken: Error | null = null
  let ended = false
  try {
    while (!ended && !isEnough(head)) {
      const next = await stream.next()
      if (next.done === true) ended = true
      else head.push(next.value)
    }
  } catch (error) {
    broken = error as Error
  }
  return { head, whole: whole(head, ended ? null : stream, broken) }
}

async function* whole<T>(
  head: readonly T[],
  rest: AsyncIterator<T> | null,
  broken: Error | null,
): AsyncGenerator<T, void> {
  yield* head
  if (broken !== null) throw broken
  if (rest === null) return
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}
