import type { HouseWords } from '../language/house-lexicon.js'
import type { Agency } from '../language/lexicon/agencies.js'
import type { Level, OptionValues, Severity } from '../rule.js'
import type { Role } from '../story/story.js'
import type { StoryPaths } from '../story/story-paths.js'
import type { OneOrMore } from './one-or-more.js'

/** Text of a rule's first field, or of several fields by role. */
type CopyOfExample = string | Readonly<Partial<Record<Role, string>>>

/** An exception: words, or a pattern. */
type Antipattern = string | { readonly pattern: string }

/** A term of a source, with the English that is right or not allowed for it. */
interface ConfigTerm {
  readonly source: OneOrMore<string>
  readonly language?: string
  readonly english?: OneOrMore<string>
  readonly forbidden?: OneOrMore<string>
  readonly caseSensitive?: boolean
}

/** Words of a desk, in place or as paths of files. */
interface ConfigLexicon {
  readonly agencies?: string | readonly Agency[]
  readonly names?: OneOrMore<string>
  readonly allow?: OneOrMore<string>
  readonly reject?: OneOrMore<string>
  readonly terms?: string | readonly (string | ConfigTerm)[]
}

/**
 * A rule that a configuration declares: what to look for, what to say, and examples that `wirelint test-rules` checks.
 */
export interface DeskRule {
  readonly id: string
  readonly message: string
  readonly phrase?: OneOrMore<string>
  readonly pattern?: string
  readonly antipattern?: OneOrMore<Antipattern>
  readonly roles?: OneOrMore<Role>
  readonly severity?: Severity
  readonly certainty?: 'certain' | 'likely' | 'possible'
  readonly mqm?: string
  readonly summary?: string
  readonly why?: string
  readonly suggestion?: string | { readonly text: string; readonly title?: string; readonly safe?: boolean }
  readonly evidence?: boolean
  readonly examples?: {
    readonly bad: readonly (string | { readonly text: CopyOfExample; readonly fixed?: CopyOfExample })[]
    readonly good: readonly CopyOfExample[]
  }
}

/** The settings of suppressions. */
export interface SuppressionSettings {
  readonly file?: string
  readonly unused?: Level
  readonly reasons?: Level
  readonly inline?: boolean
}

/** Levels of rules by id, family or tag, some with options. */
export type RuleSettings = Readonly<Record<string, Level | readonly [Level, OptionValues]>>

/** The house's words, or the path of a file that holds them. */
export type Lexicon = string | ConfigLexicon

/** Terms with their translations, or the paths of files that hold them. */
export type LexiconTerms = NonNullable<ConfigLexicon['terms']>

/** Settings for some files, formats or fields. If it names several of these, all must match. */
export interface Override {
  readonly files?: OneOrMore<string>
  readonly formats?: OneOrMore<string>
  readonly fields?: OneOrMore<Role>
  readonly rules?: RuleSettings
  readonly lexicon?: Lexicon
}

/** The contents of a configuration file. The schema describes each key; the compiler holds it against this type. */
export interface Config {
  readonly $schema?: string
  readonly extends?: OneOrMore<string>
  readonly plugins?: OneOrMore<string>
  readonly rules?: RuleSettings
  readonly deskRules?: readonly DeskRule[]
  readonly lexicon?: Lexicon
  readonly ignore?: OneOrMore<string>
  readonly overrides?: readonly Override[]
  readonly inputFormat?: string | Readonly<Record<string, string>>
  readonly json?: StoryPaths
  readonly suppressions?: SuppressionSettings
  readonly failOn?: Severity | 'never'
  readonly maxWarnings?: number
  readonly gate?: OneOrMore<string>
  readonly scores?: OneOrMore<'damaged' | 'translated'>
  readonly scoreWeights?: string
  readonly requireStories?: boolean
  readonly checkAll?: boolean
  readonly baseline?: string
  readonly cache?: boolean | string
  readonly concurrency?: number | 'auto'
  readonly ruleLinks?: string
  readonly format?: OneOrMore<string>
}

/** An override with its words in place of the files that hold them. */
export interface ReadOverride extends Omit<Override, 'lexicon'> {
  readonly lexicon?: HouseWords
}

/**
 * A configuration that refers to no other file: `extends` names presets only, words replace the files that hold them,
 * and the path of the file of suppressions is absolute. So it means the same wherever it is extended from.
 */
export interface ReadConfig extends Omit<Config, 'lexicon' | 'overrides'> {
  readonly lexicon?: HouseWords
  readonly overrides?: readonly ReadOverride[]
}
