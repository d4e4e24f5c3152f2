import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import figures from '../../docs/evaluation.json' with { type: 'json' }
import rules from '../../rules/index.js'
import { renderRuleIndex } from '../../src/pages/rule-index.js'
import { renderLibraryPage } from '../../scripts/library-api/render-library-page.js'
import { renderRulePage } from '../../src/pages/rule-page.js'

const stale = 'is stale: run npm run docs'
const page = (name: string): string => readFileSync(`docs/rules/${name}`, 'utf8')

test(`docs/rules has the index, a page a rule, and nothing else (else it ${stale})`, () => {
  expect(readdirSync('docs/rules').sort()).toEqual(['README.md', ...rules.map(({ id }) => `${id}.md`)].sort())
  expect(page('README.md')).toBe(renderRuleIndex(rules))
})

for (const rule of rules)
  test(`docs/rules/${rule.id}.md says what the rule says (else it ${stale})`, () => {
    expect(page(`${rule.id}.md`)).toBe(renderRulePage(rule, figures))
  })

test(`docs/library-api.md says what the types say (else it ${stale})`, () => {
  expect(readFileSync('docs/library-api.md', 'utf8')).toBe(
    renderLibraryPage('src/node.ts', path => readFileSync(path, 'utf8')),
  )
})
