import { renderMarkedCopy } from '../../reporters/html/render-marks.js'
import type { NumberedDiagnostic } from '../../reporters/html/lay-out-proof.js'
import type { StoryReport } from '../../linter/report.js'
import type { Rule } from '../../rule.js'
import type { ShownIssue, ShownStory } from '../messages.js'
import { showWords } from './show-words.js'
import type { OrderedStory } from './story-order.js'

/** Shows a story: its copy as HTML, and up to `most` of its issues with the reasons of their rules. */
export function showStory(
  { report, paragraphs, issues, isLong }: OrderedStory,
  { id, story, most }: { readonly id: number; readonly story: number; readonly most: number },
  rules: ReadonlyMap<string, Pick<Rule, 'summary' | 'why'>>,
): ShownStory {
  return {
    kind: 'story',
    id,
    story,
    name: report.id,
    paragraphs: paragraphs.map(each => ({
      role: each.role,
      html: renderMarkedCopy(each, story + 1),
      text: each.text.slice(each.from, each.to),
    })),
    isLong,
    issues: issues.slice(0, most).map(each => showIssue(each, report, rules.get(each.diagnostic.ruleId))),
    more: Math.max(0, issues.length - most),
  }
}

function showIssue(
  { number, diagnostic, source }: NumberedDiagnostic,
  { diagnostics, frames, copy }: StoryReport,
  rule: Pick<Rule, 'summary' | 'why'> | undefined,
): ShownIssue {
  const { start, end, severity, ruleId, certainty, message, excerpt, suggestions, related = [] } = diagnostic
  const frame = frames[diagnostics.indexOf(diagnostic)]
  const words = diagnostic.source ?? null
  return {
    number,
    fingerprint: diagnostic.fingerprint,
    start: start.offset,
    end: end.offset,
    severity,
    ruleId,
    certainty,
    message,
    words: frame === undefined ? { before: '', marked: excerpt, after: '' } : showWords(frame, copy ?? []),
    summary: rule?.summary ?? '',
    why: rule?.why.trim().replace(/\s+/gu, ' ') ?? '',
    fixes: suggestions.filter(({ edits }) => edits.length > 0),
    related: related.map(each => ({
      message: each.message,
      excerpt: each.excerpt,
      start: each.start.offset,
      end: each.end.offset,
    })),
    source:
      source === undefined
        ? null
        : {
            ...source,
            place: words === null ? null : { start: words.start.offset, end: words.end.offset },
            language: words?.language ?? null,
          },
  }
}
