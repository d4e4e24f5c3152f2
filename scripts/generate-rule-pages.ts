import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import rules from '../rules/index.js'
import { ruleIndex } from '../src/reporters/rule-index.js'
import { rulePage } from '../src/reporters/rule-page.js'

/** Writes docs/rules from the rules themselves; pages of rules that are gone go too. */
const folder = 'docs/rules'
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) rmSync(join(folder, name))
writeFileSync(join(folder, 'README.md'), ruleIndex(rules))
for (const rule of rules) writeFileSync(join(folder, `${rule.id}.md`), rulePage(rule))
