import picomatch from 'picomatch'
import type { Role } from '../story/story.js'
import type { Severity } from '../rule.js'
import type { OptionSettings } from './options.js'
import type { RuleLevels } from './presets.js'

type Level = Severity | 'off'
type OneOrMore<T> = T | readonly T[]

/** A rule's level, or its level and options. */
type RuleSetting = Level | readonly [Level, Readonly<Record<string, string>>]
type RuleSettings = Readonly<Record<string, RuleSetting>>

/** What a configuration file may say; the schema holds the same. */
export interface Config {
  readonly extends?: OneOrMore<string>
  readonly rules?: RuleSettings
  /** Globs of files that are not read, from the configuration's folder. */
  readonly ignore?: OneOrMore<string>
  readonly overrides?: readonly Override[]
  readonly suppressions?: Suppressions
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

/** Rules for some files, formats or fields: where it names several, all must fit. */
interface Override {
  readonly files?: OneOrMore<string>
  readonly formats?: OneOrMore<string>
  readonly fields?: OneOrMore<Role>
  readonly rules: RuleSettings
}

/** What a configuration decides for one file. */
export interface Decisions {
  readonly presets: readonly string[]
  readonly levels: RuleLevels
  readonly options: OptionSettings
  /** Levels in some fields alone. */
  readonly fields: Readonly<Partial<Record<Role, RuleLevels>>>
  readonly suppressions: Suppressions
}

const listOf = <T>(value: OneOrMore<T> | undefined): readonly T[] => (value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T])

/** Whether a configuration leaves a file out; `path` is from the configuration's folder, with slashes. */
export const isIgnored = ({ ignore }: Config, path: string): boolean => matches(ignore, path)

function matches(globs: OneOrMore<string> | undefined, path: string): boolean {
  return listOf(globs).some(glob => picomatch(glob.endsWith('/') ? `${glob}**` : glob, { dot: true })(path))
}

/** What configurations decide for a file, each later one over the ones before: presets, then rules, then overrides in their order. */
export function decisionsOf(configs: readonly Config[], path: string, format: string): Decisions {
  const levels: Record<string, Level> = {}
  const options: Record<string, Readonly<Record<string, string>>> = {}
  const fields: Partial<Record<Role, Record<string, Level>>> = {}
  const settle = (rules: RuleSettings, roles: readonly Role[]): void => {
    for (const [id, setting] of Object.entries(rules)) {
      const [level, given] = typeof setting === 'string' ? [setting, {}] : setting
      if (roles.length === 0) levels[id] = level
      for (const role of roles) fields[role] = { ...fields[role], [id]: level }
      options[id] = { ...options[id], ...given }
    }
  }
  for (const { rules = {} } of configs) settle(rules, [])
  for (const { overrides = [] } of configs)
    for (const { files, formats, fields: roles, rules } of overrides)
      if ((files === undefined || matches(files, path)) && (formats === undefined || listOf(formats).includes(format))) settle(rules, listOf(roles))
  return { presets: configs.flatMap(config => listOf(config.extends)), levels, options, fields, suppressions: Object.assign({}, ...configs.map(config => config.suppressions ?? {})) as Suppressions }
}

/** What a configuration builds on that is a file of its own: paths, not names of presets. */
export const filesExtended = (config: Config): readonly string[] => listOf(config.extends).filter(isPath)

export const isPath = (name: string): boolean => name.startsWith('.') || name.startsWith('/')
