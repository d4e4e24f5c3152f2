import { dirname, resolve } from 'node:path'
import wirelintRules from '../../rules/index.js'
import { presets } from '../../rules/presets.js'
import type { ReadConfig, RuleSettings } from '../config/config.js'
import type { ConfigDocument } from '../config/config-document.js'
import { overridesFor } from '../config/globs.js'
import { type FileSettings, merge, type Presets } from '../config/merge.js'
import { expandGroups } from '../config/rule-groups.js'
import { pathFromFolder } from '../files/path-names.js'
import type { Term } from '../language/source/terms/term.js'
import type { TranslationModel } from '../linter/verdict/translated/model.js'
import { decideLevel, type Rule, rulesNamed } from '../rule.js'

/** The settings from the flags of a run, which go before every configuration. Their names are not checked yet. */
export interface RuleFlags {
  /** The only rules to run, even where they are off; all rules where it is empty. */
  readonly only: readonly string[]
  /** True if only rules that read the source run. */
  readonly onlySource: boolean
  readonly presets: readonly string[]
  readonly rules: RuleSettings
  /** A file of suppressions in place of that of any configuration. */
  readonly suppressions: string | undefined
  /** False if directives in files hide nothing. */
  readonly obeysComments: boolean
  /** The name of the file that standard input stands for. */
  readonly stdinFilename: string
  /** True if stories are checked whatever their status is. */
  readonly checksAll: boolean
  /** Paths of termbases, and the terms in them once they are read. */
  readonly termbase?: readonly string[]
  readonly terms?: readonly Term[]
  /** The weights of the score *translated*, if a flag asks for it. */
  readonly translation?: TranslationModel
  /** True if a chosen format shows the copy of stories. */
  readonly copy: boolean
}

/** Merges the configuration of a file and the flags of a run into the settings of the file. */
export function settingsFor(
  document: ConfigDocument | null,
  flags: RuleFlags,
  path: string,
  format: string,
): FileSettings {
  const { only, rules } = flags
  const configs = [...(document?.configs ?? []), asConfig(flags)]
  const overrides = overridesFor(configs, document === null ? path : pathFrom(document, path), format)
  const all = rulesWith(document)
  const settings = merge(configs, overrides, presetsWith(...(document === null ? [] : [document])), all)
  const set = expandGroups(rules, all)
  const isWanted = ({ id, status }: Rule): boolean =>
    !(id in set) && (status !== 'preview' || only.includes(id) || only.includes('preview'))
  return switchOn(settings, chooseRules(only, all).filter(isWanted))
}

/** The rules that names stand for, in their order and each once. */
const chooseRules = (names: readonly string[], rules: readonly Rule[]): readonly Rule[] => [
  ...new Set(names.flatMap(name => rulesNamed(name, rules))),
]

/** The rules that run: those that `--only` names, in its order, or all. */
export const chosenRules = ({ only, onlySource }: RuleFlags, rules: readonly Rule[]): readonly Rule[] =>
  only.length === 0 ? rules.filter(({ needs }) => !onlySource || needs === 'source') : chooseRules(only, rules)

/** All rules that a configuration knows, wirelint's first. */
export const rulesWith = (document: ConfigDocument | null): readonly Rule[] => [
  ...wirelintRules,
  ...(document?.ownRules ?? []).map(({ rule }) => rule),
]

/** All presets that configurations know, wirelint's first. */
export const presetsWith = (...documents: readonly ConfigDocument[]): Presets =>
  Object.assign({}, presets, ...documents.map(({ ownPresets }) => ownPresets)) as Presets

/** The path of a file from the folder of a configuration, with slashes. */
export const pathFrom = ({ path }: ConfigDocument, file: string): string => pathFromFolder(dirname(path), file)

/**
 * Flags as a configuration that extends all others. Their levels are an override, as they go over the overrides of the
 * others. Where only some rules run, a suppression of another rule cannot be judged.
 */
const asConfig = ({ presets: names, rules, only, onlySource, suppressions, terms }: RuleFlags): ReadConfig => ({
  extends: names,
  ...(terms === undefined ? {} : { lexicon: { agencies: [], names: [], allow: [], terms } }),
  overrides: [{ rules }],
  suppressions: {
    ...(suppressions === undefined ? {} : { file: resolve(suppressions) }),
    ...(only.length === 0 && !onlySource ? {} : { unused: 'off' as const }),
  },
})

/** Gives rules that are off their own severity, in every field. */
function switchOn(settings: FileSettings, rules: readonly Rule[]): FileSettings {
  const off = rules.filter(rule => decideLevel(rule, settings.levels.get(rule.id)) === 'off')
  const ids = new Set(rules.map(({ id }) => id))
  const levelsByField = Object.entries(settings.fields).map(([field, levels]) => [
    field,
    Object.fromEntries(Object.entries(levels).filter(([id, level]) => level !== 'off' || !ids.has(id))),
  ])
  return {
    ...settings,
    levels: new Map([...settings.levels, ...off.map(({ id, severity }) => [id, severity] as const)]),
    fields: Object.fromEntries(levelsByField) as FileSettings['fields'],
  }
}
