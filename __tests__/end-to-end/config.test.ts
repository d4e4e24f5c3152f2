import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'

const levelsIn = (out: string): readonly string[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const { file, ruleId, severity } = JSON.parse(line) as { file: string; ruleId: string; severity: string }
      return `${file} ${ruleId} ${severity}`
    })

const warn = { rules: { 'split-sentence': 'warning' } }

describe('a configuration is found', () => {
  test.each([
    ['JSON', 'wirelint.config.json', JSON.stringify(warn)],
    ['YAML', 'wirelint.config.yaml', '# the desk\nrules:\n  split-sentence: warning\n'],
    ['JavaScript', 'wirelint.config.mjs', `export default ${JSON.stringify(warn)}`],
    ['the key of package.json', 'package.json', JSON.stringify({ name: 'desk', wirelint: warn })],
  ])('as %s', (_, name, text) => {
    const here = folder({ [name]: text, 'in/a.txt': damaged })
    expect(levelsIn(here.run(['-f', 'jsonl', 'in']).out)).toEqual(['in/a.txt split-sentence warning'])
    expect(levelsIn(here.run(['-f', 'jsonl', '--no-config', 'in']).out)).toEqual(['in/a.txt split-sentence error'])
    expect(levelsIn(here.run(['-f', 'jsonl', '--rule', 'split-sentence:info', 'in']).out)).toEqual([
      'in/a.txt split-sentence info',
    ])
  })

  test('upward from each file, the nearest alone; --config is for all', () => {
    const here = folder({
      'wirelint.config.json': JSON.stringify(warn),
      'desk/wirelint.config.yaml': 'extends: ../shared/base.yaml\nignore: old/\n',
      'shared/base.yaml': 'rules: { split-sentence: info }\n',
      'a.txt': damaged,
      'desk/in/b.txt': damaged,
      'desk/old/c.txt': damaged,
      'package.json': '{"name": "no key for us"}',
    })
    expect(levelsIn(here.run(['-f', 'jsonl', '.']).out)).toEqual([
      './a.txt split-sentence warning',
      './desk/in/b.txt split-sentence info',
    ])
    expect(levelsIn(here.run(['-f', 'jsonl', '--config', 'shared/base.yaml', '.']).out)).toEqual([
      './a.txt split-sentence info',
      './desk/in/b.txt split-sentence info',
      './desk/old/c.txt split-sentence info',
    ])
  })

  test('and decides by file, format and field', () => {
    const here = folder({
      'wirelint.config.yaml':
        'overrides:\n  - files: "raw/**"\n    rules: { split-sentence: off }\n  - formats: jsonl\n    rules: { split-sentence: warning }\n  - fields: caption\n    rules: { split-sentence: info }\n',
      'raw/a.txt': damaged,
      'b.txt': damaged,
      'c.jsonl': `${JSON.stringify({ text: damaged, caption: damaged })}\n`,
    })
    expect(levelsIn(here.run(['-f', 'jsonl', '.']).out).filter(line => line.includes('split-sentence'))).toEqual([
      './b.txt split-sentence error',
      './c.jsonl split-sentence warning',
      './c.jsonl split-sentence info',
    ])
  })
})

test('--print-config shows what a file would be checked with', () => {
  const here = folder({
    'wirelint.config.json': JSON.stringify({ extends: 'uk', ignore: 'old/', ...warn }),
    'old/a.txt': damaged,
  })
  const printed = JSON.parse(here.run(['--print-config', 'old/a.txt']).out) as Record<string, unknown>
  expect(printed).toMatchObject({
    ignored: true,
    format: 'text',
    rules: { 'split-sentence': 'warning', 'quote-punctuation-order': 'off', 'stray-quote': 'error' },
    options: { 'odd-date-format': { order: 'day-month' } },
  })
  expect(printed['config']).toMatch(/wirelint\.config\.json$/u)
  expect(
    JSON.parse(here.run(['--no-config', '--print-config', 'feed.xml.gz', '--input-format', 'rss']).out),
  ).toMatchObject({ config: null, ignored: false, format: 'rss' })
})

test('--print-config shows the file of --suppressions', () => {
  const here = folder({
    'wirelint.config.yaml': 'suppressions: { file: kept.json, unused: info }',
    'kept.json': '{"version": 1, "suppressions": []}',
    'other.json': '{"version": 1, "suppressions": []}',
    'a.txt': damaged,
  })
  const suppressionsOf = (...args: readonly string[]): unknown =>
    (JSON.parse(here.run([...args, '--print-config', 'a.txt']).out) as { suppressions: unknown }).suppressions
  const path = (name: string): string => realpathSync(join(here.path, name))
  expect(suppressionsOf()).toEqual({ file: path('kept.json'), unused: 'info' })
  expect(suppressionsOf('--suppressions', 'other.json')).toEqual({ file: path('other.json'), unused: 'info' })
})

describe('a configuration that is wrong: exit 2, file, line and the nearest right name', () => {
  test.each([
    [
      'a key',
      'wirelint.config.yaml',
      'extends: ap\nrulse: {}\n',
      'wirelint.config.yaml:2:1: rulse: Unknown key “rulse”. Did you mean “rules”?',
    ],
    [
      'a rule',
      'wirelint.config.json',
      '{\n  "rules": {\n    "stray-qoute": "off"\n  }\n}\n',
      'wirelint.config.json:3:5: rules.stray-qoute: Unknown rule “stray-qoute”. Did you mean “stray-quote”?',
    ],
    [
      'a key of package.json',
      'package.json',
      '{"wirelint": {\n  "rulse": {}}}',
      'package.json:2:3: rulse: Unknown key “rulse”.',
    ],
    [
      'a key that is a number',
      'wirelint.config.yaml',
      'extends: ap\n7: x\n',
      'wirelint.config.yaml:2:1: 7: Unknown key “7”.',
    ],
    [
      'a required key',
      'wirelint.config.yaml',
      'deskRules:\n  - id: own\n    mesage: No.\n    phrase: no\n    examples: { bad: [Oh ⟦no⟧.], good: [Oh yes.] }\n',
      'wirelint.config.yaml:3:5: deskRules.0.mesage: Unknown key “mesage”. Did you mean “message”?',
    ],
    [
      'a level',
      'wirelint.config.yaml',
      'rules:\n  stray-quote: warn\n',
      'wirelint.config.yaml:2:16: rules.stray-quote: A level cannot be “warn”. Did you mean “warning”?',
    ],
    [
      'the second of a list in JavaScript',
      'wirelint.config.mjs',
      'export default {\n  overrides: [\n    { files: "**/*.txt", rules: { "stray-quote": "off" } },\n    { formats: "rs", rules: {} },\n  ],\n}\n',
      'wirelint.config.mjs:4:7: overrides.1.formats: Unknown format “rs”. Did you mean “rss”?',
    ],
    [
      'a level in package.json',
      'package.json',
      '{"wirelint": {"rules": {"stray-quote": 3}}}',
      'package.json:1:40: rules.stray-quote: A rule is set to error, warning, info or off',
    ],
    ['YAML', 'wirelint.config.yaml', 'rules:\n  a: [1\n', 'wirelint.config.yaml:'],
    [
      'JavaScript',
      'wirelint.config.mjs',
      'export default {',
      'wirelint.config.mjs:1: This configuration could not be loaded: Unexpected end of input.',
    ],
    [
      'itself',
      'wirelint.config.yaml',
      'extends: ./wirelint.config.yaml\n',
      'wirelint.config.yaml: This configuration extends itself: wirelint.config.yaml → wirelint.config.yaml.',
    ],
    [
      'what it extends',
      'wirelint.config.yaml',
      'extends: ./gone.yaml\n',
      'wirelint.config.yaml:1:10: extends: Cannot find “./gone.yaml” from this folder.',
    ],
  ])('%s', (_, name, text, message) => {
    const { code, err } = folder({ [name]: text, 'a.txt': damaged }).run(['a.txt'])
    expect([code, err.startsWith(`wirelint: ${message}`)]).toEqual([2, true])
  })

  test.each([
    ['wirelint.config.yaml', ''],
    ['wirelint.config.yaml', '# rules: {}\n\n'],
    ['wirelint.config.json', '{}'],
  ])('nothing is wrong in %s with %j', (name, text) => {
    expect(folder({ [name]: text, 'a.txt': 'All is well.\n' }).run(['a.txt'])).toMatchObject({ code: 0, err: '' })
  })

  test('a file that is asked for and is not there', () => {
    expect(folder({ 'a.txt': damaged }).run(['--config', 'gone.json', 'a.txt'])).toMatchObject({ code: 2 })
  })
})
