import { expect, test } from '@jest/globals'
import { defineRule, lint, type LintConfig, type LintRequest, rules } from '../../src/index.js'
import { groupNames, type RuleGroup } from '../../src/rule.js'
import { ruleFor } from '../support/rules.js'

const tagger = (words: readonly string[]) => words.map(() => 'X' as const)
const cut = 'They met at the ceremony. of an event.'
const found = (text: string, request: LintRequest<string>): readonly string[] =>
  lint(text, { tagger, ...request }).stories.flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, severity, field }) => `${ruleId} ${severity} ${String(field)}`),
  )

test('levels hold for groups, and the id of a rule goes over its family', () => {
  expect(found(cut, { config: { levels: { sentence: 'info' } } })).toEqual(['split-sentence info body'])
  expect(found(cut, { config: { levels: { 'split-sentence': 'error', sentence: 'off' } } })).toEqual([
    'split-sentence error body',
  ])
})

test('every group of rules is known to the compiler', () => {
  const groups: Readonly<Record<RuleGroup, 'off'>> = {
    ...{ punctuation: 'off', sentence: 'off', attribution: 'off', structure: 'off', repetition: 'off' },
    ...{ consistency: 'off', locale: 'off', residue: 'off', grammar: 'off', style: 'off', source: 'off' },
    ...{ certain: 'off', likely: 'off', possible: 'off', fixable: 'off', 'house-style': 'off', preview: 'off' },
    ...{ accuracy: 'off', fluency: 'off', 'locale-convention': 'off', 'non-translation': 'off' },
    ...{ terminology: 'off', other: 'off' },
  }
  expect(groupNames(rules).filter(name => !(name in groups))).toEqual([])
  expect(found(cut, { config: { levels: groups } })).toEqual([])
})

test('levels for some fields go over those for all', () => {
  const json = JSON.stringify({ headline: 'Ministers met the the mayor', text: 'They met the the mayor on Monday.' })
  const config: LintConfig = { fields: { body: { repetition: 'off' } } }
  expect(found(json, { format: 'json' })).toHaveLength(2)
  expect(found(json, { format: 'json', config })).toEqual(['repeated-word error headline'])
})

test('comments in the copy hide issues, unless the configuration says no', () => {
  const text = `wirelint-disable-next-paragraph split-sentence -- a quotation\n\n${cut}`
  expect(found(text, {})).toEqual([])
  expect(found(text, { config: { suppressions: { inline: false } } })).toContain('split-sentence error body')
})

test('JSON of your own is read by its paths', () => {
  const json = JSON.stringify({ deep: { copy: cut } })
  expect(found(json, { format: 'json', config: { json: { body: 'deep.copy' } } })).toEqual([
    'split-sentence error body',
  ])
})

test('a report has the copy if it is asked for', () => {
  const copyOf = (request: LintRequest) => lint(cut, { tagger, ...request }).stories.map(({ copy }) => copy)
  expect(copyOf({})).toEqual([null])
  expect(copyOf({ copy: true })).toEqual([[{ role: 'body', text: cut }]])
})

test('a format that does not exist is refused with the nearest right one', () => {
  expect(() => lint(cut, { tagger, format: 'jsno' })).toThrow('Unknown format “jsno”. Did you mean “json”?')
})

test('the compiler refuses names that do not exist, and knows those of rules of your own', () => {
  const own = defineRule({ ...ruleFor('met'), id: 'own-rule' })
  expect(found(cut, { config: { rules: [own], levels: { 'own-rule': 'info' } } })).toEqual(['own-rule info body'])
  const request = { tagger, file: 'a' }
  lint('', { ...request, config: { rules: [...rules, own], levels: { 'own-rule': 'info', 'stray-quote': 'off' } } })
  const calls = [
    // @ts-expect-error -- the id of a rule is misspelt
    () => lint('', { ...request, config: { levels: { 'stray-qoute': 'off' } } }),
    // @ts-expect-error -- the level does not exist
    () => lint('', { ...request, config: { levels: { 'stray-quote': 'warn' } } }),
    // @ts-expect-error -- the preset does not exist
    () => lint('', { ...request, config: { presets: ['reuter'] } }),
    // @ts-expect-error -- the field does not exist
    () => lint('', { ...request, config: { fields: { headlines: {} } } }),
    // @ts-expect-error -- neither wirelint nor the list has this rule
    () => lint('', { ...request, config: { rules: [...rules, own], levels: { 'other-rule': 'off' } } }),
  ]
  for (const call of calls) expect(call).toThrow(RangeError)
})
