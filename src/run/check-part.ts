import type { Part, Reader } from '../formats/reader.js'
import { untimed } from '../language/timer.js'
import { lintPart } from '../linter/lint-part.js'
import type { LintOptions } from '../linter/lint.js'
import type { FileReport, Problem } from '../linter/report.js'
import type { Cache } from './cache/cache.js'
import type { LintFlags } from './lint-flags.js'
import type { RunOptions } from './run-options.js'
import type { Stats } from './stats.js'
import { threadsThatPay } from './workers/count.js'
import type { WorkerPool } from './workers/pool.js'

/** What a part is checked with. */
export interface Content {
  readonly part: Part
  readonly reader: Reader
  readonly format: string
}

/** What a run may use. */
export interface Means {
  readonly flags: LintFlags
  /** Characters that are known to come. */
  readonly size: number
  readonly cache: Cache | null
  readonly stats: Stats | null
}

/** Threads that check, and how many; they are opened with the first part that has to be checked. */
interface Threads {
  readonly count: number
  readonly opened: Promise<WorkerPool>
}

/** Characters of changed copy after which it is a fair guess that as much of the rest is changed. */
const sample = 1e5

/** Whether a problem comes back whenever its text is checked; a thread has less memory than the machine, and another stack. */
const isOfTheText = ({ kind }: Problem): boolean => kind !== 'worker-died' && kind !== 'reader-failed'

/** Checks the parts of a run: in this thread, and in others where that pays; what is in the cache is not checked again. */
export class Checking {
  readonly #options: RunOptions
  readonly #means: Means
  /** Characters that have come, and those of them that had to be checked. */
  #seen = 0
  #checked = 0
  #threads: Threads | null = null

  constructor(options: RunOptions, means: Means) {
    this.#options = options
    this.#means = means
  }

  /** Parts that are to be read ahead: of the first ones as well, or the other threads would wait until the first has warmed up. */
  get ahead(): number {
    const count = this.#threads?.count ?? this.#countThatPays()
    return count === 1 ? 0 : count * 3
  }

  async check(path: string, content: Content): Promise<FileReport> {
    const { part, format } = content
    const { cache, stats } = this.#means
    this.#seen += part.text.length
    // Asked for here even where another thread checks: a fault in a configuration, or a file that it names, is told by this one.
    const options = await this.#options.for(path, format)
    const time = stats?.time ?? untimed
    const print = cache === null ? '' : await this.#options.fingerprint(path, format)
    const key = cache === null ? '' : time('step', 'cache', () => cache.keyOf(part, format, print))
    const known = cache === null ? null : time('step', 'cache', () => cache.report(key))
    stats?.part(part.text, known !== null)
    if (known !== null) return known
    const report = await this.#checkedNow(path, content, options)
    if (report.problems.every(isOfTheText)) cache?.keep(key, report)
    return report
  }

  async close(): Promise<void> {
    await (await this.#threads?.opened)?.close()
  }

  async #checkedNow(path: string, { part, reader, format }: Content, options: LintOptions): Promise<FileReport> {
    this.#threads ??= this.#threadsThatPay()
    this.#checked += part.text.length
    if (this.#threads === null) return lintPart(reader, part, options)
    return await (await this.#threads.opened).check({ path, format, part })
  }

  #threadsThatPay(): Threads | null {
    const { flags, stats } = this.#means
    const count = this.#countThatPays()
    if (count === 1) return null
    return {
      count,
      opened: import('./workers/pool.js').then(
        ({ WorkerPool }) => new WorkerPool(count, { flags }, timings => stats?.add(timings, count)),
      ),
    }
  }

  #countThatPays(): number {
    const { flags, size, cache } = this.#means
    // Of what comes through a pipe nobody knows how much there is: as much again as has come is a fair guess.
    const left = Math.max(size - this.#seen, this.#seen)
    const changed = cache?.isEmpty === false ? (this.#checked < sample ? 0 : this.#checked / this.#seen) : 1
    return threadsThatPay(flags.concurrency ?? 'auto', left * changed)
  }
}
