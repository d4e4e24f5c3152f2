import { describe, expect, test } from '@jest/globals'
import { defineConfig, definePlugin, lint, type LintRequest, rules } from '../src/index.js'
import { ruleFor } from './support/rules.js'

const tagger = (words: readonly string[]) => words.map(() => 'X' as const)
const found = (text: string, request: LintRequest<string> = {}): string[] =>
  lint(text, { tagger, ...request }).stories.flatMap(({ diagnostics }) =>
    diagnostics.map(({ file, ruleId, severity }) => `${file} ${ruleId} ${severity}`),
  )

describe('lint', () => {
  const cut = 'They met at the ceremony. of an event.'

  test('reads plain text under the name “text”, with all rules, where nothing else is asked', () => {
    expect(found(cut)).toEqual(['text split-sentence error'])
  })

  test('detects the format by the name and the text', () => {
    expect(found(`{"text": "${cut}"}`, { file: 'a.jsonl' })).toEqual(['a.jsonl split-sentence error'])
    expect(found(`{"text": "${cut}"}`)).toEqual(['text split-sentence error'])
    expect(found(cut, { file: 'a.md' })).toEqual(['a.md split-sentence error'])
    expect(found(`# ${cut}`, { file: 'a.md', format: 'text' })).toEqual([
      'a.md markup-residue error', // of the heading of Markdown
      'a.md split-sentence error',
    ])
    // JSON that is read as plain text is no copy.
    expect(found(`{"text": "${cut}"}`, { format: 'text' })).toEqual([])
  })

  test('takes levels, presets and rules', () => {
    expect(found(cut, { config: { levels: { 'split-sentence': 'info' } } })).toEqual(['text split-sentence info'])
    expect(found(cut, { config: { levels: { 'split-sentence': 'off' } } })).toEqual([])
    expect(found('Our country met. It won.', { config: { presets: ['translationese'] } })).toEqual(['text calque info'])
    expect(found(cut, { config: { rules: [ruleFor('met')] } })).toEqual(['text finds-met error'])
    expect(found(cut, { config: { rules: [...rules, ruleFor('met')] } })).toEqual([
      'text finds-met error',
      'text split-sentence error',
    ])
  })

  test('takes a house’s words', () => {
    const config = { lexicon: { allow: ['ceremony. of an'] } }
    expect(found(cut, { config })).toEqual([])
  })

  test('what cannot be read is a problem in the report', () => {
    expect(lint('{"text": \n', { format: 'jsonl', tagger }).problems).toHaveLength(1)
  })

  test.each<[string, LintRequest<string>]>([
    ['a format', { format: 'morse' }],
    ['a preset', { config: { presets: ['morse' as 'ap'] } }],
    ['a rule', { config: { options: { morse: {} } } }],
    ['an option', { config: { options: { calque: { morse: 'x' } } } }],
    ['a value', { config: { options: { 'odd-date-format': { order: 'morse' } } } }],
  ])('refuses %s that it does not know', (_, request) => {
    expect(() => lint('', { tagger, ...request })).toThrow(RangeError)
  })
})

test('configurations and plug-ins are returned as they are', () => {
  const config = { rules: { calque: 'info' } } as const
  const plugin = { rules: [ruleFor('met')] }
  expect(defineConfig(config)).toBe(config)
  expect(definePlugin(plugin)).toBe(plugin)
  expect(defineConfig({ rules: { 'my-plugin/own-rule': 'off', grammar: ['info', {}] } }).rules).toHaveProperty(
    'grammar',
  )
  // @ts-expect-error: an id that is wirelint's own has a level, not a number.
  expect(defineConfig({ rules: { 'scare-quotes': 3 } }).rules).toBeDefined()
})
