import type { PartReport, ReportSettings } from '../linter/report.js'

/** Turns reports into text as they come, so that a feed of any size streams through. */
type ReportPrinter = (files: AsyncIterable<PartReport>) => AsyncIterable<string>

/** One output format. */
export interface Reporter {
  /** Its name, as `--format` takes it. */
  readonly name: string
  /**
   * The reader of the output. A terminal obeys raw characters, so `loadPrinter` makes the reports harmless first. A
   * program undoes the escapes of its format, so the reporter must write them: a test over all reporters reads them
   * back.
   */
  readonly audience: 'terminal' | 'program'
  /** True for a reporter that shows whole stories. Only for such a one do reports carry their copy. */
  readonly showsCopy: boolean
  /**
   * True if each report is printed for itself, and nothing before, between or after them: then a run that was
   * interrupted can go on printing.
   */
  readonly isOfLines?: true
  /**
   * Matches the beginning of every output that is not empty, and of no story. So the report of the last run is not
   * checked as a story, and the next report may replace it.
   */
  readonly startsWith: RegExp
  readonly create: (settings: ReportSettings) => ReportPrinter
}

/** Gives a reporter its type and keeps its name literal, so that the compiler can hold the list against it. */
export const defineReporter = <const R extends Reporter>(reporter: R): R => reporter
