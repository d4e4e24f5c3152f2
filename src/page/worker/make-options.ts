import wirelintRules from '../../../rules/index.js'
import { presets } from '../../../rules/presets.js'
import { makeDeskRule } from '../../config/desk-rules.js'
import { mergeRules } from '../../config/merge.js'
import { readPattern } from '../../config/patterns.js'
import type { Tagger } from '../../language/annotated-story.js'
import { noHouseWords, prepareLexicon } from '../../language/house-lexicon.js'
import type { LanguageDetector } from '../../language/words/english.js'
import type { LintOptions } from '../../linter/lint-options.js'
import type { TranslationModel } from '../../linter/verdict/translated/model.js'
import type { HouseSettings } from '../messages.js'

/** The parts of a check that are the same for every text. */
export interface CheckTools {
  readonly tagger: Tagger
  readonly detector: LanguageDetector
  readonly translation: TranslationModel
}

/** Makes the options of a check: those of the house, or of the preset that a reader has chosen. */
export function makeOptions(tools: CheckTools, house: HouseSettings | null, preset: string): LintOptions {
  const always = { ...tools, copy: true }
  if (house === null)
    return { ...always, rules: wirelintRules, ...mergeRules([preset], [], presets), lexicon: noHouseWords }
  const { levels, options, fields, lexicon, deskRules, suppressions, obeysComments, json, name } = house
  return {
    ...always,
    rules: [...wirelintRules, ...deskRules.map(each => makeDeskRule(each, name, readPattern))],
    levels: new Map(Object.entries(levels)),
    options,
    fields,
    lexicon: prepareLexicon(lexicon),
    suppressions,
    obeysComments,
    ...(json === undefined ? {} : { json }),
  }
}
