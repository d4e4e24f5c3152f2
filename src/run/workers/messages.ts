import type { Part } from '../../formats/reader.js'
import type { FileReport } from '../../linter/report.js'
import type { Timing } from '../stopwatch.js'
import type { LintFlags } from '../lint-flags.js'

/** A part to be checked by another thread: plain data. */
export interface Job {
  /** The file's path, by which its configuration is found. */
  readonly path: string
  readonly format: string
  readonly part: Part
}

/** What a thread is told as it begins; it makes of it the same options as the main thread. */
export interface Briefing {
  readonly flags: LintFlags
}

/** What comes of a job; a fault has stopped the run in that thread, as it would have in this one. */
export type Answer =
  | { readonly report: FileReport; readonly timings: readonly Timing[] }
  | { readonly fault: { readonly message: string; readonly stack: string; readonly isUsage: boolean } }

/** What is said of a part that a thread died of. */
export const death = (isFile: boolean, reason: string): string =>
  `${isFile ? 'This file' : 'This part of the file'} could not be checked: the thread that checked it stopped, as ${reason}.`
