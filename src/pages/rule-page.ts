import type { KeptFigures } from '../evaluation/kept-figures.js'
import type { Figure } from '../evaluation/measure.js'
import type { BadExample, ExampleText, Rule } from '../rule.js'
import { cell } from './evaluation-page.js'

/** A rule's page in Markdown: what, why, what is found, what is left alone, and how often it was right. */
export function rulePage(rule: Rule, kept: KeptFigures): string {
  const { id, family, mqm, severity, certainty, roles, summary, why, examples } = rule
  return `# ${id}

${summary}.

| severity | certainty | family | MQM category | reads |
| --- | --- | --- | --- | --- |
| ${severity} | ${certainty} | ${family} | ${mqm} | ${roles.join(', ')} |

## Why

${why.trim().replace(/\s+/gu, ' ')}

## What it finds

What is between ⟦ and ⟧ is reported.

${examples.bad.map(bad).join('\n')}

## What it leaves alone

${examples.good.map(each => `- ${shown(each)}`).join('\n')}
${measured(kept.rules[rule.id] ?? [])}`
}

/** How often the rule spoke on each set it was measured on, and how often people had marked the place. */
function measured(figures: readonly Figure[]): string {
  if (figures.length === 0) return ''
  return `
## Measured

| set | hits marked by people, or alarms per 1,000 clean words |
| --- | --- |
${figures.map(figure => `| ${figure.set} | ${cell(figure)} |`).join('\n')}

Wilson's 95 % interval in brackets; what the sets are, and how to measure again: [evaluation](../evaluation.md).
`
}

function bad({ text, fixed }: BadExample): string {
  return `- ${shown(text)}${fixed === undefined ? '' : `\n  - repaired: ${shown(fixed)}`}`
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
