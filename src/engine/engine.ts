import { createRequire } from 'node:module'
import { setImmediate } from 'node:timers/promises'
import { findInputs } from '../input/inputs.js'
import { type InputPart, type ReadablePart, unreadablePart } from '../input/input-part.js'
import { openDocuments, readDocument, readInput } from '../input/read-input.js'
import { findFormat, formats } from '../formats/index.js'
import { standardInput } from '../input/standard-input.js'
import { lintPart } from '../linter/lint-part.js'
import type { PartReport, ReportSettings } from '../linter/report.js'
import { suppressionChecks } from '../linter/suppressions/checks.js'
import { type FormatPrinter, loadPrinter, reporterNames } from '../reporters/index.js'
import { nameBuild } from '../run/cache/cache.js'
import { keyOf } from '../run/cache/key.js'
import type { LintFlags } from '../run/lint-flags.js'
import { completeReport, FileChecker } from '../run/check-files.js'
import { uninterrupted } from '../run/interruption.js'
import { makeRunOptions } from '../run/make-run-options.js'
import type { RunOptions } from '../run/run-options.js'
import type { Job } from '../run/workers/messages.js'
import { CheckTimeout, WorkerPool } from '../run/workers/pool.js'
import { Threads } from '../run/workers/threads.js'
import { UsageError } from '../terminal/usage-error.js'
import { makeWarmUpCopy } from './warm-up-copy.js'

export type { InputPart } from '../input/input-part.js'
export type { PartReport } from '../linter/report.js'
export type { Job } from '../run/workers/messages.js'
export { CheckTimeout, completeReport, UsageError }

/**
 * The version of wirelint. It is read from the package, which has the same place beside this file and beside the
 * bundle: a module that the command shares would cut its bundle into more files.
 */
export const { version: engineVersion } = createRequire(import.meta.url)('../../package.json') as {
  readonly version: string
}

/** Makes the page of `wirelint page`: HTML that needs no other file and no service. */
export async function makePage(): Promise<string> {
  const { joinPage } = await import('../page/join/join-page.js')
  return joinPage(null, engineVersion)
}

/** The names of the formats that are read, and of those that are printed. */
export const inputFormats: readonly string[] = formats.map(({ name }) => name)
export const reportFormats: readonly string[] = reporterNames

/** The settings with which an engine checks. */
export interface EngineSettings {
  /** A configuration for all stories; false for none. Without it each file's own is searched for. */
  readonly config?: string | false
  /** The format of the reports: some need more than others. */
  readonly format: string
  /** Threads; without any, stories are checked in this one. */
  readonly threads: number
  /** Milliseconds after which a check is ended; only threads can be. */
  readonly limit?: number
  /** In millions of characters. */
  readonly maxStorySize?: number
}

/** A part of an input, and the path by which its configuration is found. */
export interface FoundPart {
  readonly path: string
  readonly inputPart: InputPart
}

/** Characters that a thread has beyond its part: a few short stories, so that a long one does not delay many. */
const ahead = 1 << 13

/**
 * Megabytes for what is young in a thread: twice as much as the command gives it. Where processors are free for V8's
 * helpers, a thread then takes a fifth less CPU.
 */
const young = 16

/**
 * The parts of a run for programs that deal with stories in another way than the command: a service, a queue. Whatever
 * reads or checks here is what the command reads and checks with.
 */
export class Engine {
  readonly #flags: LintFlags
  readonly #options: RunOptions
  readonly #pool: WorkerPool | null
  readonly #threads: number

  constructor({ config, format, threads, limit, maxStorySize = 5 }: EngineSettings) {
    this.#flags = {
      stdinFilename: 'stdin.txt',
      maxStorySize,
      format: [format],
      ...(config === undefined ? {} : { config }),
    }
    this.#options = makeRunOptions(this.#flags)
    this.#threads = threads
    this.#pool =
      threads === 0
        ? null
        : new WorkerPool(
            { count: threads, ahead, young, ...(limit === undefined ? {} : { limit }) },
            { flags: this.#flags },
            () => undefined,
          )
  }

  /** Reads the configurations, and starts every thread: the first story of a thread takes a second. */
  async open(): Promise<void> {
    await this.#options.over([])
    const job = warmUpJob('Rain fell on Monday.')
    const reports = await Promise.all(Array.from({ length: Math.max(1, this.#threads) }, () => this.check(job)))
    const problem = reports.flatMap(report => report.problems)[0]
    if (problem !== undefined) throw new UsageError(problem.message)
  }

  /**
   * Checks copy that every rule knows, so that no thread is slow over the first stories that come: the bad examples of
   * the rules. What comes meanwhile does not wait for all of it.
   */
  async warmUp(): Promise<void> {
    const { rules } = await this.#options.over([])
    const lanes = Array.from({ length: this.#threads }, async () => {
      for (const text of makeWarmUpCopy(rules)) await this.check(warmUpJob(text))
    })
    // Whatever fails here would fail again: it says so when a story comes.
    await Promise.allSettled(lanes)
  }

  /** Reads files, folders and globs part by part. */
  async *read(paths: readonly string[]): AsyncIterable<FoundPart> {
    const found = await findInputs(paths, { holdsStories: path => this.#options.holdsStories(path) })
    const { inputs } = await this.#options.over(found)
    for (const input of inputs) {
      if (await this.#options.ignores(input.path)) continue
      const flags = await this.#options.inputFlags(input.path, this.#flags)
      for await (const inputPart of readInput(input, flags)) yield { path: input.path, inputPart }
    }
  }

  /** Checks files, folders and globs as the command does, on as many threads as the engine has. */
  async *checkAll(paths: readonly string[]): AsyncIterable<PartReport> {
    const found = await findInputs(paths, { holdsStories: path => this.#options.holdsStories(path) })
    const { inputs } = await this.#options.over(found)
    const flags = { ...this.#flags, concurrency: Math.max(1, this.#threads) }
    const threads = new Threads(flags, { length: 0, isCached: false }, {})
    yield* new FileChecker(this.#options, threads, null, {}).check(inputs, flags, uninterrupted)
  }

  /** Reads the bytes of a file that came in another way, part by part. Its configuration is that of standard input. */
  async *readBytes(bytes: Buffer, name: string, inputFormat?: string): AsyncIterable<FoundPart> {
    const format = inputFormat === undefined ? null : (findFormat(inputFormat) ?? null)
    const limits = { longest: this.#flags.maxStorySize * 1e6, format }
    async function* whole(): AsyncIterable<Buffer> {
      yield bytes
    }
    for await (const document of openDocuments(whole(), null, name))
      if ('message' in document)
        yield { path: standardInput, inputPart: unreadablePart(document.name, document.message) }
      else for await (const inputPart of readDocument(document, limits)) yield { path: standardInput, inputPart }
  }

  /** Returns a sum of all that the report on a part depends on: its copy, the configuration, and this build. */
  async keyOf(job: Job): Promise<string> {
    const settings = await this.#options.fingerprint(job.path, job.format)
    return keyOf(job.part, job.format, `${engineVersion} ${nameBuild()} ${settings}`)
  }

  /** Checks a part. Throws a CheckTimeout if it takes too long. */
  async check(job: Job): Promise<PartReport> {
    if (this.#pool !== null) return await this.#pool.check(job)
    // Whatever else waits in this thread comes between two parts.
    await setImmediate()
    const reader = await findFormat(job.format)?.load()
    if (reader === undefined) throw new RangeError(`Unknown format ${job.format}.`)
    return lintPart(reader, job.part, await this.#options.for(job.path, job.format))
  }

  /** Takes a job back that no thread has begun; returns false if one has. */
  withdraw(job: Job): boolean {
    return this.#pool?.withdraw(job) ?? false
  }

  /** Prints reports in a format, as the command prints them into a file. */
  async print(format: string, reports: AsyncIterable<PartReport>): Promise<AsyncIterable<string>> {
    const print: FormatPrinter | undefined = await loadPrinter(format)
    if (print === undefined) throw new RangeError(`Unknown format ${format}.`)
    const { rules } = await this.#options.over([])
    let problems = 0
    const settings: ReportSettings = {
      width: 100,
      colour: false,
      version: engineVersion,
      rules: [...rules, ...suppressionChecks],
      countProblems: () => problems,
    }
    async function* counted(): AsyncIterable<PartReport> {
      for await (const report of reports) {
        problems += report.problems.length
        yield report
      }
    }
    return print(counted(), settings)
  }

  async close(): Promise<void> {
    await this.#pool?.close()
  }
}

/** Returns the job of checking a text that is nobody's. */
const warmUpJob = (text: string): Job => {
  const part = { name: 'warm-up', text, start: { offset: 0, line: 1, column: 1 }, before: 0, last: true }
  return { path: standardInput, format: 'text', part }
}

/** Returns the job of checking a part; null for one that cannot be read. */
export const jobOf = ({ path, inputPart: { readable } }: FoundPart): Job | null =>
  readable === null ? null : toJob(path, readable)

const toJob = (path: string, { part, format }: ReadablePart): Job => ({ path, format, part })
