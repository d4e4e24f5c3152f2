import figures from '../../../docs/evaluation.json' with { type: 'json' }
import { colours } from '../../terminal/colours.js'
import { suppressionChecks } from '../../linter/suppressions/checks.js'
import { renderRulePage } from '../../pages/rule-page.js'
import type { RuleText } from '../../rule.js'
import { findRule } from '../../config/loading/find-rule.js'
import { loadRuleSource, type RuleSource } from './rules.js'
import { write } from '../report/write.js'
import { rulesWith } from '../../run/file-settings.js'

/** Prints a rule's page, headings in bold on a terminal. */
export async function explainCommand(id: string, source: RuleSource): Promise<void> {
  const rule = findRule<RuleText>(id, [...rulesWith(await loadRuleSource(source)), ...suppressionChecks])
  await write(pageOf(rule), undefined)
}

async function* pageOf(rule: RuleText): AsyncIterable<string> {
  yield renderRulePage(rule, figures).replace(/^#+ (.*)$/gmu, (_, heading: string) => colours.bold(heading))
}
