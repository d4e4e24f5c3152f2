import { describe, expect, test } from '@jest/globals'
import type { ReadConfig } from '../../src/config/config.js'
import { inputFormatOf, isIgnored, isNamedInput, overridesFor } from '../../src/config/globs.js'

test.each<[string | readonly string[], string, boolean]>([
  ['old/', 'old/a/b.txt', true],
  ['old/', 'new/old.txt', false],
  ['old/', 'old', true],
  [['*.tmp', '**/draft-*'], 'in/draft-1.txt', true],
  ['*.tmp', 'in/a.tmp', false],
  ['**/*.txt', '.hidden/a.txt', true],
  [['*.md', '!keep.md'], 'keep.md', false],
  [['*.md', '!keep.md', 'k*'], 'keep.md', true],
  [['!keep.md', '*.md'], 'keep.md', true],
  [[], 'a', false],
])('with %j as “ignore”, whether %s is ignored: %s', (ignore, path, isLeftOut) => {
  expect(isIgnored({ ignore }, path)).toBe(isLeftOut)
})

test('without “ignore” nothing is ignored', () => {
  expect(isIgnored({}, 'a.txt')).toBe(false)
})

describe('overrides for a file', () => {
  const all: NonNullable<ReadConfig['overrides']> = [
    { rules: { all: 'off' } },
    { files: 'wire/', rules: { folder: 'off' } },
    { files: ['*.xml', '!b.xml'], formats: 'rss', rules: { both: 'off' } },
    { formats: ['rss', 'jsonl'], rules: { format: 'off' } },
    { fields: 'caption', rules: { field: 'off' } },
  ]
  const idsFor = (path: string, format: string): readonly string[] =>
    overridesFor([{ overrides: all.slice(0, 3) }, {}, { overrides: all.slice(3) }], path, format).flatMap(
      ({ rules = {} }) => Object.keys(rules),
    )

  test.each([
    ['a.txt', 'text', ['all', 'field']],
    ['wire/in/a.txt', 'text', ['all', 'folder', 'field']],
    ['a.xml', 'rss', ['all', 'both', 'format', 'field']],
    ['b.xml', 'rss', ['all', 'format', 'field']],
    ['a.xml', 'nitf', ['all', 'field']],
    ['a.jsonl', 'jsonl', ['all', 'format', 'field']],
  ])('%s as %s', (path, format, expected) => {
    expect(idsFor(path, format)).toEqual(expected)
  })
})

describe('the input format of a file', () => {
  const configs = [{ inputFormat: 'text' }, {}, { inputFormat: { 'wire/**': 'nitf', '**/*.log': 'anpa' } }]
  test.each([
    ['a.dat', 'text', false],
    ['wire/in/a.dat', 'nitf', true],
    ['wire/a.log', 'anpa', true],
  ])('%s is read as %s', (path, format, isNamed) => {
    expect([inputFormatOf(configs, path), isNamedInput(configs, path)]).toEqual([format, isNamed])
  })

  test('is not known without a setting', () => {
    expect(inputFormatOf([{ inputFormat: { 'wire/**': 'nitf' } }, {}], 'a.dat')).toBeNull()
  })
})
