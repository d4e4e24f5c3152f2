import type { Severity } from '../rule.js'

/** Levels by rule id; a rule that is not named keeps its own severity. */
export type RuleLevels = Readonly<Record<string, Severity | 'off'>>

/** Off unless a preset or the user asks for them: they find habits of translated copy, which are no faults. */
const habits: RuleLevels = { calque: 'off' }

/**
 * Sets of levels by name. `recommended` is what runs where nothing else is asked for, and what the others start from.
 * `ap` holds copy to stops and commas inside quotation marks (AP Stylebook, "quotation marks"), `uk` lets them stand outside.
 */
export const presets: Readonly<Record<string, RuleLevels>> = {
  recommended: habits,
  strict: {
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
  translationese: { calque: 'info', 'scare-quotes': 'warning', 'source-dateline': 'warning' },
  ap: { ...habits, 'quote-punctuation-order': 'warning' },
  uk: { ...habits, 'quote-punctuation-order': 'off' },
}

export const presetNames = Object.keys(presets)

/** The levels of some presets, a later one over an earlier one, and of single settings over all of them. */
export function levelsOf(names: readonly string[], settings: RuleLevels = {}): ReadonlyMap<string, Severity | 'off'> {
  const merged = (names.length === 0 ? ['recommended'] : names).map(name => presets[name] ?? {})
  return new Map(Object.entries(Object.assign({}, ...merged, settings) as RuleLevels))
}
