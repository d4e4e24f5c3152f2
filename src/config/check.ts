import { didYouMean } from '../language/words/similarity.js'
import { describeUnknownRule } from '../linter/suppressions/checks.js'
import { groupNames, type Preset, type Rule, type RuleText } from '../rule.js'
import { checkOptions } from './check-options.js'
import type { Config, DeskRule, Override, RuleSettings } from './config.js'
import type { OwnRule } from './config-document.js'
import type { KeyProblem } from './config-problem.js'
import { isOnePhrase } from './desk-rules.js'
import { listOf, namesUnder, type WrittenName } from './one-or-more.js'

type Keys = KeyProblem['keys']

/** The names that a configuration may use. */
export interface Known {
  /** Rules of wirelint. */
  readonly rules: readonly Rule[]
  /** Rules of the configuration, of those that it extends, and of their plug-ins. */
  readonly ownRules: readonly OwnRule[]
  readonly formats: readonly string[]
  /** Names of reports. */
  readonly reporters: readonly string[]
  /** False where a plug-in could not be loaded: its rules may be named and are not here. */
  readonly isComplete: boolean
}

/**
 * Finds what is wrong with the names in a configuration of the right shape: ids of rules, options and formats, and keys
 * that exclude each other.
 */
export const check = (config: Config, known: Known): readonly KeyProblem[] => [
  ...checkIds(known, config),
  ...checkRuleSettings(['rules'], config.rules, known),
  ...checkInputFormat(config.inputFormat, known),
  ...checkReports(namesUnder('format', config.format), known),
  ...(config.overrides ?? []).flatMap((override, index) => checkOverride(['overrides', index], override, known)),
  ...(config.deskRules ?? []).flatMap((rule, index) => checkDeskRule(['deskRules', index], rule)),
]

/** No two rules have the same id. */
function checkIds({ rules, ownRules }: Known, { deskRules = [] }: Config): readonly KeyProblem[] {
  const owners = new Map(rules.map(({ id }) => [id, 'wirelint']))
  return ownRules.flatMap(({ rule: { id }, from }) => {
    const other = owners.get(id)
    owners.set(id, from)
    if (other === undefined) return []
    const index = deskRules.findIndex(each => each.id === id)
    return {
      keys: index < 0 ? ['plugins'] : ['deskRules', index, 'id'],
      message: `Two rules have the id “${id}”: one of ${other} and one of ${from}. Rename your rule.`,
    }
  })
}

function checkOverride(keys: Keys, { formats, fields, rules, lexicon }: Override, known: Known): readonly KeyProblem[] {
  const isEmpty = rules === undefined && lexicon === undefined
  return [
    ...checkFormats([...keys, 'formats'], listOf(formats), known),
    ...(isEmpty ? [{ keys, message: 'An override needs “rules” or “lexicon”.' }] : []),
    ...(fields === undefined ? [] : checkFieldOverride(keys, rules, lexicon !== undefined)),
    ...checkRuleSettings([...keys, 'rules'], rules, known),
  ]
}

const checkFormats = (keys: Keys, names: readonly string[], { formats }: Known): readonly KeyProblem[] =>
  names
    .filter(name => !formats.includes(name))
    .map(name => ({
      keys,
      message: `Unknown format “${name}”.${didYouMean(name, formats)} Formats: ${formats.join(', ')}.`,
    }))

function checkInputFormat(named: Config['inputFormat'] = {}, known: Known): readonly KeyProblem[] {
  if (typeof named === 'string') return checkFormats(['inputFormat'], [named], known)
  return Object.entries(named).flatMap(([glob, name]) => checkFormats(['inputFormat', glob], [name], known))
}

/** Checks the names of reports; a colon stands before a report's file. */
const checkReports = (names: readonly WrittenName[], { reporters }: Known): readonly KeyProblem[] =>
  names.flatMap(({ name, keys }) => {
    const report = name.split(':')[0] ?? ''
    if (reporters.includes(report)) return []
    const message = `Unknown report “${report}”.${didYouMean(report, reporters)} Reports: ${reporters.join(', ')}.`
    return { keys, message }
  })

/** Options and lexicons hold for whole stories, not for some of their fields. */
function checkFieldOverride(keys: Keys, rules: RuleSettings = {}, hasLexicon: boolean): readonly KeyProblem[] {
  const problems = Object.keys(rules)
    .filter(id => Array.isArray(rules[id]))
    .map(id => ({
      keys: [...keys, 'rules', id],
      message: 'Options apply to whole stories. Set them in an override without “fields”; set only the level here.',
    }))
  if (!hasLexicon) return problems
  const message = 'A lexicon applies to whole stories. Set it in an override without “fields”.'
  return [...problems, { keys: [...keys, 'lexicon'], message }]
}

/** A declared rule looks for a phrase or for a pattern, and examples show what else it does than find one phrase. */
function checkDeskRule(keys: Keys, rule: DeskRule): readonly KeyProblem[] {
  const [hasPhrase, hasPattern] = [rule.phrase !== undefined, rule.pattern !== undefined]
  if (hasPhrase === hasPattern)
    return [{ keys, message: `A rule needs “phrase” or “pattern”${hasPhrase ? ', not both' : ''}.` }]
  if (rule.examples !== undefined || isOnePhrase(rule)) return []
  const message =
    'Add “examples”: { bad: [copy with ⟦the words⟧ that are reported], good: [copy that is right] }. Only a rule for a single phrase needs none.'
  return [{ keys, message }]
}

/** Finds what settings of rules name that does not exist: rules, options and values. `keys` lead to the settings. */
export function checkRuleSettings(
  keys: Keys,
  settings: RuleSettings = {},
  { rules, ownRules, isComplete }: Omit<Known, 'formats' | 'reporters'>,
): readonly KeyProblem[] {
  const all = [...rules, ...ownRules.map(({ rule }) => rule)]
  return Object.entries(settings).flatMap(([id, setting]) => {
    const rule = all.find(each => each.id === id)
    const values = typeof setting === 'string' ? {} : setting[1]
    if (rule === undefined) return checkGroup([...keys, id], id, values, { all, isComplete })
    return checkOptions(rule, values).map(message => ({ keys: [...keys, id], message }))
  })
}

/** Finds what is wrong with a name that is no rule's: it is no group's either, or it has options. */
function checkGroup(
  keys: Keys,
  name: string,
  options: Readonly<Record<string, string>>,
  { all, isComplete }: { readonly all: readonly Rule[]; readonly isComplete: boolean },
): readonly KeyProblem[] {
  if (!groupNames(all).includes(name))
    return isComplete ? [{ keys, message: unknownRuleMessage(name, all), isKey: true }] : []
  if (Object.keys(options).length === 0) return []
  return [{ keys, message: `“${name}” is a group of rules, and options belong to one rule. Set only the level here.` }]
}

const namesOf = (rules: readonly RuleText[]): readonly string[] => [...rules.map(({ id }) => id), ...groupNames(rules)]

/** The message for a rule that does not exist, with the nearest right name. */
export const unknownRuleMessage = (id: string, rules: readonly RuleText[]): string =>
  describeUnknownRule(id, `${didYouMean(id, namesOf(rules))} “wirelint rules” lists them.`)

/** Finds names of presets that do not exist, a line each. */
export function checkPresetNames(
  names: readonly string[],
  presets: Readonly<Record<string, Preset>>,
): readonly string[] {
  const known = Object.keys(presets)
  return names
    .filter(name => !known.includes(name))
    .map(name => `Unknown preset “${name}”.${didYouMean(name, known)} Presets: ${known.join(', ')}.`)
}
