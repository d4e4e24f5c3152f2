import type { Preset } from '../src/rule.js'

/** Off unless a preset or the user asks for them: they find habits of translated copy, not mistakes. */
const habits: Preset = { calque: 'off' }

/** US wires: commas and stops inside quotation marks, the month before the day, a group takes a singular verb. */
const american: Preset = {
  ...habits,
  'quote-punctuation-order': ['warning', { order: 'inside' }],
  'odd-date-format': { order: 'month-day' },
  'broken-agreement': { collectives: 'singular' },
}

/**
 * House styles by name. `recommended` holds where no other is chosen, and the others start from it. Source: AP
 * Stylebook ("quotation marks", "abbreviations and acronyms", "collective nouns", "percent", as of 2019). All that it
 * does not cover is general knowledge of the agencies' English copy, not checked against a published guide; where copy
 * is known to waver (Xinhua writes "U.S." and "UN") nothing is set.
 */
export const presets = {
  recommended: habits,
  strict: {
    ...habits,
    'scare-quotes': 'warning',
    'quote-punctuation-order': 'warning',
    'mixed-quote-styles': 'error',
    'inconsistent-abbreviation': 'error',
    'inconsistent-term': 'error',
    'name-variants': 'error',
    'repeated-phrase': 'error',
    'sentence-fragment': 'error',
    'source-tail': 'error',
  },
  translationese: { calque: 'info', 'scare-quotes': 'warning', 'odd-date-format': { days: 'with month' } },
  ap: {
    ...american,
    'inconsistent-abbreviation': { form: 'stops', headlines: 'plain' },
    'odd-number-format': { percent: '%', rank: 'No. 3' },
  },
  reuters: {
    ...american,
    'inconsistent-abbreviation': { form: 'plain', headlines: 'plain' },
    'odd-number-format': { rank: 'No. 3' },
  },
  xinhua: {
    ...american,
    'odd-date-format': { order: 'any' },
    'inconsistent-abbreviation': { form: 'any' },
    'odd-number-format': { percent: 'percent', rank: 'No. 3' },
  },
  kyodo: {
    ...american,
    'inconsistent-abbreviation': { form: 'stops' },
    'odd-number-format': { percent: 'percent', rank: 'No. 3' },
  },
  uk: {
    ...habits,
    'quote-punctuation-order': 'off',
    'odd-date-format': { order: 'day-month' },
    'inconsistent-abbreviation': { form: 'plain', headlines: 'plain' },
    'odd-number-format': { percent: 'any', rank: 'No 3' },
    'broken-agreement': { collectives: 'either' },
  },
  in: {
    ...habits,
    'quote-punctuation-order': 'off',
    'odd-date-format': { order: 'any' },
    'inconsistent-abbreviation': { form: 'any' },
    'odd-number-format': { groups: 'indian' },
    'broken-agreement': { collectives: 'either' },
  },
} as const satisfies Readonly<Record<string, Preset>>

/** The name of a preset that comes with wirelint. */
export type PresetName = keyof typeof presets

/** Settings that a first configuration shows as comments, each with what it is an example of. */
export const sampleSettings = {
  /** Levels, and options of the rule that is `explained`. */
  rules: { 'scare-quotes': 'off', 'odd-date-format': ['warning', { order: 'day-month' }] },
  explained: 'odd-date-format',
  someFiles: { 'missing-stop': 'off' },
  someFields: { 'sentence-fragment': 'off' },
} as const
