import picomatch from 'picomatch'
import type { HouseWords } from '../language/house-lexicon.js'
import type { Role } from '../story/story.js'
import type { Severity } from '../rule.js'
import type { DeskRule } from './desk-rules.js'
import type { LexiconSetting } from './lexicon.js'
import { type OneOrMore, listOf } from './one-or-more.js'
import type { OptionSettings } from './options.js'
import type { RuleLevels } from './presets.js'

type Level = Severity | 'off'

/** A rule's level, or its level and options. */
type RuleSetting = Level | readonly [Level, Readonly<Record<string, string>>]
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** What a configuration file may say; the schema holds the same. */
export interface Config {
  readonly $schema?: string
  /** Presets by name, other configurations by path or package. */
  readonly extends?: OneOrMore<string>
  /** Rules of one's own, by path or package. */
  readonly plugins?: OneOrMore<string>
  readonly rules?: RuleSettings
  /** Rules of one's own, declared in place. */
  readonly deskRules?: readonly DeskRule[]
  /** What the house knows and wirelint does not, or the path of a file that says so. */
  readonly lexicon?: LexiconSetting
  /** Globs of files that are not read, from the folder of the configuration that is found. */
  readonly ignore?: OneOrMore<string>
  readonly overrides?: readonly Override[]
  readonly suppressions?: Suppressions
}

/** What holds for some files, formats or fields: where it names several, all must fit. */
export interface Override<L = LexiconSetting> {
  readonly files?: OneOrMore<string>
  readonly formats?: OneOrMore<string>
  readonly fields?: OneOrMore<Role>
  readonly rules?: RuleSettings
  /** For files and formats alone. */
  readonly lexicon?: L
}

/** How faults that are left alone on purpose are kept. */
interface Suppressions {
  /** Of those for feeds that nobody may touch, from the configuration's folder; a whole path once the configuration is loaded. */
  readonly file?: string
  /** Level of a suppression that suppresses nothing; warning where nobody decides. */
  readonly unused?: Level
  /** Level of a suppression without a reason; off where nobody decides. */
  readonly reasons?: Level
}

/** A configuration that has been loaded: its presets by name, its lexicon read. */
export interface LoadedSettings {
  readonly presets: readonly string[]
  readonly rules: RuleSettings
  readonly lexicon: HouseWords
  readonly ignore: OneOrMore<string>
  readonly overrides: readonly Override<HouseWords>[]
  readonly suppressions: Suppressions
}

/** What configurations decide for one file. */
export interface Decisions {
  readonly presets: readonly string[]
  readonly levels: RuleLevels
  readonly options: OptionSettings
  /** Levels in some fields alone. */
  readonly fields: Readonly<Partial<Record<Role, RuleLevels>>>
  readonly lexicon: HouseWords
  readonly suppressions: Suppressions
}

/** Whether a configuration leaves a file out; `path` is from the configuration's folder, with slashes. */
export const isIgnored = ({ ignore }: Pick<LoadedSettings, 'ignore'>, path: string): boolean => matches(ignore, path)

/** The last glob that fits decides; one with “!” in front takes back what those before it have taken. */
function matches(globs: OneOrMore<string>, path: string): boolean {
  const last = listOf(globs).findLast(glob =>
    picomatch(glob.replace(/^!/u, '').replace(/\/$/u, '/**'), { dot: true })(path),
  )
  return last !== undefined && !last.startsWith('!')
}

/** The overrides that are for a file, in their order. */
export const overridesFor = (
  configs: readonly LoadedSettings[],
  path: string,
  format: string,
): readonly Override<HouseWords>[] =>
  configs.flatMap(({ overrides }) =>
    overrides.filter(
      ({ files, formats }) =>
        (files === undefined || matches(files, path)) && (formats === undefined || listOf(formats).includes(format)),
    ),
  )

/** What configurations decide with some of their overrides, each later one over the ones before: presets, then rules, then overrides. */
export function decisionsOf(configs: readonly LoadedSettings[], overrides: readonly Override<HouseWords>[]): Decisions {
  const levels: Record<string, Level> = {}
  const options: Record<string, Readonly<Record<string, string>>> = {}
  const fields = new Map<Role, Map<string, Level>>()
  const settle = (rules: RuleSettings, roles: readonly Role[]): void => {
    for (const [id, setting] of Object.entries(rules)) {
      const [level, given] = typeof setting === 'string' ? [setting, {}] : setting
      if (roles.length === 0) {
        levels[id] = level
        // What is said of all fields goes over what was said of some before.
        for (const byRule of fields.values()) byRule.delete(id)
      }
      for (const role of roles) fields.set(role, (fields.get(role) ?? new Map<string, Level>()).set(id, level))
      if (Object.keys(given).length > 0) options[id] = { ...options[id], ...given }
    }
  }
  for (const { rules } of configs) settle(rules, [])
  for (const { fields: roles, rules = {} } of overrides) settle(rules, listOf(roles))
  const lexicons = [...configs, ...overrides].flatMap(({ lexicon }) => lexicon ?? [])
  return {
    presets: configs.flatMap(({ presets }) => presets),
    levels,
    options,
    fields: Object.fromEntries(Array.from(fields, ([role, byRule]) => [role, Object.fromEntries(byRule)])),
    // What the house said last comes first: of two words on one agency the later holds.
    lexicon: {
      agencies: lexicons.toReversed().flatMap(({ agencies }) => agencies),
      names: lexicons.flatMap(({ names }) => names),
      allow: lexicons.flatMap(({ allow }) => allow),
    },
    suppressions: Object.assign({}, ...configs.map(({ suppressions }) => suppressions)) as Suppressions,
  }
}
