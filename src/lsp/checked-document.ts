import type { Reader } from '../formats/reader.js'
import type { Diagnostic, PartReport, Note, Problem, StoryReport } from '../linter/report.js'
import type { Rule } from '../rule.js'

/** What an editor's document was found to hold, at one of its versions. */
export interface CheckedDocument {
  readonly version: number
  readonly text: string
  /** Its wire format. */
  readonly format: string
  /** Where one can write what is no copy; null where nothing was read. */
  readonly comments: Reader['comments'] | null
  /** One a part that was checked by itself. */
  readonly reports: readonly PartReport[]
  /** The rules that ran. */
  readonly rules: readonly Rule[]
  /** What is wrong with what it was checked with, a line each: plug-ins that could not be loaded. */
  readonly complaints: readonly string[]
}

export const storiesIn = ({ reports }: CheckedDocument): readonly StoryReport[] =>
  reports.flatMap(({ stories }) => stories)
export const faultsIn = (checked: CheckedDocument): readonly Diagnostic[] =>
  storiesIn(checked).flatMap(({ diagnostics }) => diagnostics)
export const problemsIn = ({ reports }: CheckedDocument): readonly Problem[] =>
  reports.flatMap(({ problems }) => problems)
export const notesIn = ({ reports }: CheckedDocument): readonly Note[] => reports.flatMap(({ notes }) => notes)
