import type { z } from 'zod'
import type { HouseWords } from '../language/house-lexicon.js'
import type { configSchema } from './schema.js'

/** A type as its readers see it: nothing changes, and a key without a value is left out. */
type Constant<T> = T extends object ? { readonly [K in keyof T]: Constant<Exclude<T[K], undefined>> } : T

/** The contents of a configuration file. Each key is described in the schema. */
export type Config = Constant<z.infer<typeof configSchema>>

/** Levels of rules by id, some with options. */
export type RuleSettings = NonNullable<Config['rules']>

/** Settings for some files, formats or fields. If it names several of these, all must match. */
export type Override = NonNullable<Config['overrides']>[number]

/**
 * A rule that a configuration declares: what to look for, what to say, and examples that `wirelint test-rules` checks.
 */
export type DeskRule = NonNullable<Config['deskRules']>[number]

/** The house's words, or the path of a file that holds them. */
export type Lexicon = NonNullable<Config['lexicon']>

/** Terms with their translations, or the paths of files that hold them. */
export type LexiconTerms = NonNullable<Exclude<Lexicon, string>['terms']>

/** The settings of suppressions. */
export type SuppressionSettings = NonNullable<Config['suppressions']>

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
