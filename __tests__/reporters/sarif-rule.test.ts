import { expect, test } from '@jest/globals'
import { toSarifRule } from '../../src/reporters/sarif-rule.js'
import { ruleFor } from '../support/rules.js'

test('a rule has its reason as text and as Markdown, its level and its precision', () => {
  const rule = ruleFor('x', { why: '\n  For a\n  *test*. ', severity: 'info', certainty: 'likely' })
  expect(toSarifRule(rule)).toEqual({
    id: 'finds-x',
    shortDescription: { text: 'A rule of a test.' },
    fullDescription: { text: 'For a *test*.' },
    help: { text: 'For a *test*.', markdown: '**A rule of a test.**\n\nFor a \\*test\\*.' },
    defaultConfiguration: { level: 'note' },
    properties: { tags: ['test', 'Other'], precision: 'high' },
  })
})

test.each([
  ['certain', 'very-high'],
  ['likely', 'high'],
  ['possible', 'medium'],
] as const)('a rule that is %s has the precision %s', (certainty, precision) => {
  expect(toSarifRule(ruleFor('x', { certainty }))).toMatchObject({ properties: { precision } })
})

test('the help shows three examples of each kind, and no Markdown or HTML is read in them', () => {
  const rule = ruleFor('x', {
    examples: {
      bad: ['A ⟦x⟧ <b>', 'two', 'three', 'four'].map(text => ({ text })),
      good: ['No such *thing*', { text: { caption: 'Here' }, options: { a: 'b' } }, { caption: 'A', body: 'B' }],
    },
  })
  expect(toSarifRule(rule)).toMatchObject({
    help: {
      markdown:
        '**A rule of a test.**\n\nFor a test.\n\nReported:\n\n- A ⟦x⟧ \\<b\\>\n- two\n- three\n\nLeft alone:\n\n- No such \\*thing\\*\n- caption: Here\n- caption: A / body: B',
    },
  })
})

test('a rule has its page where an address is given', () => {
  expect(toSarifRule(ruleFor('x'), 'https://desk.example/rules')).toMatchObject({
    helpUri: 'https://desk.example/rules/finds-x.html',
  })
})
