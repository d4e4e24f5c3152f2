import figures from '../../docs/evaluation.json' with { type: 'json' }
import { colours } from './colours.js'
import { suppressionChecks } from '../config/suppression-checks.js'
import { rulePage } from '../pages/rule-page.js'
import type { RuleText } from '../rule.js'
import { ruleNamed } from './rule-named.js'
import { configAsked, type RuleSource } from './rules-command.js'
import { write } from './output.js'
import { rulesWith } from './run-options.js'

/** Prints a rule's page, headings in bold on a terminal. */
export async function explainCommand(id: string, source: RuleSource): Promise<void> {
  const page = rulePage(
    ruleNamed<RuleText>(id, [...rulesWith(await configAsked(source)), ...suppressionChecks]),
    figures,
  ).replace(/^#+ (.*)$/gmu, (_, heading: string) => colours.bold(heading))
  await write(
    (async function* () {
      yield page
    })(),
    undefined,
  )
}
