import { expect, test } from '@jest/globals'
import { renderRuleIndex } from '../../src/pages/rule-index.js'
import { ruleFor } from '../support/rules.js'

test('the index has a table for each family, in the order of the rules', () => {
  const rules = [
    ruleFor('a', { family: 'sentence' }),
    ruleFor('b', { family: 'locale', severity: 'info' }),
    ruleFor('c', { family: 'sentence' }),
  ]
  expect(renderRuleIndex(rules)).toBe(`# Rules

3 rules in 2 families. This page and the rule pages are generated from the rules by \`npm run docs\`.

## sentence

| rule | severity | finds |
| --- | --- | --- |
| [finds-a](finds-a.md) | error | A rule of a test |
| [finds-c](finds-c.md) | error | A rule of a test |

## locale

| rule | severity | finds |
| --- | --- | --- |
| [finds-b](finds-b.md) | info | A rule of a test |
`)
})
