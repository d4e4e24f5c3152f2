import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { globSync } from 'tinyglobby'
import rules from '../rules/index.js'

/** Files that may name rules, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'src/cli/definitions/explain.ts': 'its help has an example',
  'src/linter/suppressions/checks.ts': 'its examples are copy with directives, and a directive names a rule',
}

/** The files under src in which an id stands as a word of its own, each as "file: id". Data of the lexicon are words of copy. */
function namesIn(ids: readonly string[]): readonly string[] {
  const files = globSync('src/**/*.ts', { ignore: 'src/language/lexicon/**' }).sort()
  return files.flatMap(file => {
    const text = readFileSync(file, 'utf8')
    return ids.filter(id => new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'u').test(text)).map(id => `${file}: ${id}`)
  })
}

const named = namesIn(rules.map(({ id }) => id))
const fileOf = (name: string): string => name.split(':')[0] ?? ''

test('no file of the core names a rule: rules and their presets are handed to it', () => {
  expect(named.filter(name => !(fileOf(name) in exceptions))).toEqual([])
})

test.each(Object.entries(exceptions))('%s is still an exception: %s', file => {
  expect(named.some(name => fileOf(name) === file)).toBe(true)
})
