import type { Config, DeskRule } from './config/config.js'
import type { CompletedConfig } from './library/completed-config.js'
import { makeDeskRule } from './config/desk-rules.js'
import type { Plugin } from './config/plugin.js'
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
  Level,
  Rule,
  RuleGroup,
  RuleOptions,
  Severity,
  Suggestion,
} from './rule.js'
export type { Field, Location, OriginMap, Point, Role, Span, Story } from './story/story.js'
export type { Comparison } from './comparison/comparison.js'
export type { Config, DeskRule } from './config/config.js'
export type { Tag, Tagger } from './language/annotated-story.js'
export type { LanguageDetector } from './language/words/english.js'
export type { TranslationModel } from './linter/verdict/translated/model.js'
export type { HouseWords } from './language/house-lexicon.js'
export type { Agency } from './language/lexicon/agencies.js'
export type { Plugin } from './config/plugin.js'
export type { FormatName } from './formats/index.js'
export type { ReporterName } from './reporters/index.js'
export type { RuleId } from '../rules/index.js'
export type { PresetName } from '../rules/presets.js'
export type { CompareRequest, ComparisonResult } from './library/compare.js'
export type { FixRequest, FixResult } from './library/fix.js'
export type { ComparisonFormat, FormatSettings } from './library/format-report.js'
export type { Inspection, InspectRequest } from './library/inspect.js'
export type { InspectedField, InspectedStory } from './library/inspected-story.js'
export type { LintConfig, LintLevels, LintRequest, LintSuppressions, SourceCopy } from './library/lint-request.js'
export type { LoadConfigOptions, LoadedConfig } from './library/loaded-config.js'
export { default as rules } from '../rules/index.js'
export { compare } from './library/compare.js'
export { fix } from './library/fix.js'
export { formatComparison, formatReport } from './library/format-report.js'
export { inspect } from './library/inspect.js'
export { lint } from './library/lint-text.js'
export { loadNoConfig as loadConfig, loadNoWeights as loadWeights } from './library/without-files.js'
export { version } from './library/version.js'
export { readWeights } from './linter/verdict/translated/model.js'
export { defineRule } from './rule.js'
export { makeTagger } from './tagger/make-tagger.js'

/** Returns its argument. It only gives a configuration its type, so that editors complete its keys and its rules. */
export const defineConfig = (config: CompletedConfig): Config => config

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
