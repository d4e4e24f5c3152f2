import { describe, expect, test } from '@jest/globals'
import { resolve } from 'node:path'
import wirelintRules from '../../rules/index.js'
import type { ConfigDocument } from '../../src/config/config-document.js'
import { presets } from '../../rules/presets.js'
import {
  chosenRules,
  pathFrom,
  presetsWith,
  type RuleFlags,
  rulesWith,
  settingsFor,
} from '../../src/run/file-settings.js'
import { ruleFor } from '../support/rules.js'

const preview = ruleFor('preview', { id: 'preview', status: 'preview' })
const document: ConfigDocument = {
  path: resolve('/desk/wirelint.config.yaml'),
  configs: [
    {
      extends: ['desk/loud'],
      rules: { 'stray-quote': 'off', boom: ['info', { how: 'softly', when: 'late' }] },
      overrides: [
        { files: 'in/', rules: { 'missing-stop': 'off' } },
        { fields: 'caption', rules: { boom: 'off', 'stray-quote': 'off' } },
      ],
      suppressions: { file: '/kept.json', unused: 'error' },
    },
  ],
  ownRules: [
    { rule: ruleFor('boom', { id: 'boom' }), from: 'plug-in a' },
    { rule: preview, from: 'plug-in a' },
  ],
  ownPresets: { 'desk/loud': { 'wrong-article': 'info' } },
  files: [],
  problems: [],
}
const flags: RuleFlags = {
  only: [],
  onlySource: false,
  presets: [],
  rules: {},
  suppressions: undefined,
  obeysComments: true,
  checksAll: false,
  stdinFilename: 'stdin',
  copy: false,
}
const settings = (more: Partial<RuleFlags>, path = '/desk/a.txt') =>
  settingsFor(document, { ...flags, ...more }, resolve(path), 'text')

describe('flags go over the configuration of a file', () => {
  test('which decides alone without them', () => {
    const { levels, options, fields, suppressions } = settings({})
    expect(Object.fromEntries(levels)).toEqual({
      calque: 'off',
      'wrong-article': 'info',
      'stray-quote': 'off',
      boom: 'info',
    })
    expect(options).toEqual({ boom: { how: 'softly', when: 'late' } })
    expect(fields).toEqual({ caption: { boom: 'off', 'stray-quote': 'off' } })
    expect(suppressions).toEqual({ file: '/kept.json', unused: 'error' })
  })

  test('with overrides from its folder', () => {
    expect(settings({}, '/desk/in/a.txt').levels.get('missing-stop')).toBe('off')
  })

  test('levels in every field, and options one by one', () => {
    const { levels, options, fields } = settings({ rules: { boom: ['error', { when: 'early' }] } })
    expect([levels.get('boom'), options, fields]).toEqual([
      'error',
      { boom: { how: 'softly', when: 'early' } },
      { caption: { 'stray-quote': 'off' } },
    ])
  })

  test('presets below its rules', () => {
    const { levels, options } = settings({ presets: ['uk'] })
    expect([levels.get('stray-quote'), levels.get('quote-punctuation-order')]).toEqual(['off', 'off'])
    expect(options['odd-date-format']).toEqual({ order: 'day-month' })
  })

  test('a file of suppressions', () => {
    expect(settings({ suppressions: 'other.json' }).suppressions).toEqual({
      file: resolve('other.json'),
      unused: 'error',
    })
  })
})

describe('rules that run alone', () => {
  test('run at their own level where they are off, previews too, and in every field', () => {
    const { levels, fields } = settings({ only: ['stray-quote', 'preview', 'boom'] })
    expect([levels.get('stray-quote'), levels.get('preview'), levels.get('boom'), fields]).toEqual([
      'error',
      'error',
      'info',
      { caption: {} },
    ])
  })

  test('leave the others as they are', () => {
    expect(settings({ only: ['boom'] }).levels.get('stray-quote')).toBe('off')
  })

  test('are off where a flag says so', () => {
    expect(settings({ only: ['boom'], rules: { boom: 'off' } }).levels.get('boom')).toBe('off')
  })

  test('let no suppression be unused', () => {
    expect(settings({ only: ['boom'] }).suppressions.unused).toBe('off')
  })
})

test('without a configuration the flags decide', () => {
  const { levels, suppressions } = settingsFor(null, { ...flags, rules: { 'stray-quote': 'info' } }, 'a.txt', 'text')
  expect([Object.fromEntries(levels), suppressions]).toEqual([{ calque: 'off', 'stray-quote': 'info' }, {}])
})

test('rules and presets that are not wirelint’s come last', () => {
  expect(rulesWith(null)).toEqual(wirelintRules)
  expect(rulesWith(document).slice(-2)).toEqual(document.ownRules.map(({ rule }) => rule))
  expect(Object.keys(presetsWith(document))).toEqual([...Object.keys(presets), 'desk/loud'])
})

test('rules run in the order of --only', () => {
  const rules = [ruleFor('a'), ruleFor('b'), ruleFor('c')]
  const ids = (only: readonly string[]) => chosenRules({ ...flags, only }, rules).map(({ id }) => id)
  expect([ids([]), ids(['finds-c', 'finds-a', 'nosuch'])]).toEqual([
    ['finds-a', 'finds-b', 'finds-c'],
    ['finds-c', 'finds-a'],
  ])
})

test('a path from the folder of a configuration has slashes', () => {
  expect(pathFrom(document, resolve('/desk/in/a.txt'))).toBe('in/a.txt')
})
