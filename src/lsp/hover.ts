import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import { formatExample } from '../pages/rule-page.js'
import type { Diagnostic } from '../linter/report.js'
import { suppressionChecks } from '../linter/suppressions/checks.js'
import type { RuleText } from '../rule.js'
import { type CheckedDocument, faultsIn } from './checked-document.js'
import { rangeOf, touches } from './ranges.js'

/** Examples of each kind that a hover shows; the rule's page has all. */
const most = 3

/** Why the faults at a place are faults: their rules' reasons and examples. Null where there is none. */
export function hoverAt(checked: CheckedDocument, place: Position, inMarkdown: boolean): Hover | null {
  const here = faultsIn(checked).filter(fault => touches(rangeOf(fault), { start: place, end: place }))
  const [first] = here
  if (first === undefined) return null
  const texts = [...new Map(here.map(fault => [fault.ruleId, fault])).values()].flatMap(fault => {
    const rule = [...checked.rules, ...suppressionChecks].find(({ id }) => id === fault.ruleId)
    return rule === undefined ? [] : [explained(rule, fault)]
  })
  const value = texts.join('\n\n---\n\n')
  return {
    contents: inMarkdown
      ? { kind: MarkupKind.Markdown, value }
      : { kind: MarkupKind.PlainText, value: value.replace(/\*\*/gu, '') },
    range: rangeOf(first),
  }
}

const explained = ({ id, summary, why, mqm, examples }: RuleText, { severity, certainty }: Diagnostic): string =>
  [
    `**${id}**: ${summary}.`,
    `${severity}, ${certainty}, ${mqm}`,
    why.trim().replace(/\s+/gu, ' '),
    `What it finds, between ⟦ and ⟧:\n\n${examples.bad.slice(0, most).map(formatExample).join('\n')}`,
    `What it leaves alone:\n\n${examples.good.slice(0, most).map(formatExample).join('\n')}`,
  ].join('\n\n')
