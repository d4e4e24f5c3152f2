import { expect, test } from '@jest/globals'
import { expandGroups } from '../../src/config/rule-groups.js'
import { ruleFor } from '../support/rules.js'

const rules = [
  ruleFor('a', { id: 'one' }),
  ruleFor('a', { id: 'two', certainty: 'likely' }),
  ruleFor('a', { id: 'new', status: 'preview' }),
]

test.each([
  ['ids alone stay', { two: 'info', one: { how: 'x' } } as const, { two: 'info', one: { how: 'x' } }],
  ['a family is all its rules, but turns no preview on', { test: 'info' } as const, { one: 'info', two: 'info' }],
  [
    'a preview goes off with its family',
    { test: ['off', {}] } as const,
    { one: ['off', {}], two: ['off', {}], new: ['off', {}] },
  ],
  ['the tag “preview” turns previews on', { preview: 'info' } as const, { new: 'info' }],
  [
    'an id overrides its groups, whatever the order',
    { two: 'off', test: 'info' } as const,
    { one: 'info', two: 'off' },
  ],
  ['a later group overrides an earlier one', { test: 'info', likely: 'off' } as const, { one: 'info', two: 'off' }],
  ['a name that is unknown stands for nothing', { gone: 'off', one: 'info' } as const, { gone: 'off', one: 'info' }],
])('%s', (_, settings, expanded) => {
  expect(expandGroups(settings, rules)).toEqual(expanded)
})
