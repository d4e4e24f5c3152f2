import type { RuleId } from '../../rules/index.js'
import type { PresetName } from '../../rules/presets.js'
import type { OptionSettings } from '../config/merge.js'
import type { Tagger } from '../language/annotated-story.js'
import type { HouseWords } from '../language/house-lexicon.js'
import type { LanguageDetector } from '../language/words/english.js'
import type { SuppressionLevels } from '../linter/suppressions/checks.js'
import type { SuppressedFingerprints } from '../linter/suppressions/suppressed-fingerprints.js'
import type { TranslationModel } from '../linter/verdict/translated/model.js'
import type { Level, Rule, RuleGroup, RuleWithId } from '../rule.js'
import type { Role } from '../story/story.js'
import type { StoryPaths } from '../story/story-paths.js'

/** A text that a story was translated from. */
export interface SourceCopy {
  readonly text: string
  /** Its code, such as “zh”; without it the text is asked. */
  readonly language?: string
}

/**
 * Levels by rule id, family or tag; the id of a rule goes over its groups. `Own` are the ids of rules that are not
 * wirelint's.
 */
export type LintLevels<Own extends string = never> = Readonly<Partial<Record<RuleId | RuleGroup | Own, Level>>>

/** Levels of problems with suppressions, and whether comments count. */
export interface LintSuppressions extends SuppressionLevels {
  /** False if comments in the copy hide nothing. */
  readonly inline?: boolean
}

/** The configuration of `lint`: what configuration files decide for the command. */
export interface LintConfig<Own extends string = never> {
  /** Names of presets, a later one over an earlier one; "recommended" without it. */
  readonly presets?: readonly PresetName[]
  /** Levels by rule id, family or tag, over those of the presets. */
  readonly levels?: LintLevels<NoInfer<Own>>
  /** Levels that hold in some fields only, over `levels`: `{ headline: { grammar: 'off' } }`. */
  readonly fields?: Readonly<Partial<Record<Role, LintLevels<NoInfer<Own>>>>>
  /** Decisions of a house by rule id and option, over those of the presets. */
  readonly options?: OptionSettings
  /** The rules to run, all of wirelint's without it; `[...rules, own]` adds one. */
  readonly rules?: readonly RuleWithId<Rule, RuleId | Own>[]
  /** The words that the house adds to wirelint's own. */
  readonly lexicon?: Partial<HouseWords>
  /** Levels of suppressions that hide nothing or give no reason, and whether comments in the copy are obeyed. */
  readonly suppressions?: LintSuppressions
  /** The suppressions of a file beside the copy, as `loadConfig` reads them. */
  readonly suppressed?: SuppressedFingerprints
  /** The paths of a story's parts in JSON of your own: `{ headline: 'title.rendered' }`. */
  readonly json?: StoryPaths
}

/** The optional arguments of `lint`. */
export interface LintRequest<Own extends string = never> {
  /** Name of a format ("text", "jsonl"). Without it the file's name and the text's beginning decide. */
  readonly format?: string
  /** Name for reports, "text" without it. */
  readonly file?: string
  /** The text that the only story in the text was translated from, and its language: “zh”. */
  readonly source?: SourceCopy
  readonly config?: LintConfig<Own>
  /** True if the report carries the copy of each story, which the report format “html” shows. */
  readonly copy?: boolean
  /** Needed outside Node, see `makeTagger`. In Node the tagger of the installed package is the default. */
  readonly tagger?: Tagger
  /** Asked where words do not show a text's language. In Node the one that is bundled is the default. */
  readonly detector?: LanguageDetector
  /** The weights of the score *translated*, which is left out without them; see `readWeights`. */
  readonly translation?: TranslationModel
}

/** The keys of a request, all of them: the compiler holds the list against the type. */
export const requestKeys: Readonly<Record<keyof LintRequest, true>> = {
  format: true,
  file: true,
  source: true,
  config: true,
  copy: true,
  tagger: true,
  detector: true,
  translation: true,
}

/** The keys of a configuration, all of them. */
export const configKeys: Readonly<Record<keyof LintConfig, true>> = {
  presets: true,
  levels: true,
  fields: true,
  options: true,
  rules: true,
  lexicon: true,
  suppressions: true,
  suppressed: true,
  json: true,
}
