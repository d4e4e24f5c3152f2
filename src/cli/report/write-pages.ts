import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../../files/replace-file.js'
import type { SavedFigures } from '../../evaluation/saved-figures.js'
import { renderRuleIndex } from '../../pages/rule-index.js'
import { renderRulePage } from '../../pages/rule-page.js'
import type { Rule } from '../../rule.js'

/** Writes the pages of rules and their index into `folder`/rules, and deletes the pages of rules that are gone. */
export function writePages(folder: string, rules: readonly Rule[], figures: SavedFigures): void {
  const pages = join(folder, 'rules')
  mkdirSync(pages, { recursive: true })
  for (const name of readdirSync(pages).filter(each => each.endsWith('.md'))) rmSync(join(pages, name))
  replaceFile(join(pages, 'README.md'), renderRuleIndex(rules))
  for (const rule of rules) replaceFile(join(pages, `${rule.id}.md`), renderRulePage(rule, figures))
}
