import { Session } from 'node:inspector/promises'

/**
 * Counts the calls of our own functions while a function runs, as V8 counts them for coverage. The count is the same
 * on every machine. The inside of patterns and of the language's own functions is not counted.
 */
export async function countCalls(isOwn: (url: string) => boolean, run: () => void): Promise<number> {
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
    run()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return result
      .filter(({ url }) => isOwn(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0)
  } finally {
    session.disconnect()
  }
}
