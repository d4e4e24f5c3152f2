import { colours } from '../../terminal/colours.js'
import { ConfigFiles } from '../../config/loading/find-config.js'
import type { ConfigDocument } from '../../config/config-document.js'
import { problemLine } from '../../config/config-problem.js'
import { say } from '../../terminal/say.js'
import { write } from '../report/write.js'
import { rulesWith } from '../../run/file-settings.js'
import { groupsOf } from '../../rule.js'

/** The configuration whose own rules a command shows beside wirelint's. */
export interface RuleSource {
  /** A file; false for none. Without it the configuration of the folder in which the command runs. */
  readonly config?: string | false
}

export interface RulesFlags extends RuleSource {
  readonly format: 'pretty' | 'json'
}

/** Loads the configuration whose rules a command shows, and prints what is wrong with its plug-ins. */
export async function loadRuleSource({ config }: RuleSource): Promise<ConfigDocument | null> {
  const loaded = config === false ? null : await new ConfigFiles(config).for('any')
  for (const problem of loaded?.problems ?? []) say(problemLine(problem))
  return loaded
}

/** Prints the table of rules. Returns the exit code. */
export async function rulesCommand({ format, ...source }: RulesFlags): Promise<number> {
  const config = await loadRuleSource(source)
  await write(format === 'json' ? asJson(config) : asTable(config), undefined)
  return (config?.problems.length ?? 0) > 0 ? 2 : 0
}

const sourceOf = (config: ConfigDocument | null): ReadonlyMap<string, string> =>
  new Map(config?.ownRules.map(({ rule, from }) => [rule.id, from]))

async function* asJson(config: ConfigDocument | null): AsyncIterable<string> {
  const from = sourceOf(config)
  const table = rulesWith(config).map(rule => ({
    id: rule.id,
    family: rule.family,
    mqm: rule.mqm,
    severity: rule.severity,
    certainty: rule.certainty,
    roles: rule.roles,
    summary: rule.summary,
    tags: groupsOf(rule).filter(group => group !== rule.family),
    from: from.get(rule.id) ?? 'wirelint',
  }))
  yield `${JSON.stringify(table, null, 2)}\n`
}

/**
 * Prints rules below the names of their families, and a configuration's own rules below the name of their file or
 * package.
 */
async function* asTable(config: ConfigDocument | null): AsyncIterable<string> {
  const rules = rulesWith(config)
  const from = sourceOf(config)
  const width = Math.max(...rules.map(({ id }) => id.length))
  const severityWidth = Math.max(...rules.map(({ severity }) => severity.length))
  let heading = ''
  for (const rule of rules) {
    const above = from.get(rule.id) ?? rule.family
    if (above !== heading) yield `${heading === '' ? '' : '\n'}${colours.bold(above)}\n`
    heading = above
    yield `  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(severityWidth)}  ${rule.summary}\n`
  }
}
