import { expect, test } from '@jest/globals'
import { findRule } from '../../../src/config/loading/find-rule.js'
import { UsageError } from '../../../src/terminal/usage-error.js'
import { ruleFor } from '../../support/rules.js'

const rules = [ruleFor('boom', { id: 'no-boom' }), ruleFor('bang', { id: 'no-bang' })]

test('a rule is found by its id', () => {
  expect(findRule('no-bang', rules)).toBe(rules[1])
})

test.each([
  ['no-bag', 'Unknown rule “no-bag”. Did you mean “no-bang”? “wirelint rules” lists them.'],
  ['xyz', 'Unknown rule “xyz”. “wirelint rules” lists them.'],
  [
    'unused-suppression',
    '“unused-suppression” is not a rule. Set its level with the key “suppressions” in the configuration.',
  ],
])('%s is refused', (id, message) => {
  expect(() => findRule(id, rules)).toThrow(new UsageError(message))
})
