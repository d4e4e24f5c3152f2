import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import figures from '../../../docs/evaluation.json' with { type: 'json' }
import rules from '../../../rules/index.js'
import { writePages } from '../../../src/cli/report/write-pages.js'
import { renderRuleIndex } from '../../../src/pages/rule-index.js'
import { renderRulePage } from '../../../src/pages/rule-page.js'
import { folder } from '../../support/folders.js'

test('pages of rules are written anew, and those of rules that are gone are deleted', () => {
  const here = folder({ 'rules/gone.md': '# gone\n', 'rules/picture.svg': '<svg/>' })
  const some = rules.slice(0, 2)
  writePages(here.path, some, figures)
  const names = some.map(({ id }) => `${id}.md`)
  expect(readdirSync(join(here.path, 'rules')).sort()).toEqual(['README.md', 'picture.svg', ...names].sort())
  expect(readFileSync(join(here.path, 'rules', 'README.md'), 'utf8')).toBe(renderRuleIndex(some))
  for (const rule of some)
    expect(readFileSync(join(here.path, 'rules', `${rule.id}.md`), 'utf8')).toBe(renderRulePage(rule, figures))
})

test('the folder is made where there is none', () => {
  const here = folder()
  writePages(here.path, [], figures)
  expect(existsSync(join(here.path, 'rules', 'README.md'))).toBe(true)
})
