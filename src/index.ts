import rules from '../rules/index.js'
import { formatNamed, formatOf, formats } from './formats/index.js'
import { levelsOf, type RuleLevels } from './config/presets.js'
import { lintPart } from './lint-part.js'
import type { FileReport } from './linter/report.js'
import type { Rule } from './rule.js'
import { type Reader, wholeFile } from './formats/reader.js'
import { winkTagger } from './tagger/wink.js'

export type { Diagnostic, FileEdit, FileReport, Fix, Note, Problem, Reporter, StoryReport } from './linter/report.js'
export type { BadExample, Certainty, Edit, ExampleText, Finding, Rule, Severity, Suggestion } from './rule.js'
export type { Field, Location, OriginMap, Point, Role, Span, Story } from './story/story.js'
export { defineRule } from './rule.js'
export { rules }

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
  /** The rules to run, all default ones without it. */
  readonly rules?: readonly Rule[]
}

const tagger = winkTagger()

/** Loaded with the library, so that `lint` need not wait. */
const readers = new Map<string, Reader>()
for (const format of formats) readers.set(format.name, await format.load())

/**
 * Checks the text of one file: pure and synchronous, the engine behind the command. Offsets in the report are UTF-16 units of
 * `text`. Throws a RangeError for an unknown format; what cannot be read in the text is a problem in the report.
 */
export function lint(text: string, { format, file = 'text', config = {} }: LintRequest = {}): FileReport {
  const found = format === undefined ? formatOf(file, text.slice(0, 4096)) : formatNamed(format)
  const reader = readers.get(found?.name ?? '')
  if (reader === undefined) throw new RangeError(`Unknown format “${String(format)}”; known: ${[...readers.keys()].join(', ')}.`)
  const options = { rules: config.rules ?? rules, levels: levelsOf(config.presets ?? [], config.levels), tagger }
  return lintPart(reader, wholeFile(file, text), options)
}
