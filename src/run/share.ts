/**
 * Gives every item of a source to several takers. They go in step: the next item is read when all have taken the one
 * before, so that a feed of any length takes no more memory for three reports than for one.
 */
export async function share<T>(
  source: AsyncIterable<T>,
  takers: readonly ((items: AsyncIterable<T>) => Promise<void>)[],
): Promise<void> {
  const [only, ...others] = takers
  if (only !== undefined && others.length === 0) await only(source)
  else {
    const branch = branches(source, takers.length)
    await Promise.all(takers.map(take => take(branch())))
  }
}

/** Returns what makes a branch of a source, so many times; each branch yields every item. */
function branches<T>(source: AsyncIterable<T>, count: number): () => AsyncIterable<T> {
  const iterator = source[Symbol.asyncIterator]()
  let coming: Promise<IteratorResult<T>> | null = null
  const waiting: (() => void)[] = []
  let taken = 0
  return async function* () {
    for (;;) {
      coming ??= iterator.next()
      const next = await coming
      taken++
      if (taken === count) {
        taken = 0
        coming = null
        for (const go of waiting.splice(0)) go()
      } else await new Promise<void>(resolve => waiting.push(resolve))
      if (next.done === true) return
      yield next.value
    }
  }
}
