import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import rules from '../../rules/index.js'

/* The duties of every rule, besides its examples. A test that fails names the rule that lacks something. */

const ids = rules.map(({ id }) => id)

test('no two rules have one id', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('every rule has its page in docs/rules (else run npm run docs)', () => {
  expect(ids.filter(id => !existsSync(`docs/rules/${id}.md`))).toEqual([])
})

test('every rule has its row in docs/rules/README.md, under its family (else run npm run docs)', () => {
  const sections = new Map(
    readFileSync('docs/rules/README.md', 'utf8')
      .split('\n## ')
      .slice(1)
      .map(section => [section.split('\n')[0], section]),
  )
  const missing = rules.filter(
    ({ id, family, severity, status }) =>
      !sections.get(family)?.includes(`\n| [${id}](${id}.md) | ${status === 'retired' ? status : severity} | `),
  )
  expect(missing.map(({ id, family }) => `${family}/${id}`)).toEqual([])
})

test('the documentation leads to the index of rules', () => {
  expect(readFileSync('docs/README.md', 'utf8')).toContain('](rules/README.md)')
})
