import rules from '../rules/index.js'
import { presets } from '../rules/presets.js'
import { checkOptionSettings } from './config/check-options.js'
import { checkPresetNames } from './config/check.js'
import type { Config, DeskRule } from './config/config.js'
import { makeDeskRule } from './config/desk-rules.js'
import { mergeRules, type OptionSettings, type RuleLevels } from './config/merge.js'
import type { Plugin } from './config/plugin.js'
import { expandGroups } from './config/rule-groups.js'
import { detectFormat, findFormat, formats, headLength } from './formats/index.js'
import { wholeFile } from './formats/reader.js'
import { readers } from './formats/readers.js'
import type { Tagger } from './language/annotated-story.js'
import { type HouseWords, prepareLexicon } from './language/house-lexicon.js'
import type { LanguageDetector } from './language/words/english.js'
import { lintPart } from './linter/lint-part.js'
import type { FileReport } from './linter/report.js'
import type { SuppressionLevels } from './linter/suppressions/checks.js'
import type { Rule } from './rule.js'

export type { Diagnostic, FileEdit, FileReport, Fix, Note, PartReport, Problem, StoryReport } from './linter/report.js'
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
export type { Config, DeskRule } from './config/config.js'
export type { Tag, Tagger } from './language/annotated-story.js'
export type { LanguageDetector } from './language/words/english.js'
export type { HouseWords } from './language/house-lexicon.js'
export type { Agency } from './language/lexicon/agencies.js'
export type { Plugin } from './config/plugin.js'
export { defineRule } from './rule.js'
export { makeTagger } from './tagger/make-tagger.js'
export { rules }

/** Returns its argument. It only gives a configuration its type, so that editors complete its keys. */
export const defineConfig = (config: Config): Config => config

/** Returns its argument. It only gives a plug-in its type. */
export const definePlugin = (plugin: Plugin): Plugin => plugin

/**
 * Makes rules for `lint` of rules that are declared as in a configuration. Throws an Error that says what is wrong
 * with a pattern.
 */
export async function deskRules(declared: readonly DeskRule[]): Promise<readonly Rule[]> {
  const { readPattern } = await import('./config/patterns.js')
  return declared.map(each => makeDeskRule(each, 'code', readPattern))
}

/** A text that a story was translated from. */
export interface SourceCopy {
  readonly text: string
  /** Its code, such as “zh”; without it the text is asked. */
  readonly language?: string
}

/** The optional arguments of {@link lint}. */
export interface LintRequest {
  /** Name of a format ("text", "jsonl"). Without it the file's name and the text's beginning decide. */
  readonly format?: string
  /** Name for reports, "text" without it. */
  readonly file?: string
  /** The text that the only story in the text was translated from, and its language: “zh”. */
  readonly source?: SourceCopy
  readonly config?: LintConfig
  /** Needed outside Node, see {@link makeTagger}. In Node the tagger of the installed package is the default. */
  readonly tagger?: Tagger
  /** Asked where words do not show a text's language. In Node the one that is bundled is the default. */
  readonly detector?: LanguageDetector
}

/** The configuration of {@link lint}: what configuration files decide for the command. */
export interface LintConfig {
  /** Names of presets, a later one over an earlier one; "recommended" without it. */
  readonly presets?: readonly string[]
  /** Levels by rule id, family or tag, over those of the presets. */
  readonly levels?: RuleLevels
  /** Decisions of a house by rule id and option, over those of the presets. */
  readonly options?: OptionSettings
  /** Levels of suppressions that suppress nothing, or give no reason. */
  readonly suppressions?: SuppressionLevels
  /** The rules to run, all default ones without it; `[...rules, own]` adds one. */
  readonly rules?: readonly Rule[]
  /** The words that the house adds to wirelint's own. */
  readonly lexicon?: Partial<HouseWords>
}

/**
 * Checks the text of one file: pure and synchronous, the engine of the command too. Offsets in the report are UTF-16
 * units of `text`. Throws a RangeError for an unknown format or preset, and for an option that a rule does not have; a
 * TypeError without a tagger. What cannot be read in the text is a problem in the report.
 */
export function lint(
  text: string,
  { format, file = 'text', source, config = {}, tagger, detector }: LintRequest = {},
): FileReport {
  if (tagger === undefined)
    throw new TypeError('Outside Node, lint needs a tagger: lint(text, { tagger: makeTagger(model) }).')
  const found = format === undefined ? detectFormat(file, text.slice(0, headLength)) : findFormat(format)
  if (found === undefined)
    throw new RangeError(`Unknown format “${String(format)}”; known: ${formats.map(({ name }) => name).join(', ')}.`)
  const running = config.rules ?? rules
  const mistake =
    checkPresetNames(config.presets ?? [], presets)[0] ?? checkOptionSettings(running, config.options ?? {})[0]
  if (mistake !== undefined) throw new RangeError(mistake)
  const options = {
    rules: running,
    ...mergeRules(config.presets ?? [], [expandGroups(config.levels ?? {}, running), config.options ?? {}], presets),
    suppressions: config.suppressions ?? {},
    tagger,
    ...(detector && { detector }),
    lexicon: prepareLexicon({ agencies: [], names: [], allow: [], ...config.lexicon }),
  }
  return lintPart(
    readers[found.name],
    {
      ...wholeFile(file, text),
      ...(source && { source: { name: 'source', text: source.text, language: source.language ?? null } }),
    },
    options,
  )
}
