import rules from '../../rules/index.js'
import { didYouMean } from '../config/nearest.js'
import { faultsOf } from '../config/options.js'
import { presetFaults } from '../config/presets.js'
import type { VerdictLevel } from '../linter/verdict.js'
import { showingCopy } from '../reporters/index.js'
import { type Rule, severities, type Severity } from '../rule.js'
import type { InputFlags } from './readings.js'
import { ruleNamed } from './rule-named.js'
import type { FlagDecisions } from './run-options.js'
import { UsageError } from './usage-error.js'

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

const chosen = (only: readonly string[] = []): readonly Rule[] => (only.length === 0 ? rules : [...new Set(only)].map(ruleNamed))

/**
 * The presets asked for, and over them what was set one by one: "rule:level", "rule:level:option=value". A rule that is asked
 * for alone runs even if it is off by default.
 */
export function decided({ preset: names = [], rule: settings = [], only = [], suppressions, format: formats = [] }: LintFlags): FlagDecisions {
  const [unknown] = presetFaults(names)
  if (unknown !== undefined) throw new UsageError(unknown)
  const levels: Record<string, Severity | 'off'> = {}
  const options: Record<string, Record<string, string>> = {}
  for (const setting of settings) {
    const [id = '', level = '', ...decisions] = setting.split(/[:,]/u)
    const found = ruleLevels.find(each => each === level)
    if (found === undefined)
      throw new UsageError(`--rule takes RULE:LEVEL or RULE:LEVEL:OPTION=VALUE, not “${setting}”.${didYouMean(level, ruleLevels)} Levels: ${ruleLevels.join(', ')}.`)
    const rule = ruleNamed(id)
    levels[rule.id] = found
    const given = Object.fromEntries(decisions.map(each => [each.split('=')[0] ?? '', each.slice(each.indexOf('=') + 1)]))
    const [fault] = faultsOf(rule, given)
    if (fault !== undefined) throw new UsageError(fault)
    options[rule.id] = { ...options[rule.id], ...given }
  }
  return { rules: chosen(only), alone: only.length > 0, presets: names, levels, options, suppressions, copy: formats.some(each => showingCopy.has(each.split(':')[0] ?? '')) }
}

const ruleLevels = [...severities, 'off'] as const
