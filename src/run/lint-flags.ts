import { didYouMean } from '../language/words/similarity.js'
import type { VerdictLevel } from '../linter/verdict/verdict.js'
import { showsCopy } from '../reporters/index.js'
import { type Level, severities, type Severity } from '../rule.js'
import type { InputFlags } from '../input/readings.js'
import type { RuleFlags } from './file-settings.js'
import { UsageError } from '../terminal/usage-error.js'

/** Options as commander gives them. */
export interface LintFlags extends InputFlags {
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly preset?: readonly string[]
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly failOn?: Severity | 'never'
  readonly gate?: VerdictLevel
  readonly maxWarnings?: number
  readonly quiet?: true
  readonly fix?: true
  readonly fixDryRun?: true
  readonly config?: string | false
  readonly baseline?: string
  readonly updateBaseline?: true
  readonly printConfig?: string
  readonly suppressions?: string
  readonly pruneBaseline?: true
  readonly fixUnsafe?: true
  /** Threads; auto where nobody says. */
  readonly concurrency?: number | 'auto'
  readonly cache?: true
  readonly cacheFile?: string
  readonly stats?: true
  readonly progress?: boolean
  readonly watch?: true
}

/**
 * The presets asked for, and over them what was set one by one: "rule:level", "rule:level:option=value". Whether there are such rules
 * and presets can only be said when the configurations are known.
 */
export function decided({
  preset: presets = [],
  rule: settings = [],
  only = [],
  suppressions,
  stdinFilename,
  format: formats = [],
}: LintFlags): RuleFlags {
  const rules: Record<string, Level | [Level, Record<string, string>]> = {}
  for (const setting of settings) {
    const [id = '', level = '', ...decisions] = setting.split(/[:,]/u)
    const found = ruleLevels.find(each => each === level)
    if (found === undefined)
      throw new UsageError(
        `--rule takes RULE:LEVEL or RULE:LEVEL:OPTION=VALUE, not “${setting}”.${didYouMean(level, ruleLevels)} Levels: ${ruleLevels.join(', ')}.`,
      )
    const before = rules[id]
    const values = Object.fromEntries(
      decisions.map(each => [each.split('=')[0] ?? '', each.slice(each.indexOf('=') + 1)]),
    )
    rules[id] = [found, { ...(Array.isArray(before) ? before[1] : {}), ...values }]
  }
  return {
    only: [...new Set(only)],
    presets,
    rules,
    suppressions,
    stdinFilename,
    copy: formats.some(each => showsCopy(each.split(':')[0] ?? '')),
  }
}

const ruleLevels = [...severities, 'off'] as const
