import { applyFixes, fixText, isFullyRead } from '../../src/linter/fix.js'
import type { Diagnostic, PartReport } from '../../src/linter/report.js'
import { lint } from '../../src/node.js'
import type { FuzzInput } from './make-input.js'

/** Returns an objection to the check of an input, or null: an exception, a wrong place, or a fix in two runs. */
export function findObjection({ format, text }: FuzzInput): string | null {
  const check = (copy: string): PartReport => lint(copy, { format })
  try {
    const report = check(text)
    const failed = report.problems.find(({ kind }) => kind !== 'unreadable')
    if (failed !== undefined) return failed.message
    const diagnostics = report.stories.flatMap(story => story.diagnostics)
    const misplaced = diagnostics.find(each => !isInPlace(each, text))
    if (misplaced !== undefined) return `${misplaced.ruleId} has a wrong place: ${JSON.stringify(misplaced.start)}`
    return isFullyRead(report) ? findUnsteadyFix(text, report, check) : null
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

/** True if a diagnostic and its edits are in the text, and its lines and columns are those of its offsets. */
function isInPlace({ start, end, suggestions }: Diagnostic, text: string): boolean {
  const isPoint = ({ offset, line, column }: Diagnostic['start']): boolean => {
    const before = text.slice(0, offset).split(/\r\n|[\r\n\u2028\u2029]/u)
    return line === before.length && column === (before.at(-1) ?? '').length + 1
  }
  const isRange = (from: number, to: number): boolean => from >= 0 && from <= to && to <= text.length
  return (
    isRange(start.offset, end.offset) &&
    start.offset < end.offset &&
    isPoint(start) &&
    isPoint(end) &&
    suggestions.every(({ edits }) => edits.every(edit => isRange(edit.start, edit.end)))
  )
}

function findUnsteadyFix(text: string, report: PartReport, check: (text: string) => PartReport): string | null {
  const diagnostics = report.stories.flatMap(story => story.diagnostics)
  if (applyFixes(text, diagnostics) === text) return null
  const once = fixText(text, report, check, false).text
  const twice = fixText(once, check(once), check, false).text
  return once === twice ? null : `fixing twice is not fixing once: ${JSON.stringify([once, twice])}`
}
