import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import {
  type ConfigSamples,
  type ConfigTarget,
  listCommands,
  makeFirstConfig,
  type Wishes,
} from '../../src/config/first-config.js'

const wishes: Wishes = { presets: [], formats: [], failOn: 'error', baseline: false }
const target: ConfigTarget = { format: 'yaml', config: null, schema: null }
const samples: ConfigSamples = {
  presets: ['recommended', 'ap'],
  rules: { one: 'off', two: ['warning', { order: 'any' }] },
  explained: 'two',
  someFiles: { three: 'off' },
  someFields: { four: 'off' },
}

describe('the commands that come next', () => {
  test.each<[string, Partial<Wishes>, string | null, readonly string[]]>([
    ['a check', {}, null, ['wirelint .  checks all copy in this folder; an error fails it']],
    [
      'a check with another failing level and a named configuration',
      { failOn: 'never' },
      'desk.json',
      ['wirelint --config desk.json .  checks all copy in this folder; no issue fails it'],
    ],
    [
      'a baseline and a check',
      { baseline: true, failOn: 'warning' },
      null,
      [
        'wirelint --update-baseline .  writes the issues found now to the baseline, once',
        'wirelint .                    checks all copy in this folder and reports new issues; an error or a warning fails it',
      ],
    ],
  ])('%s', (_, more, config, expected) => {
    expect(listCommands({ ...wishes, ...more }, config)).toEqual(expected)
  })
})

describe('in YAML', () => {
  test('what is wanted is a key, and the rest is a comment', () => {
    const text = makeFirstConfig(wishes, target, samples)
    expect(parse(text)).toEqual({ extends: 'recommended' })
    expect(text.split('\n').slice(0, 6)).toEqual([
      '# Configuration of wirelint.',
      '#   wirelint .  checks all copy in this folder; an error fails it',
      '',
      '# Presets to start from; a later one overrides an earlier one. Presets: recommended, ap. Other configurations',
      '# by path or package.',
      'extends: recommended',
    ])
    expect(text).toContain('\n# failOn: error\n\n')
    expect(text).toContain('\n# rules:\n#   one: off\n#   two:\n#     - warning\n#     - order: any\n\n')
  })

  test('the failing level and the baseline are settings', () => {
    expect(parse(makeFirstConfig({ ...wishes, failOn: 'never', baseline: true }, target, samples))).toEqual({
      extends: 'recommended',
      failOn: 'never',
      baseline: 'wirelint.baseline.json',
    })
  })

  test('presets and formats that are wanted are keys, and editors find the schema', () => {
    const text = makeFirstConfig(
      { ...wishes, presets: ['ap', 'uk'], formats: ['rss', 'jsonl'] },
      { ...target, schema: './schema.json' },
      samples,
    )
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./schema.json')
    expect(parse(text)).toEqual({
      extends: ['ap', 'uk'],
      overrides: [
        { formats: 'rss', rules: {} },
        { formats: 'jsonl', rules: {} },
      ],
    })
  })
})

test('in JSON only what is wanted is written', () => {
  const text = makeFirstConfig(wishes, { ...target, format: 'json', schema: './schema.json' }, samples)
  expect(text).toBe('{\n  "$schema": "./schema.json",\n  "extends": "recommended"\n}\n')
})

test.each([
  ['js', "/** @type {import('wirelint').Config} */\nexport default {", '}\n'],
  ['ts', "import type { Config } from 'wirelint'\n\nexport default {", '} satisfies Config\n'],
] as const)('in %s keys have no quotes where they need none', (format, open, close) => {
  const text = makeFirstConfig(wishes, { ...target, format }, samples)
  expect(text).toContain(`\n\n${open}\n  // Presets to start from`)
  expect(text).toContain('\n  extends: "recommended",\n')
  expect(text).toContain('\n  // rules: {\n  //   one: "off",\n')
  expect(text.endsWith(close)).toBe(true)
})
