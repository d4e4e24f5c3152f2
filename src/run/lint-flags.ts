import { didYouMean } from '../language/words/similarity.js'
import type { Gate, ScoreName } from '../linter/verdict/score-names.js'
import { showsCopy } from '../reporters/index.js'
import { type Level, severities, type Severity } from '../rule.js'
import type { InputFlags } from '../input/read-input.js'
import type { RuleFlags } from './file-settings.js'
import { UsageError } from '../terminal/usage-error.js'

/** The flags of `lint`. `src/cli/options/lint-options.ts` has an option for each key. */
export interface LintFlags extends InputFlags {
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly preset?: readonly string[]
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  /** True if only rules run that compare stories with their sources. */
  readonly onlySource?: true
  /** The file or folder of plain text that the stories were translated from. */
  readonly source?: string
  /** Files of terms with their translations. */
  readonly termbase?: readonly string[]
  readonly failOn?: Severity | 'never'
  readonly gate?: Gate
  /** The scores that reports show for every story. */
  readonly scores?: readonly ScoreName[]
  /** A file of a desk's own weights for the score *translated*. */
  readonly scoreWeights?: string
  /** The address of the pages of rules, to which reports link. */
  readonly ruleLinks?: string
  readonly maxWarnings?: number
  readonly quiet?: true
  /** True if counts are printed in place of issues. */
  readonly summary?: true
  readonly fix?: true
  readonly fixDryRun?: true
  /** A file; false for no configuration at all. */
  readonly config?: string | false
  /** A file; false for none, whatever the configuration says. */
  readonly baseline?: string | false
  readonly updateBaseline?: true
  /** A commit: only issues on lines that have changed since are reported. */
  readonly since?: string
  /** True if only issues on lines are reported that are not committed. */
  readonly changed?: true
  readonly printConfig?: string
  readonly suppressions?: string
  /** False for copy from outside, whose comments may not hide anything. */
  readonly inlineSuppressions?: boolean
  readonly pruneBaseline?: true
  /** False if SARIF has no suppressed and no known issues. */
  readonly hiddenResults?: boolean
  readonly fixUnsafe?: true
  /** Threads; `auto` without the flag. */
  readonly concurrency?: number | 'auto'
  /** False for none, whatever the configuration says. */
  readonly cache?: boolean
  readonly cacheFile?: string
  /** The journal of a run that goes on where an earlier one stopped. */
  readonly resume?: string
  readonly stats?: true
  readonly progress?: boolean
  readonly watch?: true
  /** True if stories are checked whatever their status is. */
  readonly checkAll?: true
  /** True if a file without a story is a problem. */
  readonly requireStories?: true
}

/** The flags about rules; other commands have some of them. */
type FlagsOfRules = Pick<
  LintFlags,
  | 'preset'
  | 'rule'
  | 'only'
  | 'onlySource'
  | 'suppressions'
  | 'termbase'
  | 'inlineSuppressions'
  | 'stdinFilename'
  | 'format'
  | 'checkAll'
  | 'since'
  | 'changed'
>

/**
 * Reads the flags about rules. They name rules and presets that may not exist: that is known only with the
 * configurations. Throws a UsageError for a setting that is not RULE:LEVEL.
 */
export const readRuleFlags = ({
  preset: presets = [],
  rule: settings = [],
  only = [],
  onlySource,
  suppressions,
  termbase,
  inlineSuppressions: obeysComments = true,
  stdinFilename,
  format: formats = [],
  checkAll,
  since,
  changed,
}: FlagsOfRules): RuleFlags => ({
  only: [...new Set(only)],
  onlySource: onlySource === true,
  presets,
  rules: readSettings(settings),
  suppressions,
  ...(termbase === undefined ? {} : { termbase }),
  obeysComments,
  stdinFilename,
  checksAll: checkAll === true,
  // The stories of a feed are compared by their copy.
  copy: since !== undefined || changed === true || formats.some(each => showsCopy(each.split(':')[0] ?? '')),
})

/** Reads "rule:level" and "rule:level:option=value,option=value". A later level of a rule replaces an earlier one. */
function readSettings(settings: readonly string[]): RuleFlags['rules'] {
  // A map, because a user can name a rule “__proto__”.
  const rules = new Map<string, readonly [Level, Readonly<Record<string, string>>]>()
  for (const setting of settings) {
    const [id = '', level = '', ...decisions] = setting.split(/[:,]/u)
    const values = Object.fromEntries(decisions.map(splitAtEquals))
    rules.set(id, [readLevel(level, setting), { ...rules.get(id)?.[1], ...values }])
  }
  return Object.fromEntries(rules)
}

const levels = [...severities, 'off'] as const

function readLevel(level: string, setting: string): Level {
  const found = levels.find(each => each === level)
  if (found !== undefined) return found
  const hint = didYouMean(level, levels)
  throw new UsageError(
    `--rule needs RULE:LEVEL or RULE:LEVEL:OPTION=VALUE, not “${setting}”.${hint} Levels: ${levels.join(', ')}.`,
  )
}

/** Splits OPTION=VALUE. Without a value the option is its own value, which the option's check refuses. */
const splitAtEquals = (decision: string): readonly [string, string] => [
  decision.split('=')[0] ?? '',
  decision.slice(decision.indexOf('=') + 1),
]

/** True if a run changes files. */
export const isFixing = ({ fix, fixUnsafe, fixDryRun }: Pick<LintFlags, 'fix' | 'fixUnsafe' | 'fixDryRun'>): boolean =>
  (fix === true || fixUnsafe === true) && fixDryRun !== true
