import { describe, expect, test } from '@jest/globals'
import { presets } from '../../rules/presets.js'
import rules from '../../rules/index.js'
import { check, checkPresetNames, checkRuleSettings, type Known, unknownRuleMessage } from '../../src/config/check.js'
import type { Config } from '../../src/config/config.js'
import type { KeyProblem } from '../../src/config/config-problem.js'
import { ruleFor } from '../support/rules.js'

const lines = (problems: readonly KeyProblem[]): readonly string[] =>
  problems.map(({ keys, message }) => `${keys.join('.')}: ${message}`)

const known: Known = {
  rules,
  ownRules: [],
  formats: ['text', 'rss', 'nitf'],
  reporters: ['pretty', 'sarif'],
  isComplete: true,
}

const examples = { bad: ['a ⟦b⟧'], good: ['c'] }
const deskRule = { id: 'own', message: 'No.', phrase: 'b', examples }

describe('what a configuration names', () => {
  test.each<[Config, readonly string[]]>([
    [
      { rules: { 'stray-qoute': 'off' } },
      ['rules.stray-qoute: Unknown rule “stray-qoute”. Did you mean “stray-quote”? “wirelint rules” lists them.'],
    ],
    [
      { rules: { 'odd-date-format': ['error', { order: 'x' }] } },
      [
        'rules.odd-date-format: Option “order” of rule odd-date-format cannot be “x”. Values: any, month-day, day-month.',
      ],
    ],
    [
      { overrides: [{ formats: 'rs', rules: {} }] },
      ['overrides.0.formats: Unknown format “rs”. Did you mean “rss”? Formats: text, rss, nitf.'],
    ],
    [{ overrides: [{ files: 'x' }] }, ['overrides.0: An override needs “rules” or “lexicon”.']],
    [
      { overrides: [{ fields: 'body', rules: { 'odd-date-format': ['error', { order: 'any' }] } }] },
      [
        'overrides.0.rules.odd-date-format: Options apply to whole stories. Set them in an override without “fields”; set only the level here.',
      ],
    ],
    [
      { overrides: [{ fields: 'body', lexicon: { names: ['x'] } }] },
      ['overrides.0.lexicon: A lexicon applies to whole stories. Set it in an override without “fields”.'],
    ],
    [{ deskRules: [{ ...deskRule, pattern: 'b' }] }, ['deskRules.0: A rule needs “phrase” or “pattern”, not both.']],
    [{ deskRules: [{ id: 'own', message: 'No.', examples }] }, ['deskRules.0: A rule needs “phrase” or “pattern”.']],
    [{ deskRules: [{ id: 'own', message: 'No.', phrase: 'b' }] }, []],
    ...[{ phrase: ['b', 'c'] }, { pattern: 'b' }, { phrase: 'b', antipattern: 'b c' }].map(
      (looks): [Config, readonly string[]] => [
        { deskRules: [{ id: 'own', message: 'No.', ...looks }] },
        [
          'deskRules.0: Add “examples”: { bad: [copy with ⟦the words⟧ that are reported], good: [copy that is right] }. Only a rule for a single phrase needs none.',
        ],
      ],
    ),
    [{ deskRules: [deskRule], overrides: [{ files: 'x', lexicon: {} }] }, []],
  ])('%j', (config, expected) => {
    expect(lines(check(config, known))).toEqual(expected)
  })

  test('an unknown rule may be one of a plug-in that could not be loaded', () => {
    expect(check({ rules: { 'stray-qoute': 'off' } }, { ...known, isComplete: false })).toEqual([])
  })
})

describe('two rules with the same id', () => {
  const own = { rule: ruleFor('boom', { id: 'own' }), from: 'plug-in a.mjs' }

  test.each<[string, Partial<Known>, Config, readonly string[]]>([
    [
      'one of wirelint and one of a plug-in',
      { ownRules: [{ rule: ruleFor('boom', { id: 'stray-quote' }), from: 'plug-in a.mjs' }] },
      {},
      ['plugins: Two rules have the id “stray-quote”: one of wirelint and one of plug-in a.mjs. Rename your rule.'],
    ],
    [
      'two of plug-ins',
      { ownRules: [own, { ...own, from: 'plug-in b.mjs' }] },
      {},
      ['plugins: Two rules have the id “own”: one of plug-in a.mjs and one of plug-in b.mjs. Rename your rule.'],
    ],
    [
      'one of a plug-in and a declared one',
      { ownRules: [own, { ...own, from: 'wirelint.config.yaml' }] },
      { deskRules: [{ ...deskRule, id: 'other' }, deskRule] },
      [
        'deskRules.1.id: Two rules have the id “own”: one of plug-in a.mjs and one of wirelint.config.yaml. Rename your rule.',
      ],
    ],
  ])('%s', (_, more, config, expected) => {
    expect(lines(check(config, { ...known, ...more }))).toEqual(expected)
  })
})

test('settings of rules are checked under the keys that lead to them, and a wrong key is marked as such', () => {
  expect(
    checkRuleSettings(['a', 1], { nosuch: 'off', 'odd-date-format': ['info', { order: 'x', more: 'y' }] }, known),
  ).toEqual([
    { keys: ['a', 1, 'nosuch'], message: 'Unknown rule “nosuch”. “wirelint rules” lists them.', isKey: true },
    {
      keys: ['a', 1, 'odd-date-format'],
      message: 'Option “order” of rule odd-date-format cannot be “x”. Values: any, month-day, day-month.',
    },
    {
      keys: ['a', 1, 'odd-date-format'],
      message: 'Rule odd-date-format has no option “more”. Options: order, days.',
    },
  ])
})

test('a family and a tag are set to a level, without options', () => {
  expect(
    checkRuleSettings([], { punctuation: 'off', fixable: ['info', {}], grammar: ['off', { a: 'b' }] }, known),
  ).toEqual([
    {
      keys: ['grammar'],
      message: '“grammar” is a group of rules, and options belong to one rule. Set only the level here.',
    },
  ])
  expect(unknownRuleMessage('punctuaton', rules)).toBe(
    'Unknown rule “punctuaton”. Did you mean “punctuation”? “wirelint rules” lists them.',
  )
})

test('a check of suppressions is not a rule, and its message says where its level is set', () => {
  expect(unknownRuleMessage('unused-suppression', rules)).toBe(
    '“unused-suppression” is not a rule. Set its level with the key “suppressions” in the configuration.',
  )
})

test('unknown presets are named with the nearest right one', () => {
  expect(checkPresetNames(['ap', 'reutres', 'desk/loud'], { ...presets, 'desk/loud': {} })).toEqual([
    'Unknown preset “reutres”. Did you mean “reuters”? Presets: recommended, strict, translationese, ap, reuters, xinhua, kyodo, uk, in, desk/loud.',
  ])
})
