import type { FiguresByLevel, SavedFigures } from '../evaluation/saved-figures.js'
import type { BadExample, ExampleText, GoodExample, RuleOptions, RuleText } from '../rule.js'
import { formatFigure } from './evaluation-page.js'

/** Renders a rule's page in Markdown: what it finds and why, what it leaves alone, and how often it was right. */
export function renderRulePage(rule: RuleText, kept: SavedFigures): string {
  const { id, family, mqm, severity, certainty, roles, summary, why, status, needs, options = {}, examples } = rule
  return `# ${id}

${summary}.
${status === 'retired' ? retiredNote : ''}
| severity | certainty | family | MQM category | reads |
| --- | --- | --- | --- | --- |
| ${severity} | ${certainty} | ${family} | ${mqm} | ${roles.join(', ')} |

## Why

${why.trim().replace(/\s+/gu, ' ')}
${renderOptions(id, options)}
${renderExamples(examples)}${needs === 'source' ? sourceNote : renderFigures(kept.rules[rule.id] ?? {})}`
}

const renderExamples = ({ bad, good }: RuleText['examples']): string =>
  bad.length + good.length === 0
    ? ''
    : `## What it finds

The rule reports the copy between ⟦ and ⟧.

${bad.map(formatExample).join('\n')}

## What it leaves alone

${good.map(formatExample).join('\n')}
`

const retiredNote = `
This rule is retired: it never runs. Configurations, suppressions and baselines may name it until the next major
version, and a run says where they do.
`

const sourceNote = `
## Measured

[The page about sources](../source.md#how-often-it-is-right) has the figures, for Chinese, Japanese, Russian, Ukrainian,
German, Czech, Hebrew and Icelandic. For Korean, Arabic, French, Spanish, Italian, Portuguese, Polish, Dutch and Turkish
the rule was not measured: it was only tried on made pairs, and reports everything as info.
`

/** Renders how often the rule was right on each set, by the severity that it reported with. */
function renderFigures(figures: FiguresByLevel): string {
  const levels = Object.entries(figures)
  const [[, first] = []] = levels
  if (first === undefined) return ''
  const rows = first.map(({ set }, index) => {
    const cells = levels.map(([, each]) =>
      each
        .slice(index, index + 1)
        .map(formatFigure)
        .join(''),
    )
    return `| ${set} | ${cells.join(' | ')} |`
  })
  return `
## Measured

Diagnostics that touch a mark of a person, or diagnostics per 1,000 words of clean copy, by severity.

| set | ${levels.map(([severity]) => severity).join(' | ')} |
| --- | ${levels.map(() => '---').join(' | ')} |
${rows.join('\n')}

Wilson's 95 % interval in brackets; [the sets, and how to measure again](../data.md); [all rules](../evaluation.md).
`
}

/** Renders the options of a rule; the first value of each is the default. */
function renderOptions(id: string, options: RuleOptions): string {
  const rows = Object.entries(options).map(
    ([name, { values, means }]) => `| ${name} | ${values.map(value => `\`${value}\``).join(', ')} | ${means} |`,
  )
  return rows.length === 0
    ? ''
    : `
## Options

| option | values (the first is the default) | meaning |
| --- | --- | --- |
${rows.join('\n')}

\`--rule ${id}:warning:OPTION=VALUE\` sets an option; house style presets set options too.
`
}

/** Formats an example as an item of a list, with the options that it needs and its text after the repair. */
export function formatExample(example: BadExample | ExampleText | GoodExample): string {
  if (typeof example === 'string' || !('text' in example)) return `- ${formatText(example)}`
  const { text, options, fixed, language, source, terms = [], reject = [] }: BadExample = example
  const repaired = fixed === undefined ? '' : `\n  - repaired: ${formatText(fixed)}`
  const from = source === undefined ? '' : `${formatCode(source)} (${language ?? ''})\n  → `
  return `- ${from}${formatText(text)}${formatSettings(options)}${terms.map(formatTerm).join('')}${formatRejected(reject)}${repaired}`
}

/** Formats a term of the termbase that an example needs. */
function formatTerm({ source, english, forbidden = [] }: NonNullable<BadExample['terms']>[number]): string {
  const allowed = english.length === 0 ? '' : ` → ${formatCode(english.join(' | '))}`
  return `\n  - termbase: ${formatCode(source)}${allowed}${forbidden.length === 0 ? '' : `, not ${formatCode(forbidden.join(' | '))}`}`
}

function formatSettings(options: Readonly<Record<string, string>> = {}): string {
  const settings = Object.entries(options).map(([name, value]) => `${name} ${value}`)
  return settings.length === 0 ? '' : ` (${settings.join(', ')})`
}

function formatText(text: ExampleText): string {
  if (typeof text === 'string') return formatCode(text)
  const fields = Object.entries(text).map(([role, copy]) => `${role}: ${formatCode(copy)}`)
  return fields.join('; ')
}

/** Formats copy as inline code, so that Markdown leaves its marks alone. Copy with backticks gets a longer fence. */
function formatCode(text: string): string {
  const oneLine = text.replace(/\n/gu, '⏎')
  const longest = Math.max(0, ...Array.from(oneLine.matchAll(/`+/gu), ({ 0: run }) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `${fence}${oneLine}${fence}` : `${fence} ${oneLine} ${fence}`
}

const formatRejected = (reject: readonly string[]): string =>
  reject.length === 0 ? '' : ` (reject: ${reject.map(formatCode).join(', ')})`
