import type { Severity } from '../rule.js'
import { didYouMean } from '../language/words/similarity.js'
import type { OptionSettings } from './options.js'

/** Levels by rule id; a rule that is not named keeps its own severity. */
export type RuleLevels = Readonly<Record<string, Severity | 'off'>>

/** A desk's ways: which rules run at which level, and what it has decided. */
export interface Preset {
  readonly levels: RuleLevels
  readonly options: OptionSettings
}

/** Off unless a preset or the user asks for them: they find habits of translated copy, which are no faults. */
const habits: RuleLevels = { calque: 'off' }

/** US wires: commas and stops inside quotation marks, the month before the day, a group takes a singular verb. */
const american: RuleLevels = { ...habits, 'quote-punctuation-order': 'warning' }
const americanOptions = {
  'quote-punctuation-order': { order: 'inside' },
  'odd-date-format': { order: 'month-day' },
  'broken-agreement': { collectives: 'singular' },
} as const

/**
 * Presets by name. `recommended` is what runs where nothing else is asked for, and what the others start from. What is
 * behind the house styles: AP Stylebook ("quotation marks", "abbreviations and acronyms", "collective nouns", "percent", as of
 * 2019), and WIRE.md of this project for stops in AP's copy and none in its headlines or in Reuters, for the month first in
 * Reuters and Kyodo, and for either order in Xinhua. The rest is common knowledge of the agencies' English copy, not checked against a
 * published guide; where copy is known to waver (Xinhua writes "U.S." and "UN") nothing is set.
 */
export const presets: Readonly<Record<string, Preset>> = {
  recommended: { levels: habits, options: {} },
  strict: {
    levels: {
      ...habits,
      'scare-quotes': 'warning',
      'quote-punctuation-order': 'warning',
      'source-dateline': 'warning',
      'mixed-quote-styles': 'error',
      'inconsistent-abbreviation': 'error',
      'inconsistent-term': 'error',
      'name-variants': 'error',
      'repeated-phrase': 'error',
      'sentence-fragment': 'error',
      'source-tail': 'error',
    },
    options: {},
  },
  translationese: { levels: { calque: 'info', 'scare-quotes': 'warning', 'source-dateline': 'warning' }, options: {} },
  ap: {
    levels: american,
    options: {
      ...americanOptions,
      'inconsistent-abbreviation': { form: 'stops', headlines: 'plain' },
      'odd-number-format': { percent: '%', rank: 'No. 3' },
    },
  },
  reuters: {
    levels: american,
    options: {
      ...americanOptions,
      'inconsistent-abbreviation': { form: 'plain', headlines: 'plain' },
      'odd-number-format': { rank: 'No. 3' },
    },
  },
  xinhua: {
    levels: american,
    options: {
      ...americanOptions,
      'odd-date-format': { order: 'any' },
      'inconsistent-abbreviation': { form: 'any' },
      'odd-number-format': { percent: 'percent', rank: 'No. 3' },
    },
  },
  kyodo: {
    levels: american,
    options: {
      ...americanOptions,
      'inconsistent-abbreviation': { form: 'stops' },
      'odd-number-format': { percent: 'percent', rank: 'No. 3' },
    },
  },
  uk: {
    levels: { ...habits, 'quote-punctuation-order': 'off' },
    options: {
      'odd-date-format': { order: 'day-month' },
      'inconsistent-abbreviation': { form: 'plain', headlines: 'plain' },
      'odd-number-format': { percent: 'any', rank: 'No 3' },
      'broken-agreement': { collectives: 'either' },
    },
  },
}

export const presetNames = Object.keys(presets)

/** Presets of plug-ins, by names that hold a stroke: "desk/strict". */
export type OwnPresets = Readonly<Record<string, Preset>>

/** What is wrong with the names of presets, a line each. */
export function presetFaults(names: readonly string[], own: OwnPresets = {}): readonly string[] {
  const known = [...presetNames, ...Object.keys(own)]
  return names
    .filter(name => !known.includes(name))
    .map(name => `Unknown preset “${name}”.${didYouMean(name, known)} Presets: ${known.join(', ')}.`)
}

/** What a run has been asked for, rule by rule. */
export interface Settings {
  readonly levels: ReadonlyMap<string, Severity | 'off'>
  readonly options: OptionSettings
}

/** Some presets, a later one over an earlier one, and single settings over all of them. */
export function settingsOf(
  names: readonly string[],
  levels: RuleLevels = {},
  options: OptionSettings = {},
  own: OwnPresets = {},
): Settings {
  // A plug-in's presets say something of its own rules: wirelint's start from recommended all the same.
  const chosen = (names.some(name => presetNames.includes(name)) ? names : ['recommended', ...names]).flatMap(
    name => presets[name] ?? own[name] ?? [],
  )
  const merged: Record<string, Readonly<Record<string, string>>> = {}
  for (const each of [...chosen.map(preset => preset.options), options])
    for (const [id, values] of Object.entries(each)) merged[id] = { ...merged[id], ...values }
  return {
    levels: new Map(Object.entries(Object.assign({}, ...chosen.map(preset => preset.levels), levels) as RuleLevels)),
    options: merged,
  }
}
