import type { CopyField, StoryReport } from '../../linter/report.js'
import { isAgainstSource } from '../../linter/report.js'
import { toDamagedScore } from '../../linter/verdict/verdict.js'
import type { Severity } from '../../rule.js'
import type { StoryLine, TranslatedLine } from '../messages.js'

/** The most characters of a title. */
const mostTitle = 120

/** Describes a story for the list of stories; `start` is its place in the text. */
export function describeStory(report: StoryReport, start: number): StoryLine {
  const { words, verdict, diagnostics, isLeftOut, status } = report
  const { level, weight, families } = toDamagedScore(verdict)
  return {
    title: findTitle(report.copy ?? []) ?? report.id,
    words,
    start,
    counts: countSeverities(diagnostics),
    againstSource: diagnostics.filter(isAgainstSource).length,
    level,
    weight,
    evidence: families.map(({ family, issues }) => `${family} ${String(issues)}`).join(', '),
    translated: describeTranslated(report),
    isLeftOut,
    status,
  }
}

/** Counts issues by their severity. */
export function countSeverities(
  issues: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of issues) counts[severity]++
  return counts
}

/** Returns a story's headline, or the beginning of its copy; null for a story without words. */
function findTitle(copy: readonly CopyField[]): string | null {
  const field = copy.find(({ role }) => role === 'headline') ?? copy.find(({ role }) => role === 'body') ?? copy[0]
  const text =
    field?.text
      .slice(0, 4 * mostTitle)
      .trim()
      .replace(/\s+/gu, ' ') ?? ''
  if (text === '') return null
  if (text.length <= mostTitle) return text
  const end = text.lastIndexOf(' ', mostTitle)
  return `${text.slice(0, end > 0 ? end : mostTitle)} …`
}

function describeTranslated({ translated }: StoryReport): TranslatedLine | null {
  if (translated === undefined || translated.likelihood === null) return null
  const { likelihood, interval, phrases } = translated
  return { likelihood, interval, phrases: phrases.map(({ text }) => text) }
}
