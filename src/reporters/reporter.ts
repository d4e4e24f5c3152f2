import type { PartReport, Screen } from '../linter/report.js'

/** Turns reports into text as they come, so that a feed of any size streams through. */
type ReportPrinter = (files: AsyncIterable<PartReport>) => AsyncIterable<string>

/** One output format. */
export interface Reporter {
  /** Its name, as `--format` takes it. */
  readonly name: string
  /**
   * Who reads the output. On a terminal every character shows, so `loadPrinter` makes the reports harmless first. A program
   * undoes the escapes of its format, so the reporter has to write them: the safety test reads them back.
   */
  readonly audience: 'terminal' | 'program'
  /** Whether it shows whole stories. Reports carry their copy for such a reporter alone. */
  readonly showsCopy: boolean
  /**
   * Matches how every output begins that is not empty, and no story. A report of the last run is not checked as a story, and
   * a new one may take its place.
   */
  readonly startsWith: RegExp
  readonly create: (screen: Screen) => ReportPrinter
}

/** Gives a reporter its type and keeps its name literal, so that the compiler can hold the list against it. */
export const defineReporter = <const R extends Reporter>(reporter: R): R => reporter
