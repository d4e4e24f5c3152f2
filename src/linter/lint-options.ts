import type { Tagger } from '../language/annotated-story.js'
import type { HouseLexicon } from '../language/house-lexicon.js'
import type { Timer } from '../language/timer.js'
import type { LanguageDetector } from '../language/words/english.js'
import { decideLevel, type Rule, type Severity } from '../rule.js'
import type { Role } from '../story/story.js'
import type { StoryPaths } from '../story/story-paths.js'
import type { TranslationModel } from './verdict/translated/model.js'
import { listActiveChecks, type SuppressionLevels } from './suppressions/checks.js'
import type { SuppressedFingerprints } from './suppressions/suppressed-fingerprints.js'

/** The options of a run; `levels` holds the rules whose severity is not their own. */
export interface LintOptions {
  readonly rules: readonly Rule[]
  /** Ids of all rules that exist, if only some of them run. */
  readonly known?: readonly string[]
  readonly levels: ReadonlyMap<string, Severity | 'off'>
  /** A house's decisions by rule id and option, checked. An option without a decision has its first value. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Levels for some fields only, which go before `levels`. */
  readonly fields?: Readonly<Partial<Record<Role, Readonly<Record<string, Severity | 'off'>>>>>
  readonly tagger: Tagger
  /** Asked where words do not show a text's language; without it the text is taken for English. */
  readonly detector?: LanguageDetector
  /** False if directives in the text are not read: copy from outside may not hide its own issues. */
  readonly obeysComments?: boolean
  /** The most issues of a rule that are listed for a story; 1,000 by default. */
  readonly mostOfRule?: number
  /** Suppressions that are kept beside the files. */
  readonly suppressed?: SuppressedFingerprints
  /** Levels of the checks of suppressions themselves. */
  readonly suppressions?: SuppressionLevels
  /** Names and phrases that only the house knows. */
  readonly lexicon?: HouseLexicon
  /** True if reports carry the story's copy, for output formats that show whole stories. */
  readonly copy?: boolean
  /** True if stories are checked even if their status puts them out of use. */
  readonly checksAll?: boolean
  /** The paths of a desk's own JSON. */
  readonly json?: StoryPaths
  /** The weights of the score *translated*, if it is asked for. */
  readonly translation?: TranslationModel
  /** Measures the steps, the layers and the rules. */
  readonly time?: Timer
}

/** Lists the ids of the rules and checks that are on in some field of a story. */
export const listActiveRules = ({ rules, levels, fields = {}, suppressions = {} }: LintOptions): readonly string[] => [
  ...rules
    .filter(rule =>
      rule.roles.some(role => decideLevel(rule, fields[role]?.[rule.id] ?? levels.get(rule.id)) !== 'off'),
    )
    .map(({ id }) => id),
  ...listActiveChecks(suppressions),
]
