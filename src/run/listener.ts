import type { PartReport } from '../linter/report.js'
import type { Timing } from './stopwatch.js'

/** Hears what a run does while it does it, and changes nothing: a progress bar, statistics, a tally. */
export interface RunListener {
  /** So many more characters of a file are done. A file is done when another one follows. */
  progressed?(path: string, characters: number): void
  /** A part with this text is about to be checked, unless its report came from the cache. */
  partRead?(text: string, isFromCache: boolean): void
  /** The report of a part is handed on. */
  reported?(report: PartReport): void
  /** A step of the work took so many milliseconds. */
  stepTook?(step: string, milliseconds: number): void
  /** One of so many threads took this long for a part. */
  threadTook?(timings: readonly Timing[], threads: number): void
}

/** One listener that passes everything on to several, in their order. */
export const together = (listeners: readonly RunListener[]): RunListener => ({
  progressed(path, characters) {
    for (const each of listeners) each.progressed?.(path, characters)
  },
  partRead(text, isFromCache) {
    for (const each of listeners) each.partRead?.(text, isFromCache)
  },
  reported(report) {
    for (const each of listeners) each.reported?.(report)
  },
  stepTook(step, milliseconds) {
    for (const each of listeners) each.stepTook?.(step, milliseconds)
  },
  threadTook(timings, threads) {
    for (const each of listeners) each.threadTook?.(timings, threads)
  },
})
