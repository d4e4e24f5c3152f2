import type { Part, Reader } from '../formats/reader.js'
import { lintPart } from '../lint-part.js'
import type { FileReport } from '../linter/report.js'
import type { LintFlags } from './lint-flags.js'
import type { RunOptions } from './run-options.js'
import { threadsThatPay } from './worker-count.js'
import type { WorkerPool } from './worker-pool.js'

/** What a part is checked with. */
export interface Content {
  readonly part: Part
  readonly reader: Reader
  readonly format: string
}

/** Checks the parts of a run: in this thread, and in others where that pays. */
export class Checking {
  readonly #options: RunOptions
  readonly #flags: LintFlags | null
  /** Characters that are known to come. */
  readonly #known: number
  #seen = 0
  #pool: Promise<WorkerPool> | null = null
  #threads = 1

  /** Without flags all is done in this thread. */
  constructor(options: RunOptions, flags: LintFlags | null = null, known = 0) {
    this.#options = options
    this.#flags = flags
    this.#known = known
  }

  /** Parts that are to be read ahead. */
  get ahead(): number {
    return this.#pool === null ? 0 : this.#threads * 3
  }

  async check(path: string, { part, reader, format }: Content): Promise<FileReport> {
    const pool = this.#poolWherePays()
    this.#seen += part.text.length
    if (pool === null) return lintPart(reader, part, await this.#options.for(path, format))
    return await (await pool).check({ path, format, part })
  }

  async close(): Promise<void> {
    await (await this.#pool)?.close()
  }

  #poolWherePays(): Promise<WorkerPool> | null {
    const flags = this.#flags
    if (flags === null || this.#pool !== null) return this.#pool
    // Of what comes through a pipe nobody knows how much there is: as much again as has come is a fair guess.
    this.#threads = threadsThatPay(flags.concurrency ?? 'auto', Math.max(this.#known - this.#seen, this.#seen))
    if (this.#threads === 1) return null
    this.#pool = import('./worker-pool.js').then(({ WorkerPool }) => new WorkerPool(this.#threads, { flags }))
    return this.#pool
  }
}
