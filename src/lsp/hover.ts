import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import { formatExample } from '../pages/rule-page.js'
import type { Diagnostic } from '../linter/report.js'
import { suppressionChecks } from '../linter/suppressions/checks.js'
import type { RuleText } from '../rule.js'
import type { PageOf } from './diagnostics.js'
import { type CheckedDocument, diagnosticsIn } from './checked-document.js'
import { rangeOf, touches } from './ranges.js'

/** Most examples of each kind in a hover; the rule's page has all. */
const most = 3

/**
 * Explains the issues at a place by the reasons and examples of their rules; null if there are none. `markdown` is null
 * for an editor that shows plain text, which has no links.
 */
export function hoverAt(
  checked: CheckedDocument,
  place: Position,
  markdown: { readonly pageOf: PageOf } | null,
): Hover | null {
  const here = diagnosticsIn(checked).filter(each => touches(rangeOf(each), { start: place, end: place }))
  const [first] = here
  if (first === undefined) return null
  const texts = [...new Map(here.map(each => [each.ruleId, each])).values()].flatMap(each => {
    const rule = [...checked.rules, ...suppressionChecks].find(({ id }) => id === each.ruleId)
    return rule === undefined ? [] : [explain(rule, each, markdown?.pageOf(rule.id) ?? null)]
  })
  const value = texts.join('\n\n---\n\n')
  return {
    contents:
      markdown !== null
        ? { kind: MarkupKind.Markdown, value }
        : { kind: MarkupKind.PlainText, value: value.replace(/\*\*/gu, '') },
    range: rangeOf(first),
  }
}

const explain = (
  { id, summary, why, mqm, examples }: RuleText,
  { severity, certainty }: Diagnostic,
  page: string | null,
): string =>
  [
    `**${id}**: ${summary}.`,
    `${severity}, ${certainty}, ${mqm}`,
    why.trim().replace(/\s+/gu, ' '),
    `Reported (between ⟦ and ⟧):\n\n${examples.bad.slice(0, most).map(formatExample).join('\n')}`,
    `Left alone:\n\n${examples.good.slice(0, most).map(formatExample).join('\n')}`,
    ...(page === null ? [] : [`[All about ${id}](${page})`]),
  ].join('\n\n')
