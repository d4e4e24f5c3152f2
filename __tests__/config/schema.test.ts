import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { checkShape } from '../../src/config/check-shape.js'
import { configSchema } from '../../src/config/schema.js'

const examples = { bad: ['a ⟦b⟧'], good: ['c'] }
const deskRule = { id: 'own', message: 'No.', phrase: 'b', examples }

/** The first problem of a configuration, as keys and message. */
const firstProblem = (config: unknown): readonly string[] =>
  checkShape(configSchema, config)
    .slice(0, 1)
    .map(({ keys, message }) => `${keys.join('.')}: ${message}`)

describe('the shape of a configuration', () => {
  test.each<[unknown, readonly string[]]>([
    [
      {
        extends: 'ap',
        rules: { 'stray-quote': 'off', 'odd-date-format': ['error', { order: 'day-month' }] },
        ignore: ['x'],
        overrides: [{ fields: 'caption', rules: {} }],
        plugins: ['./a.mjs', 'b'],
      },
      [],
    ],
    [
      {
        lexicon: {
          agencies: [{ name: 'A', short: 'B', acronym: 'C', tolerated: [], wrong: ['D'], doubtful: ['E'] }],
          names: './names.txt',
          allow: ['x'],
        },
        overrides: [{ files: 'a', lexicon: './b.yaml' }],
      },
      [],
    ],
    [
      {
        deskRules: [
          {
            ...deskRule,
            antipattern: ['x', { pattern: 'y' }],
            roles: 'body',
            severity: 'info',
            certainty: 'likely',
            mqm: 'Other',
            summary: 's',
            why: 'w',
            suggestion: { text: '', title: 't', safe: true },
            evidence: true,
          },
        ],
      },
      [],
    ],
    [
      { rulse: {} },
      [
        'rulse: Unknown key “rulse”. Did you mean “rules”? Keys: extends, plugins, rules, deskRules, lexicon, ignore, overrides, inputFormat, json, suppressions, failOn, maxWarnings, gate, scores, scoreWeights, requireStories, checkAll, baseline, cache, concurrency, ruleLinks, format.',
      ],
    ],
    [
      { overrides: [{ file: 'x', rules: {} }] },
      ['overrides.0.file: Unknown key “file”. Did you mean “files”? Keys: files, formats, fields, rules, lexicon.'],
    ],
    [
      { suppressions: { reason: 'warning' } },
      ['suppressions.reason: Unknown key “reason”. Did you mean “reasons”? Keys: file, unused, reasons, inline.'],
    ],
    [
      { suppressions: { unused: 'warn' } },
      [
        'suppressions.unused: A level cannot be “warn”. Did you mean “warning”? It is one of: error, warning, info, off.',
      ],
    ],
    [
      { overrides: [{ fields: ['captoin'], rules: {} }] },
      [
        'overrides.0.fields.0: A field cannot be “captoin”. Did you mean “caption”? It is one of: headline, byline, dateline, body, caption, credit, related, editors-note, slug.',
      ],
    ],
    [
      { rules: { 'stray-quote': 'loud' } },
      ['rules.stray-quote: A level cannot be “loud”. It is one of: error, warning, info, off.'],
    ],
    [
      { rules: { 'stray-quote': 'warn' } },
      ['rules.stray-quote: A level cannot be “warn”. Did you mean “warning”? It is one of: error, warning, info, off.'],
    ],
    [
      { rules: { 'odd-date-format': ['warn', { order: 'any' }] } },
      [
        'rules.odd-date-format.0: A level cannot be “warn”. Did you mean “warning”? It is one of: error, warning, info, off.',
      ],
    ],
    [{ rules: { 'odd-date-format': ['error', { order: 3 }] } }, ['rules.odd-date-format.1.order: It takes text.']],
    ...[3, null, [], ['error'], ['error', {}, {}]].map((setting): [unknown, readonly string[]] => [
      { rules: { 'stray-quote': setting } },
      [
        'rules.stray-quote: A rule is set to error, warning, info or off, or to a list of a level and an object of options.',
      ],
    ]),
    ...['files', 'formats', 'fields'].map((key): [unknown, readonly string[]] => [
      { overrides: [{ [key]: [], rules: {} }] },
      [`overrides.0.${key}: This list is empty. Name at least one, or remove the key.`],
    ]),
    ...['phrase', 'roles'].map((key): [unknown, readonly string[]] => [
      { deskRules: [{ ...deskRule, [key]: [] }] },
      [`deskRules.0.${key}: This list is empty. Name at least one, or remove the key.`],
    ]),
    [{ extends: [], plugins: [], ignore: [], overrides: [], deskRules: [] }, []],
    [{ overrides: [{ files: {} }] }, ['overrides.0.files: It takes text or a list.']],
    [
      { deskRules: [{ id: 'own', mesage: 'No.', phrase: 'b', examples }] },
      [
        'deskRules.0.mesage: Unknown key “mesage”. Did you mean “message”? Keys: id, message, phrase, pattern, antipattern, roles, severity, certainty, mqm, summary, why, suggestion, evidence, examples.',
      ],
    ],
    [{ deskRules: [{ id: 'own', phrase: 'b', examples }] }, ['deskRules.0.message: This key is missing.']],
    [
      { lexicon: { agency: [] } },
      ['lexicon.agency: Unknown key “agency”. Did you mean “agencies”? Keys: agencies, names, allow, reject, terms.'],
    ],
    [
      { lexicon: { agencies: [{ name: 'A', wrongs: [] }] } },
      [
        'lexicon.agencies.0.wrongs: Unknown key “wrongs”. Did you mean “wrong”? Keys: name, short, acronym, tolerated, wrong, doubtful.',
      ],
    ],
    [{ lexicon: { agencies: [{}] } }, ['lexicon.agencies.0.name: This key is missing.']],
    [{ lexicon: { names: [''] } }, ['lexicon.names.0: This cannot be empty.']],
    [{ lexicon: 3 }, ['lexicon: It takes text or keys and values.']],
    [{ plugins: [3] }, ['plugins.0: It takes text.']],
    [{ ignore: {} }, ['ignore: It takes text or a list.']],
    [{ deskRules: {} }, ['deskRules: It takes a list.']],
    [
      { deskRules: [{ ...deskRule, id: 'Own Rule' }] },
      ['deskRules.0.id: An id has lower-case letters and digits, with hyphens between words.'],
    ],
    [
      { deskRules: [{ ...deskRule, examples: { bad: [], good: ['x'] } }] },
      ['deskRules.0.examples.bad: Give at least one bad example.'],
    ],
    [
      { deskRules: [{ ...deskRule, examples: { bad: [{ text: 'x', fix: 'y' }], good: ['x'] } }] },
      ['deskRules.0.examples.bad.0.fix: Unknown key “fix”. Did you mean “fixed”? Keys: text, fixed.'],
    ],
    [
      { deskRules: [{ ...deskRule, roles: ['lead'] }] },
      [
        'deskRules.0.roles.0: A field cannot be “lead”. Did you mean “headline”? It is one of: headline, byline, dateline, body, caption, credit, related, editors-note, slug.',
      ],
    ],
    [
      { deskRules: [{ ...deskRule, suggestion: { words: 'x' } }] },
      ['deskRules.0.suggestion.words: Unknown key “words”. Keys: text, title, safe.'],
    ],
    [[], [': It takes keys and values.']],
  ])('%j', (config, expected) => {
    expect(firstProblem(config)).toEqual(expected)
  })
})

test('the published schema is this one (npm run docs writes it)', () => {
  expect(JSON.parse(readFileSync('docs/config.schema.json', 'utf8'))).toEqual(z.toJSONSchema(configSchema))
})
