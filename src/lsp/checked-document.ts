import type { Reader } from '../formats/reader.js'
import type { Diagnostic, PartReport, Note, Problem, StoryReport } from '../linter/report.js'
import type { Rule } from '../rule.js'

/** A version of an editor's document, and what was found in it. */
export interface CheckedDocument {
  readonly version: number
  readonly text: string
  /** The name of its format. */
  readonly format: string
  /** The kind of comments that it can hold; null if it was not read. */
  readonly comments: Reader['comments'] | null
  /** A report for each part. */
  readonly reports: readonly PartReport[]
  /** The rules that ran. */
  readonly rules: readonly Rule[]
  /** Sentences on what is wrong with the configuration, such as a plug-in that could not be loaded. */
  readonly complaints: readonly string[]
}

export const storiesIn = ({ reports }: CheckedDocument): readonly StoryReport[] =>
  reports.flatMap(({ stories }) => stories)
export const diagnosticsIn = (checked: CheckedDocument): readonly Diagnostic[] =>
  storiesIn(checked).flatMap(({ diagnostics }) => diagnostics)
export const problemsIn = ({ reports }: CheckedDocument): readonly Problem[] =>
  reports.flatMap(({ problems }) => problems)
export const notesIn = ({ reports }: CheckedDocument): readonly Note[] => reports.flatMap(({ notes }) => notes)
