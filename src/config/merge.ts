import type { HouseWords } from '../language/house-lexicon.js'
import type { Level, OptionValues, Preset, Rule } from '../rule.js'
import type { Role } from '../story/story.js'
import type { StoryPaths } from '../story/story-paths.js'
import type { ReadConfig, ReadOverride, SuppressionSettings } from './config.js'
import { listOf } from './one-or-more.js'
import { expandGroups } from './rule-groups.js'

/** Levels by rule id; a rule that is not named keeps its own severity. */
export type RuleLevels = Readonly<Record<string, Level>>

/** Values of options, by rule id and option. */
export type OptionSettings = Readonly<Record<string, OptionValues>>

/** Presets by name. The name of a plug-in's preset holds a slash: "desk/strict". */
export type Presets = Readonly<Record<string, Preset>>

/** The settings for the check of one file. */
export interface FileSettings {
  readonly levels: ReadonlyMap<string, Level>
  readonly options: OptionSettings
  /** Levels that hold in some fields only, over `levels`. */
  readonly fields: Readonly<Partial<Record<Role, RuleLevels>>>
  readonly lexicon: HouseWords
  readonly suppressions: SuppressionSettings
  /** The paths of stories' parts in JSON. */
  readonly json?: StoryPaths | undefined
}

/** Settings of rules, and the fields that they are for; all where it names none. */
interface Layer {
  readonly rules: Preset
  readonly fields: readonly Role[]
}

/**
 * Settings for one file from its configurations and the overrides that are for it. From the weakest to the strongest:
 * presets, `rules`, overrides; in each, a later one goes over an earlier one. Settings may name groups of `rules`.
 */
export function merge(
  configs: readonly ReadConfig[],
  overrides: readonly ReadOverride[],
  presets: Presets,
  rules: readonly Rule[] = [],
): FileSettings {
  const names = configs.flatMap(config => listOf(config.extends))
  const layers: readonly Layer[] = [
    ...presetsNamed(names, presets).map(preset => forAllFields(expandGroups(preset, rules))),
    ...configs.map(config => forAllFields(expandGroups(config.rules ?? {}, rules))),
    ...overrides.map(override => ({
      rules: expandGroups(override.rules ?? {}, rules),
      fields: listOf(override.fields),
    })),
  ]
  const lexicons = [...configs, ...overrides].flatMap(({ lexicon }) => lexicon ?? [])
  return {
    levels: levelsIn(layers),
    options: optionsIn(layers),
    fields: fieldLevelsIn(layers),
    lexicon: {
      // Of two entries on one agency the first is used, and that must be the one of the strongest configuration.
      agencies: lexicons.toReversed().flatMap(({ agencies }) => agencies),
      names: lexicons.flatMap(({ names: spellings }) => spellings),
      allow: lexicons.flatMap(({ allow }) => allow),
      ...withReject(lexicons.flatMap(({ reject = [] }) => reject)),
      ...withTerms(lexicons.flatMap(({ terms = [] }) => terms)),
    },
    suppressions: Object.assign({}, ...configs.map(({ suppressions }) => suppressions)) as SuppressionSettings,
    json: mergePaths(configs),
  }
}

const withReject = (reject: readonly string[]): Pick<HouseWords, 'reject'> => (reject.length === 0 ? {} : { reject })

/** Keeps the key away where a house has no terms, as most have none. */
const withTerms = (terms: NonNullable<HouseWords['terms']>): Pick<HouseWords, 'terms'> =>
  terms.length === 0 ? {} : { terms }

/** The paths of stories' parts in JSON, a later configuration over an earlier one; undefined if none names any. */
export function mergePaths(configs: readonly ReadConfig[]): StoryPaths | undefined {
  const named = configs.flatMap(({ json }) => json ?? [])
  return named.length === 0 ? undefined : (Object.assign({}, ...named) as StoryPaths)
}

/** Levels and options from presets by name and from settings over them, a later one over an earlier one. */
export function mergeRules(
  names: readonly string[],
  settings: readonly Preset[],
  presets: Presets,
): Pick<FileSettings, 'levels' | 'options'> {
  const layers = [...presetsNamed(names, presets), ...settings].map(forAllFields)
  return { levels: levelsIn(layers), options: optionsIn(layers) }
}

const forAllFields = (rules: Preset): Layer => ({ rules, fields: [] })

/**
 * The presets of these names. A plug-in's presets set its own rules, so that wirelint's start from `recommended` all
 * the same.
 */
const presetsNamed = (names: readonly string[], presets: Presets): readonly Preset[] =>
  (names.some(name => !name.includes('/')) ? names : ['recommended', ...names]).flatMap<Preset>(
    name => presets[name] ?? [],
  )

const levelsIn = (layers: readonly Layer[]): ReadonlyMap<string, Level> =>
  new Map(layers.flatMap(({ rules, fields }) => (fields.length === 0 ? levelsSetIn(rules) : [])))

function optionsIn(layers: readonly Layer[]): OptionSettings {
  const merged: Record<string, OptionValues> = {}
  for (const { rules } of layers)
    for (const [id, setting] of Object.entries(rules)) {
      const values = valuesOf(setting)
      if (Object.keys(values).length > 0) merged[id] = { ...merged[id], ...values }
    }
  return merged
}

function fieldLevelsIn(layers: readonly Layer[]): FileSettings['fields'] {
  const byField = new Map<Role, Map<string, Level>>()
  for (const { rules, fields } of layers)
    for (const [id, level] of levelsSetIn(rules)) {
      // A level for all fields goes over earlier levels for some.
      if (fields.length === 0) for (const levels of byField.values()) levels.delete(id)
      for (const field of fields) byField.set(field, (byField.get(field) ?? new Map<string, Level>()).set(id, level))
    }
  return Object.fromEntries(Array.from(byField, ([field, levels]) => [field, Object.fromEntries(levels)]))
}

const levelsSetIn = (rules: Preset): readonly (readonly [id: string, level: Level])[] =>
  Object.entries(rules).flatMap(([id, setting]) => {
    const level = levelOf(setting)
    return level === null ? [] : [[id, level] as const]
  })

function levelOf(setting: Preset[string]): Level | null {
  if (typeof setting === 'string') return setting
  return isPair(setting) ? setting[0] : null
}

function valuesOf(setting: Preset[string]): OptionValues {
  if (typeof setting === 'string') return {}
  return isPair(setting) ? setting[1] : setting
}

const isPair = (setting: OptionValues | readonly [Level, OptionValues]): setting is readonly [Level, OptionValues] =>
  Array.isArray(setting)
