import type { Input } from '../input/inputs.js'
import type { InputPart } from '../input/input-part.js'
import { type InputFlags, readInput } from '../input/read-input.js'
import { lintPart } from '../linter/lint-part.js'
import type { PartReport, Problem } from '../linter/report.js'
import type { Cache, CachePlace } from './cache/cache.js'
import type { Interruption } from './interruption.js'
import type { RunListener } from './listener.js'
import { type PartGate, wholeRun } from './resume/part-gate.js'
import type { RunOptions } from './run-options.js'
import type { Job } from './workers/messages.js'
import type { Threads } from './workers/threads.js'

/** The check of a part that is under way. */
interface Check {
  readonly path: string
  /** Characters of the part. */
  readonly length: number
  readonly report: Promise<PartReport>
  isDone: boolean
}

/** The part of a run's options that decides how its files are read and checked. */
export type CheckOptions = Pick<RunOptions, 'ignores' | 'for' | 'fingerprint' | 'inputFlags'>

/** Checks files part by part, in this thread or in others. A part whose report is in the cache is not checked again. */
export class FileChecker {
  readonly #options: CheckOptions
  readonly #threads: Pick<Threads, 'ahead' | 'see' | 'check' | 'close'> | null
  readonly #cache: Pick<Cache, 'find'> | null
  readonly #listener: RunListener

  /** Without other `threads` this one checks alone. */
  constructor(
    options: CheckOptions,
    threads: Pick<Threads, 'ahead' | 'see' | 'check' | 'close'> | null,
    cache: Pick<Cache, 'find'> | null,
    listener: RunListener,
  ) {
    this.#options = options
    this.#threads = threads
    this.#cache = cache
    this.#listener = listener
  }

  /**
   * Yields the reports of all parts in their order, however many threads there are. It reads as far ahead as keeps the
   * threads busy and no further, so that a feed of any length takes the same memory. After an interruption it begins no
   * part. `gate` leaves out parts that an earlier run has reported.
   */
  async *check(
    inputs: readonly Input[],
    flags: InputFlags,
    interruption: Pick<Interruption, 'each' | 'hasCome'>,
    gate: PartGate = wholeRun,
  ): AsyncIterable<PartReport> {
    const checks: Check[] = []
    let start = performance.now()
    try {
      for (const input of interruption.each(inputs, 'checked')) {
        if (await this.#options.ignores(input.path)) continue
        for await (const inputPart of readInput(input, await this.#options.inputFlags(input.path, flags))) {
          this.#listener.stepTook?.('read', performance.now() - start)
          if (interruption.hasCome) return yield* this.#reportDue(checks, true)
          if (await gate.takes(input.path, inputPart)) checks.push(this.#begin(input.path, inputPart))
          else this.#listener.progressed?.(input.path, lengthOf(inputPart))
          yield* this.#reportDue(checks, false)
          start = performance.now()
        }
      }
      this.#listener.stepTook?.('read', performance.now() - start)
      yield* this.#reportDue(checks, true)
    } catch (error) {
      // Where reading fails, the parts before are reported first. Where a check has failed, it fails again here.
      yield* this.#reportDue(checks, true)
      throw error
    } finally {
      await this.#threads?.close()
    }
  }

  /**
   * Yields the first reports: those that have come, and those to wait for because enough is read ahead or all is read.
   */
  async *#reportDue(checks: Check[], isEnd: boolean): AsyncGenerator<PartReport, void> {
    const ahead = this.#threads?.ahead ?? 0
    for (let first = checks[0]; first !== undefined; first = checks[0]) {
      if (!isEnd && !first.isDone && sizeOf(checks) <= ahead) return
      const report = await first.report
      checks.shift()
      this.#listener.reported?.(report)
      const start = performance.now()
      yield report
      this.#listener.stepTook?.('report', performance.now() - start)
      this.#listener.progressed?.(first.path, first.length)
    }
  }

  #begin(path: string, inputPart: InputPart): Check {
    const check: Check = { path, length: lengthOf(inputPart), report: this.#checkPart(path, inputPart), isDone: false }
    const end = (): void => {
      check.isDone = true
    }
    // A failure is thrown in its turn, when its report is due.
    check.report.then(end, end)
    return check
  }

  /** Returns what was found in a part as it was read and as it was checked. */
  async #checkPart(path: string, inputPart: InputPart): Promise<PartReport> {
    if (inputPart.readable === null) return completeReport(inputPart, null)
    const { part, reader, format } = inputPart.readable
    this.#threads?.see(part)
    // Read even where another thread checks: this thread reports a broken configuration, or one that names a missing
    // file.
    const options = await this.#options.for(path, format)
    const place = await this.#findInCache({ path, format, part })
    this.#listener.partRead?.(part.text, place !== null && place.report !== null)
    const report =
      place?.report ?? (await this.#threads?.check({ path, format, part })) ?? lintPart(reader, part, options)
    if (place?.report === null && report.problems.every(isOfTheText)) place.keep(report)
    return completeReport(inputPart, report)
  }

  async #findInCache({ path, format, part }: Job): Promise<CachePlace | null> {
    if (this.#cache === null) return null
    const checkedWith = await this.#options.fingerprint(path, format)
    const start = performance.now()
    const place = this.#cache.find(part, format, checkedWith)
    this.#listener.stepTook?.('cache', performance.now() - start)
    return place
  }
}

/** Joins what was found in a part as it was read and as it was checked; `checked` is null if it could not be read. */
export function completeReport({ file, problems, notes }: InputPart, checked: PartReport | null): PartReport {
  if (checked === null) return { file, stories: [], problems, notes, ran: [] }
  return { ...checked, problems: [...problems, ...checked.problems], notes: [...notes, ...checked.notes] }
}

const lengthOf = ({ readable }: InputPart): number => readable?.part.text.length ?? 0

/** Even a short part takes its place in the queue. */
const leastSize = 4096

const sizeOf = (checks: readonly Check[]): number =>
  checks.reduce((sum, { length }) => sum + Math.max(leastSize, length), 0)

/**
 * Tells whether a problem comes back whenever its text is checked. A thread has its own memory and its own stack, and a
 * rule may have failed because it took too long.
 */
const isOfTheText = ({ kind }: Problem): boolean => kind === 'unreadable'
