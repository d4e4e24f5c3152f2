import type { Part } from '../../formats/reader.js'
import type { PartReport } from '../../linter/report.js'
import type { LintFlags } from '../lint-flags.js'
import type { Timing } from '../stopwatch.js'

/** A part for another thread to check: plain data. */
export interface Job {
  /** The file's path, by which its configuration is found. */
  readonly path: string
  readonly format: string
  readonly part: Part
}

/** The data that a thread begins with. It makes the same options of it as the main thread. */
export interface Briefing {
  readonly flags: LintFlags
  /** The folders whose configurations may run code; without them the working folder. */
  readonly folders?: readonly string[]
}

/** An error in plain data. */
export interface SentError {
  readonly message: string
  readonly stack: string
  readonly isUsage: boolean
}

/** The result of a job. An error ends the run, as it would in the main thread. */
export type Answer =
  { readonly report: PartReport; readonly timings: readonly Timing[] } | { readonly error: SentError }
