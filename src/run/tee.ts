/**
 * Several readers of one source, each of which gets every item. They go in step: the next item is asked for when all have taken
 * the one before, so that a feed of any length takes no more memory for three reports than for one.
 */
export function shared<T>(source: AsyncIterable<T>, count: number): readonly [AsyncIterable<T>, ...AsyncIterable<T>[]] {
  const iterator = source[Symbol.asyncIterator]()
  let asked: Promise<IteratorResult<T>> | null = null
  const waiting: (() => void)[] = []
  let taken = 0
  async function* reader(): AsyncGenerator<T, void> {
    for (;;) {
      asked ??= iterator.next()
      const next = await asked
      taken++
      if (taken === count) {
        taken = 0
        asked = null
        for (const go of waiting.splice(0)) go()
      } else await new Promise<void>(resolve => waiting.push(resolve))
      if (next.done === true) return
      yield next.value
    }
  }
  return [reader(), ...Array.from({ length: count - 1 }, reader)]
}
