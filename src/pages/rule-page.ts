import type { FiguresByLevel, KeptFigures } from '../evaluation/kept-figures.js'
import type { BadExample, ExampleText, GoodExample, RuleOptions, RuleText } from '../rule.js'
import { cell } from './evaluation-page.js'

/** A rule's page in Markdown: what, why, what is found, what is left alone, and how often it was right. */
export function rulePage(rule: RuleText, kept: KeptFigures): string {
  const { id, family, mqm, severity, certainty, roles, summary, why, options = {}, examples } = rule
  return `# ${id}

${summary}.

| severity | certainty | family | MQM category | reads |
| --- | --- | --- | --- | --- |
| ${severity} | ${certainty} | ${family} | ${mqm} | ${roles.join(', ')} |

## Why

${why.trim().replace(/\s+/gu, ' ')}
${optionTable(id, options)}
## What it finds

What is between ⟦ and ⟧ is reported.

${examples.bad.map(exampleLine).join('\n')}

## What it leaves alone

${examples.good.map(exampleLine).join('\n')}
${measured(kept.rules[rule.id] ?? {})}`
}

/** How often the rule spoke on each set it was measured on, by the severity it spoke with, and how often people had marked the place. */
function measured(figures: FiguresByLevel): string {
  const levels = Object.entries(figures)
  const [[, first] = []] = levels
  if (first === undefined) return ''
  return `
## Measured

Hits marked by people, or alarms per 1,000 clean words, by the severity they were reported with.

| set | ${levels.map(([severity]) => severity).join(' | ')} |
| --- | ${levels.map(() => '---').join(' | ')} |
${first
  .map(
    ({ set }, index) =>
      `| ${set} | ${levels
        .map(([, each]) =>
          each
            .slice(index, index + 1)
            .map(cell)
            .join(''),
        )
        .join(' | ')} |`,
  )
  .join('\n')}

Wilson's 95 % interval in brackets; [what the sets are, and how to measure again](../data.md), [every rule beside the others](../evaluation.md).
`
}

/** What a house may decide; the first value holds where it does not. */
function optionTable(id: string, options: RuleOptions): string {
  const rows = Object.entries(options).map(
    ([name, { values, means }]) => `| ${name} | ${values.map(value => `\`${value}\``).join(', ')} | ${means} |`,
  )
  return rows.length === 0
    ? ''
    : `
## Options

| option | values, the first by default | what it decides |
| --- | --- | --- |
${rows.join('\n')}

\`--rule ${id}:warning:OPTION=VALUE\` sets one; presets of houses set them too.
`
}

/** An example as an item of a list, with what it is found under and what becomes of it. */
export function exampleLine(example: BadExample | ExampleText | GoodExample): string {
  if (typeof example === 'string' || !('text' in example)) return `- ${shown(example)}`
  const { text, options, fixed }: BadExample = example
  return `- ${shown(text)}${under(options)}${fixed === undefined ? '' : `\n  - repaired: ${shown(fixed)}`}`
}

const under = (options: Readonly<Record<string, string>> = {}): string => {
  const decided = Object.entries(options).map(([name, value]) => `${name} ${value}`)
  return decided.length === 0 ? '' : ` (${decided.join(', ')})`
}

/** An example as inline code, so that Markdown leaves its marks alone; each role of a story on its own. */
const shown = (text: ExampleText): string =>
  typeof text === 'string'
    ? code(text)
    : Object.entries(text)
        .map(([role, copy]) => `${role}: ${code(copy)}`)
        .join('; ')

function code(text: string): string {
  const oneLine = text.replace(/\n/gu, '⏎')
  const longest = Math.max(0, ...Array.from(oneLine.matchAll(/`+/gu), ({ 0: run }) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `${fence}${oneLine}${fence}` : `${fence} ${oneLine} ${fence}`
}
