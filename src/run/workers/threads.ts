import type { Part } from '../../formats/reader.js'
import { partLength } from '../../input/part-builder.js'
import type { PartReport } from '../../linter/report.js'
import type { LintFlags } from '../lint-flags.js'
import type { RunListener } from '../listener.js'
import { countThreads } from './count-threads.js'
import type { Job } from './messages.js'
import type { WorkerPool } from './pool.js'

/** The work of a run, as far as it is known before it begins. */
interface Expected {
  /** Characters in all inputs, about. */
  readonly length: number
  /** Whether there are reports of an earlier run, which save most of the work. */
  readonly isCached: boolean
}

/** Characters of changed copy after which its share is taken for that of all copy. */
const sample = 1e5

/** Parts that are read ahead for each thread. Fewer would let threads wait while the first one warms up. */
const partsAhead = 3

/** Decides how many threads pay, and opens them with the first part that is to be checked. */
export class Threads {
  readonly #flags: LintFlags
  readonly #expected: Expected
  readonly #listener: RunListener
  /** Characters that were read, and those of them that were checked. */
  #read = 0
  #checked = 0
  /** Null until the first part is to be checked. */
  #opened: { readonly count: number; readonly pool: Promise<WorkerPool> } | null = null

  constructor(flags: LintFlags, expected: Expected, listener: RunListener) {
    this.#flags = flags
    this.#expected = expected
    this.#listener = listener
  }

  /** Characters that may be read before they can be checked. */
  get ahead(): number {
    const count = this.#opened?.count ?? this.#count()
    return count === 1 ? 0 : count * partsAhead * partLength
  }

  /** A part was read. It is checked, or its report comes from the cache. */
  see({ text }: Part): void {
    this.#read += text.length
  }

  /** Has a part checked by another thread; null where that does not pay. */
  async check(job: Job): Promise<PartReport | null> {
    this.#opened ??= this.#open()
    this.#checked += job.part.text.length
    return this.#opened === null ? null : await (await this.#opened.pool).check(job)
  }

  async close(): Promise<void> {
    await (await this.#opened?.pool)?.close()
  }

  #open(): { readonly count: number; readonly pool: Promise<WorkerPool> } | null {
    const count = this.#count()
    if (count === 1) return null
    const pool = import('./pool.js').then(
      ({ WorkerPool }) =>
        new WorkerPool({ count }, { flags: this.#flags }, timings => this.#listener.threadTook?.(timings, count)),
    )
    return { count, pool }
  }

  #count(): number {
    // The length of what comes through a pipe is unknown: as much again as has come is a fair guess.
    const left = Math.max(this.#expected.length - this.#read, this.#read)
    return countThreads(this.#flags.concurrency ?? 'auto', left * this.#changedShare())
  }

  /** The share of the text that is not in the cache. */
  #changedShare(): number {
    if (!this.#expected.isCached) return 1
    return this.#checked < sample ? 0 : this.#checked / this.#read
  }
}
