import { expect, test } from '@jest/globals'
import { type LintOptions, listActiveRules } from '../../src/linter/lint-options.js'
import { ruleFor } from '../support/rules.js'

const tagger: LintOptions['tagger'] = () => []
const [a, b] = [ruleFor('a', { id: 'a' }), ruleFor('b', { id: 'b', roles: ['headline', 'body'] })]
const active = (changes: Partial<LintOptions> = {}): readonly string[] =>
  listActiveRules({ rules: [a, b], levels: new Map(), tagger, suppressions: { unused: 'off' }, ...changes })

test('rules are active unless they are off in every field of theirs', () => {
  expect(active()).toEqual(['a', 'b'])
  expect(active({ levels: new Map([['a', 'off']]) })).toEqual(['b'])
  expect(active({ levels: new Map([['a', 'off']]), fields: { body: { a: 'info' } } })).toEqual(['a', 'b'])
  expect(active({ levels: new Map([['a', 'off']]), fields: { headline: { a: 'info' } } })).toEqual(['b'])
  expect(active({ fields: { body: { a: 'off', b: 'off' } } })).toEqual(['b'])
})

test('checks of suppressions are active by their own levels', () => {
  expect(active({ suppressions: {} })).toEqual(['a', 'b', 'unused-suppression'])
  expect(active({ suppressions: { unused: 'info', reasons: 'error' } })).toEqual([
    'a',
    'b',
    'unused-suppression',
    'unexplained-suppression',
  ])
})
