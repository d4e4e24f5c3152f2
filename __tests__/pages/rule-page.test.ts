import { expect, test } from '@jest/globals'
import type { Figure } from '../../src/evaluation/measure.js'
import { countRead } from '../../src/evaluation/count-read.js'
import { formatExample, renderRulePage } from '../../src/pages/rule-page.js'
import { ruleFor } from '../support/rules.js'

const figure: Figure = { set: 'mt', hits: 1, marked: 1, value: 1, interval: { low: 0.2, high: 1 } }
const rule = ruleFor('x', {
  why: '\n  For a\n  test. ',
  roles: ['body', 'caption'],
  options: { order: { values: ['day-month', 'month-day'], means: 'which comes first' } },
  examples: { bad: [{ text: 'A ⟦x⟧.', fixed: 'A y.', options: { order: 'day-month' } }], good: ['A y.'] },
})

const noFigures = { sets: [], severities: {}, read: countRead({ sets: [], diagnostics: [] }) }

test('a page has what the rule says, its options, its examples and its figures', () => {
  const page = renderRulePage(rule, { ...noFigures, rules: { 'finds-x': { error: [figure], info: [] } } })
  expect(page).toBe(`# finds-x

A rule of a test.

| severity | certainty | family | MQM category | reads |
| --- | --- | --- | --- | --- |
| error | certain | test | Other | body, caption |

## Why

For a test.

## Options

| option | values (the first is the default) | meaning |
| --- | --- | --- |
| order | \`day-month\`, \`month-day\` | which comes first |

\`--rule finds-x:warning:OPTION=VALUE\` sets an option; house style presets set options too.

## What it finds

The rule reports the copy between ⟦ and ⟧.

- \`A ⟦x⟧.\` (order day-month)
  - repaired: \`A y.\`

## What it leaves alone

- \`A y.\`

## Measured

Diagnostics that touch a mark of a person, or diagnostics per 1,000 words of clean copy, by severity.

| set | error | info |
| --- | --- | --- |
| mt | 1 of 1: 100 % (20 %–100 %) |  |

Wilson's 95 % interval in brackets; [the sets, and how to measure again](../data.md); [all rules](../evaluation.md).
`)
})

test('a rule without options, examples and figures has no sections for them', () => {
  const page = renderRulePage(ruleFor('x'), { ...noFigures, rules: {} })
  expect(Array.from(page.matchAll(/^## .*$/gmu), ([line]) => line)).toEqual(['## Why'])
})

test.each([
  ['one\ntwo', '- `one⏎two`'],
  ['a `b` c', '- `` a `b` c ``'],
  [{ headline: 'A', body: 'B' }, '- headline: `A`; body: `B`'],
  [{ text: 'A', options: { a: 'b', c: 'd' } }, '- `A` (a b, c d)'],
  [{ text: 'A', fixed: 'B' }, '- `A`\n  - repaired: `B`'],
])('the example %j is an item', (example, item) => {
  expect(formatExample(example)).toBe(item)
})
