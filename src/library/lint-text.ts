import defaultRules from '../../rules/index.js'
import { presets } from '../../rules/presets.js'
import { mergeRules, type RuleLevels } from '../config/merge.js'
import { expandGroups } from '../config/rule-groups.js'
import { detectFormat, findFormat, formats, headLength } from '../formats/index.js'
import { type Part, type Reader, wholeFile } from '../formats/reader.js'
import { readers } from '../formats/readers.js'
import { prepareLexicon } from '../language/house-lexicon.js'
import { didYouMean } from '../language/words/similarity.js'
import { lintPart } from '../linter/lint-part.js'
import type { LintOptions } from '../linter/lint-options.js'
import type { FileReport } from '../linter/report.js'
import type { Rule } from '../rule.js'
import { checkRequest, requireText } from './check-request.js'
import { type LintConfig, type LintLevels, type LintRequest, requestKeys } from './lint-request.js'

/**
 * Checks the text of one file: pure and synchronous, the engine of the command too. Offsets in the report are UTF-16
 * units of `text`. Throws a RangeError for a name that does not exist: a format, a preset, a rule, an option, a level;
 * a TypeError for what is no text, and without a tagger. What cannot be read in the text is a problem in the report.
 */
export function lint<const Own extends string = never>(text: string, request: LintRequest<Own> = {}): FileReport {
  const given = requireText(text, 'lint')
  checkRequest(request, requestKeys, 'lint')
  const { reader, part } = openText(given, request)
  return lintPart(reader, part, optionsFor(request, 'lint'))
}

/** A text with the reader of its format. */
export interface OpenText {
  readonly reader: Reader
  readonly part: Part
}

/** The part of a request that says how its text is read. */
export type ReadRequest = Pick<LintRequest<string>, 'format' | 'file' | 'source'>

/** Recognises the format of a text. Throws a RangeError for the name of one that does not exist. */
export function openText(text: string, { format, file = 'text', source }: ReadRequest): OpenText {
  const found = format === undefined ? detectFormat(file, text.slice(0, headLength)) : findFormat(format)
  if (found === undefined) {
    const names = formats.map(({ name }) => name)
    throw new RangeError(
      `Unknown format “${String(format)}”.${didYouMean(String(format), names)} Formats: ${names.join(', ')}.`,
    )
  }
  return {
    reader: readers[found.name],
    part: {
      ...wholeFile(file, text),
      ...(source && { source: { name: 'source', text: source.text, language: source.language ?? null } }),
    },
  }
}

/** Returns the options of the linter for a request that has been checked. Throws a TypeError without a tagger. */
export function optionsFor(request: LintRequest<string>, asker: string): LintOptions {
  const { config = {}, copy = false, tagger, detector, translation } = request
  if (tagger === undefined)
    throw new TypeError(`Outside Node, ${asker} needs a tagger: ${asker}(text, { tagger: makeTagger(model) }).`)
  const rules: readonly Rule[] = config.rules ?? defaultRules
  const { inline = true, ...suppressions } = config.suppressions ?? {}
  return {
    rules,
    ...settingsOf(config, rules),
    suppressions,
    obeysComments: inline,
    ...(config.suppressed && { suppressed: config.suppressed }),
    ...(config.json && { json: config.json }),
    tagger,
    ...(detector && { detector }),
    ...(translation && { translation }),
    lexicon: prepareLexicon({ agencies: [], names: [], allow: [], ...config.lexicon }),
    copy,
  }
}

function settingsOf(
  { presets: names = [], levels = {}, fields = {}, options = {} }: LintConfig<string>,
  rules: readonly Rule[],
): Pick<LintOptions, 'levels' | 'options' | 'fields'> {
  const expand = (settings: LintLevels<string>): LintLevels<string> =>
    expandGroups(settings as RuleLevels, rules) as RuleLevels
  const byField = Object.entries(fields).map(([role, settings]) => [role, expand(settings)] as const)
  return {
    ...mergeRules(names, [expand(levels) as RuleLevels, options], presets),
    fields: Object.fromEntries(byField),
  }
}
