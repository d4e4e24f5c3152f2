import figures from '../../../docs/evaluation.json' with { type: 'json' }
import { colours } from '../../terminal/colours.js'
import { suppressionChecks } from '../../linter/suppressions/checks.js'
import { rulePage } from '../../pages/rule-page.js'
import type { RuleText } from '../../rule.js'
import { findRule } from '../../config/loading/find-rule.js'
import { configAsked, type RuleSource } from './rules.js'
import { write } from '../report/write.js'
import { rulesWith } from '../../run/file-settings.js'

/** Prints a rule's page, headings in bold on a terminal. */
export async function explainCommand(id: string, source: RuleSource): Promise<void> {
  const page = rulePage(
    findRule<RuleText>(id, [...rulesWith(await configAsked(source)), ...suppressionChecks]),
    figures,
  ).replace(/^#+ (.*)$/gmu, (_, heading: string) => colours.bold(heading))
  await write(
    (async function* () {
      yield page
    })(),
    undefined,
  )
}
