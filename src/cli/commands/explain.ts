import figures from '../../../docs/evaluation.json' with { type: 'json' }
import scoreFigures from '../../../docs/verdict.json' with { type: 'json' }
import { colours } from '../../terminal/colours.js'
import { suppressionChecks } from '../../linter/suppressions/checks.js'
import { renderFeatures } from '../../pages/translated-features.js'
import { renderTranslated } from '../../pages/translated-page.js'
import { renderDamaged, type VerdictFigures } from '../../pages/verdict-page.js'
import { renderRulePage } from '../../pages/rule-page.js'
import { rulesNamed, type RuleText } from '../../rule.js'
import { findRule } from '../../config/loading/find-rule.js'
import { loadRuleSource, type RuleSource } from './rules.js'
import { UsageError } from '../../terminal/usage-error.js'
import { write } from '../report/write.js'
import { rulesWith } from '../../run/file-settings.js'

export interface ExplainFlags extends RuleSource {
  /** Prints the features of *translated* in place of its page. */
  readonly features?: true
}

/** Prints the page of a rule or of a score, or the rules of a group, headings in bold on a terminal. */
export async function explainCommand(id: string, { features, ...source }: ExplainFlags): Promise<void> {
  const score = features === true ? renderFeaturesOf(id) : renderScore(id)
  if (score !== null) {
    await write(inBold(score), undefined)
    return
  }
  const rules: readonly RuleText[] = [...rulesWith(await loadRuleSource(source)), ...suppressionChecks]
  const members = rulesNamed(id, rules)
  if (members.length > 0 && members[0]?.id !== id) {
    await write(inBold(renderGroup(id, members)), undefined)
    return
  }
  const rule = findRule(id, rules)
  await write(inBold(renderRulePage(rule, figures)), undefined)
}

/** Lists the rules of a family or with a tag. */
const renderGroup = (name: string, members: readonly RuleText[]): string =>
  `# ${name}\n\nThese rules can be set together: --only ${name}, or “rules: { ${name}: off }” in a configuration.\n\n${members
    .map(({ id, severity, summary }) => `- ${id} (${severity}): ${summary}\n`)
    .join('')}`

/** Returns the part of the page on the scores that is about one of them; null for another id. */
function renderScore(id: string): string | null {
  const { damaged, translated } = scoreFigures as unknown as VerdictFigures
  if (id === 'damaged' && damaged !== undefined) return renderDamaged(damaged)
  return id === 'translated' && translated !== undefined ? renderTranslated(translated) : null
}

function renderFeaturesOf(id: string): string {
  const { translated } = scoreFigures as unknown as VerdictFigures
  if (id !== 'translated' || translated === undefined)
    throw new UsageError('Only “translated” has features: wirelint explain translated --features.')
  return renderFeatures(translated)
}

async function* inBold(page: string): AsyncIterable<string> {
  yield page.replace(/^#+ (.*)$/gmu, (_, heading: string) => colours.bold(heading))
}
