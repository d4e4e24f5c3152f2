import type { Diagnostic, PartReport, StoryReport } from '../../src/linter/report.js'
import { makeDiagnostic, makeFrame, makeReport, makeStory } from './made-reports.js'

/** A diagnostic at an offset. Its fingerprint is its rule's id unless changes name another. */
export const diagnosticAt = (offset: number, ruleId: string, changes: Partial<Diagnostic> = {}): Diagnostic =>
  makeDiagnostic({
    ruleId,
    fingerprint: ruleId,
    start: { line: 1, column: offset + 1, offset },
    end: { line: 1, column: offset + 2, offset: offset + 1 },
    ...changes,
  })

/** The report of a story. The text of each frame is the id of the rule. */
export const storyReport = (
  id: string,
  diagnostics: readonly Diagnostic[],
  changes: Partial<StoryReport> = {},
): StoryReport =>
  makeStory({ id, diagnostics, frames: diagnostics.map(({ ruleId }) => makeFrame({ text: ruleId })), ...changes })

/** The report of a file in one piece, on which some rules ran. */
export const partReport = (
  file: string,
  stories: readonly StoryReport[],
  ran: readonly string[],
  problems: PartReport['problems'] = [],
): PartReport => makeReport({ file, stories, ran, problems })
