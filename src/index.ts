import rules from '../rules/index.js'
import { formatNamed, formatOf, formats } from './formats/index.js'
import type { Config } from './config/config.js'
import { type DeskRule, ruleOf } from './config/desk-rules.js'
import type { Plugin } from './config/plugin.js'
import { type OptionSettings, settingFaults } from './config/options.js'
import { presetFaults, type RuleLevels, settingsOf } from './config/presets.js'
import { type HouseWords, lexiconOf } from './language/house-lexicon.js'
import { lintPart } from './linter/lint-part.js'
import type { FileReport } from './linter/report.js'
import type { SuppressionLevels } from './linter/suppressions/suppress.js'
import type { Rule } from './rule.js'
import { type Reader, wholeFile } from './formats/reader.js'
import { winkTagger } from './tagger/wink.js'

export type { Diagnostic, FileEdit, FileReport, Fix, Note, Problem, Reporter, StoryReport } from './linter/report.js'
export type {
  BadExample,
  Certainty,
  Choice,
  Edit,
  ExampleText,
  Finding,
  GoodExample,
  Rule,
  RuleOptions,
  Severity,
  Suggestion,
} from './rule.js'
export type { Field, Location, OriginMap, Point, Role, Span, Story } from './story/story.js'
export type { Config } from './config/config.js'
export type { DeskRule } from './config/desk-rules.js'
export type { HouseWords } from './language/house-lexicon.js'
export type { Agency } from './language/lexicon/agencies.js'
export type { Plugin } from './config/plugin.js'
export { defineRule } from './rule.js'
export { rules }

/** Gives a configuration its type, and nothing else: editors complete its keys. */
export const defineConfig = (config: Config): Config => config

/** Gives a plug-in its type, and nothing else. */
export const definePlugin = (plugin: Plugin): Plugin => plugin

/** Rules that are declared as in a configuration, as rules for `lint`; throws an Error that says what is wrong with a pattern. */
export async function deskRules(declared: readonly DeskRule[]): Promise<readonly Rule[]> {
  const { readPattern } = await import('./config/patterns.js')
  return declared.map(each => ruleOf(each, 'code', readPattern))
}

/** What a caller may ask of {@link lint}. */
export interface LintRequest {
  /** Name of a format ("text", "jsonl"); without it the file's name and the text's beginning tell. */
  readonly format?: string
  /** Name for reports, "text" without it. */
  readonly file?: string
  readonly config?: LintConfig
}

export interface LintConfig {
  /** Names of presets, a later one over an earlier one; "recommended" without it. */
  readonly presets?: readonly string[]
  /** Levels by rule id, over those of the presets. */
  readonly levels?: RuleLevels
  /** Decisions of a house by rule id and option, over those of the presets. */
  readonly options?: OptionSettings
  /** How suppressions that suppress nothing, or give no reason, are reported. */
  readonly suppressions?: SuppressionLevels
  /** The rules to run, all default ones without it; `[...rules, own]` adds one. */
  readonly rules?: readonly Rule[]
  /** What the house knows and wirelint does not. */
  readonly lexicon?: Partial<HouseWords>
}

const tagger = winkTagger()

/** Loaded with the library, so that `lint` need not wait. */
const readers = new Map<string, Reader>()
for (const format of formats) readers.set(format.name, await format.load())

/**
 * Checks the text of one file: pure and synchronous, the engine behind the command. Offsets in the report are UTF-16 units of
 * `text`. Throws a RangeError for an unknown format or preset, and for an option that a rule has not; what cannot be read in the text is a problem in the report.
 */
export function lint(text: string, { format, file = 'text', config = {} }: LintRequest = {}): FileReport {
  const found = format === undefined ? formatOf(file, text.slice(0, 4096)) : formatNamed(format)
  const reader = readers.get(found?.name ?? '')
  if (reader === undefined)
    throw new RangeError(`Unknown format “${String(format)}”; known: ${[...readers.keys()].join(', ')}.`)
  const running = config.rules ?? rules
  const fault = presetFaults(config.presets ?? [])[0] ?? settingFaults(running, config.options ?? {})[0]
  if (fault !== undefined) throw new RangeError(fault)
  const options = {
    rules: running,
    ...settingsOf(config.presets ?? [], config.levels, config.options),
    suppressions: config.suppressions ?? {},
    tagger,
    lexicon: lexiconOf({ agencies: [], names: [], allow: [], ...config.lexicon }),
  }
  return lintPart(reader, wholeFile(file, text), options)
}
