import { expect, test } from '@jest/globals'
import { readPlugin } from '../../src/config/plugin.js'
import type { Rule } from '../../src/rule.js'
import { ruleFor } from '../support/rules.js'

const boom = ruleFor('boom', { id: 'desk-boom' })

/** Returns the content of an export: the ids of its rules, and the rest. */
function taken(exported: unknown): unknown {
  const { rules, ...rest } = readPlugin(exported, 'plug-in desk.mjs')
  return { ...rest, ids: rules.map(({ id }) => id) }
}

const nothing = { name: null, ids: [], presets: {}, problems: [] }

test.each<[string, unknown, unknown]>([
  ['a rule', boom, { ...nothing, ids: ['desk-boom'] }],
  ['a list of rules', [boom, { ...boom, id: 'other' }], { ...nothing, ids: ['desk-boom', 'other'] }],
  ['rules without a name', { rules: [boom] }, { ...nothing, ids: ['desk-boom'] }],
  [
    'rules with a name and presets',
    { name: 'desk', rules: [boom], presets: { loud: { 'desk-boom': 'error' } } },
    { name: 'desk', ids: ['desk-boom'], presets: { loud: { 'desk-boom': 'error' } }, problems: [] },
  ],
  [
    'nothing',
    undefined,
    {
      ...nothing,
      problems: [
        'plug-in desk.mjs exports nothing by default. Expected: a rule, a list of rules or { name, rules, presets }.',
      ],
    },
  ],
  [
    'a text',
    'boom',
    {
      ...nothing,
      problems: ['plug-in desk.mjs exports a string. Expected: a rule, a list of rules or { name, rules, presets }.'],
    },
  ],
  [
    'an object without rules',
    { ruls: [] },
    {
      ...nothing,
      problems: [
        'plug-in desk.mjs does not export a rule, a list of rules or { name, rules, presets }: rules: This key is missing.',
      ],
    },
  ],
  [
    'a preset with a level that does not exist',
    { name: 'desk', rules: [boom], presets: { loud: { 'desk-boom': 'loud' } } },
    {
      ...nothing,
      problems: [
        'plug-in desk.mjs does not export a rule, a list of rules or { name, rules, presets }: presets.loud.desk-boom: A level cannot be “loud”. It is one of: error, warning, info, off.',
      ],
    },
  ],
  [
    'presets without a name',
    { rules: [boom], presets: { loud: {} } },
    { ...nothing, ids: ['desk-boom'], problems: ['plug-in desk.mjs has presets but no name for them.'] },
  ],
])('%s', (_, exported, expected) => {
  expect(taken(exported)).toEqual(expected)
})

test.each<[string, unknown, string]>([
  [
    'an id in capitals',
    { id: 'Boom' },
    'rule Boom is ignored: id: An id has lower-case letters and digits, with hyphens between words.',
  ],
  ['no id', { id: undefined }, 'rule 2 is ignored: id: This key is missing.'],
  [
    'a severity that does not exist',
    { severity: 'loud' },
    'rule desk-boom is ignored: severity: Use one of: error, warning, info.',
  ],
  [
    'a certainty that does not exist',
    { certainty: 'x' },
    'rule desk-boom is ignored: certainty: Use one of: certain, likely, possible.',
  ],
  [
    'a field that does not exist',
    { roles: ['lead'] },
    'rule desk-boom is ignored: roles.0: Use one of: headline, byline, dateline, body, caption, credit, related, editors-note, slug.',
  ],
  ['no roles', { roles: [] }, 'rule desk-boom is ignored: roles: This cannot be empty.'],
  ['an empty summary', { summary: '' }, 'rule desk-boom is ignored: summary: This cannot be empty.'],
  [
    'an option without values',
    { options: { how: { values: [], means: 'How.' } } },
    'rule desk-boom is ignored: options.how.values: This cannot be empty.',
  ],
  [
    'an example that is a number',
    { examples: { bad: [{ text: 3 }], good: [] } },
    'rule desk-boom is ignored: examples.bad.0.text: It takes text or keys and values.',
  ],
  [
    'a bad example that is text',
    { examples: { bad: ['⟦Bang⟧.'], good: [] } },
    'rule desk-boom is ignored: examples.bad.0: Write { text: … }, with ⟦ and ⟧ around what is reported.',
  ],
  ['a check that is not a function', { check: 'x' }, 'rule desk-boom is ignored: check: This must be a function.'],
])('a rule with %s is left out, and the others stay', (_, changes, message) => {
  expect(taken([ruleFor('bang'), { ...boom, ...(changes as Partial<Rule>) }])).toEqual({
    ...nothing,
    ids: ['finds-bang'],
    problems: [`plug-in desk.mjs: ${message}`],
  })
})

test('what is not an object is left out by its number', () => {
  expect(taken([3, null])).toEqual({
    ...nothing,
    problems: [
      'plug-in desk.mjs: rule 1 is ignored: It takes keys and values.',
      'plug-in desk.mjs: rule 2 is ignored: It takes keys and values.',
    ],
  })
})
