import { linkRule } from '../linter/rule-link.js'
import type { Certainty, ExampleText, RuleText, Severity } from '../rule.js'

/** SARIF's words for severities. */
export const sarifLevels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Describes a rule as a `reportingDescriptor` (§3.49). GitHub's code scanning reads `precision` and `tags`. */
export function toSarifRule(rule: RuleText, pages?: string): object {
  const { id, family, mqm, severity, certainty, summary, why, examples } = rule
  const page = linkRule(pages, id)
  const reason = why.trim()
  return {
    id,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: joinLines(reason) },
    ...(page === null ? {} : { helpUri: page }),
    help: { text: joinLines(reason), markdown: formatHelp(summary, reason, examples) },
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: { tags: [family, mqm], precision: precisions[certainty] },
  }
}

const precisions: Readonly<Record<Certainty, string>> = { certain: 'very-high', likely: 'high', possible: 'medium' }

const joinLines = (text: string): string => text.replace(/\s+/gu, ' ')

/** Formats a rule's reason and first examples in Markdown, with ⟦ ⟧ round what is reported. */
function formatHelp(summary: string, why: string, { bad, good }: RuleText['examples']): string {
  const reported = bad.map(({ text }) => text)
  const leftAlone = good.map(each => (typeof each === 'object' && 'text' in each ? each.text : each))
  return `**${escapeMarkdown(summary)}.**\n\n${escapeMarkdown(why)}${formatExamples('Reported', reported)}${formatExamples('Left alone', leftAlone)}`
}

/** Examples of each kind that a help shows at most. */
const mostExamples = 3

function formatExamples(title: string, texts: readonly ExampleText[]): string {
  const items = texts.slice(0, mostExamples).map(each => `- ${formatExample(each)}`)
  return items.length === 0 ? '' : `\n\n${title}:\n\n${items.join('\n')}`
}

function formatExample(text: ExampleText): string {
  const fields = Object.entries(text).map(([role, words]) => `${role}: ${words}`)
  return escapeMarkdown(typeof text === 'string' ? text : fields.join(' / '))
}

/** Escapes copy so that neither Markdown nor HTML reads anything in it. */
const escapeMarkdown = (text: string): string => joinLines(text).replace(/[\\`*_[\]<>|#~$@&]/gu, '\\$&')
