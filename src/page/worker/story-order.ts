import type { StoryReport } from '../../linter/report.js'
import { layOutProof, type NumberedDiagnostic, type ProofParagraph } from '../../reporters/html/lay-out-proof.js'

/** A story's paragraphs and its issues, both in the order of reading. */
export interface OrderedStory {
  readonly report: StoryReport
  /** None if the story is too long to be shown as read. */
  readonly paragraphs: readonly ProofParagraph[]
  readonly issues: readonly NumberedDiagnostic[]
  readonly isLong: boolean
}

/** The most characters of copy, and the most issues, that the page shows as read. */
const mostCopy = 200_000
const mostIssues = 2000

/** Puts a story's issues into the order of reading; in a very long story that of the text is taken for it. */
export function orderStory(report: StoryReport): OrderedStory {
  const { copy, diagnostics, frames } = report
  const length = (copy ?? []).reduce((sum, { text }) => sum + text.length, 0)
  if (length > mostCopy || diagnostics.length > mostIssues) {
    const issues = diagnostics.map((diagnostic, index) => ({
      number: index + 1,
      diagnostic,
      start: 0,
      end: 0,
      source: frames[index]?.source,
    }))
    return { report, paragraphs: [], issues, isLong: true }
  }
  const { paragraphs, elsewhere } = layOutProof(report)
  return { report, paragraphs, issues: [...paragraphs.flatMap(({ begun }) => begun), ...elsewhere], isLong: false }
}
