import { resolve } from 'node:path'
import defaultRules from '../../rules/index.js'
import { decisionsOf, isIgnored, overridesFor } from '../config/config.js'
import { faultsOf, type OptionSettings } from '../config/options.js'
import { presetFaults, type RuleLevels, settingsOf } from '../config/presets.js'
import { lexiconOf, noHouseWords } from '../language/house-lexicon.js'
import type { LintOptions } from '../linter/lint.js'
import type { Rule } from '../rule.js'
import type { Tagger } from '../language/annotated-story.js'
import type { Timer } from '../language/timer.js'
import { ConfigFiles } from '../config/loading/find-config.js'
import { fromFolder } from '../files/names-in-kept-files.js'
import type { LoadedConfig } from '../config/loading/loaded-config.js'
import { SuppressionFiles } from '../config/loading/suppression-files.js'
import { ruleNamed } from '../config/loading/rule-named.js'
import { standardInput } from '../input/standard-input.js'
import { UsageError } from '../terminal/usage-error.js'

/** What the flags of a run decide, over every configuration; names of rules and presets as they were given. */
export interface FlagDecisions {
  /** The rules that were asked for alone: they run even if they are off; all where there are none. */
  readonly only: readonly string[]
  readonly presets: readonly string[]
  /** The file that standard input is called. */
  readonly stdinFilename: string
  readonly levels: RuleLevels
  readonly options: OptionSettings
  /** A file of suppressions, over that of any configuration. */
  readonly suppressions: string | undefined
  /** Whether a format that was asked for shows the stories' copy. */
  readonly copy: boolean
}

/** What a run is over: the rules that may run, the files that can be checked with them, and what stands in the way of others. */
export interface Scope<T> {
  readonly rules: readonly Rule[]
  readonly inputs: readonly T[]
  readonly faults: readonly string[]
}

/** What each file of a run is checked with: its configuration, and over it the flags. */
export class RunOptions {
  readonly #flags: FlagDecisions
  readonly #configs: ConfigFiles | null
  readonly #tagger: Tagger
  readonly #time: Timer | undefined
  readonly suppressionFiles = new SuppressionFiles()
  /** What has been put together, by the configuration and its overrides that are for a file. */
  readonly #made = new Map<string, LintOptions>()
  /** The key of what has been made, by file and format. */
  readonly #keys = new Map<string, string>()
  /** What was made as data, with the code of rules of one's own. */
  readonly #prints = new Map<LintOptions, string>()

  /** `config` is a file for all, false for none; without it each file's own is searched for. */
  constructor(flags: FlagDecisions, config: string | false | undefined, tagger: Tagger, time?: Timer) {
    this.#flags = flags
    this.#configs = config === false ? null : new ConfigFiles(config)
    this.#tagger = tagger
    this.#time = time
  }

  /**
   * Reads the configurations of all inputs before the first is checked. A flag must name rules and presets that one of them knows, or a UsageError
   * says so; an input whose configuration is broken is left out, and is a UsageError where all are.
   */
  async over<T extends { readonly path: string }>(inputs: readonly T[]): Promise<Scope<T>> {
    const configs = new Set<LoadedConfig | null>(inputs.length === 0 ? [null] : [])
    const sound: T[] = []
    const broken = new Set<string>()
    for (const input of inputs)
      try {
        configs.add(await this.configFor(input.path))
        sound.push(input)
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        broken.add(error.message)
      }
    const [first] = broken
    if (sound.length === 0 && first !== undefined) throw new UsageError([...broken].join('\nwirelint: '))
    const loaded = [...configs].flatMap(config => config ?? [])
    const known = [...new Map([...configs].flatMap(config => rulesWith(config)).map(rule => [rule.id, rule])).values()]
    this.#checkFlags(known, loaded)
    return {
      rules: chosen(known, this.#flags),
      inputs: sound,
      faults: [...broken, ...new Set(loaded.flatMap(({ faults }) => faults))],
    }
  }

  #checkFlags(known: readonly Rule[], loaded: readonly LoadedConfig[]): void {
    const { only, presets, levels, options, suppressions } = this.#flags
    if (suppressions !== undefined) this.suppressionFiles.read(resolve(suppressions))
    const [unknown] = presetFaults(
      presets,
      Object.assign({}, ...loaded.map(({ ownPresets }) => ownPresets)) as LoadedConfig['ownPresets'],
    )
    if (unknown !== undefined) throw new UsageError(unknown)
    for (const id of [...only, ...Object.keys(levels)]) {
      const [fault] = faultsOf(ruleNamed(id, known), options[id] ?? {})
      if (fault !== undefined) throw new UsageError(fault)
    }
  }

  /** Whether the file's configuration leaves it out. */
  async ignores(path: string): Promise<boolean> {
    const config = await this.configFor(path)
    return config?.configs.some(each => isIgnored(each, fromFolder(config.folder, this.#called(path)))) ?? false
  }

  /** The configuration of a file; standard input has that of the file it is called. */
  async configFor(path: string): Promise<LoadedConfig | null> {
    return (await this.#configs?.for(this.#called(path))) ?? null
  }

  #called(path: string): string {
    return path === standardInput ? this.#flags.stdinFilename : path
  }

  async for(input: string, format: string): Promise<LintOptions> {
    const path = this.#called(input)
    const config = await this.configFor(path)
    const file = `${format} ${path}`
    const key = this.#keys.get(file) ?? keyOf(config, path, format)
    this.#keys.set(file, key)
    const made = this.#made.get(key) ?? this.#make(config, path, format)
    this.#made.set(key, made)
    return made
  }

  /** Everything that a file's report depends on but its text, for those who keep reports. */
  async fingerprint(path: string, format: string): Promise<string> {
    const options = await this.for(path, format)
    // What a file of suppressions calls this file depends on where the command runs.
    const name = options.kept?.names.called(this.#called(path)) ?? ''
    let print = this.#prints.get(options)
    if (print === undefined) {
      const { codeOf, dataOf } = await import('./cache/key.js')
      print = dataOf(options) + codeOf(await this.configFor(path))
      this.#prints.set(options, print)
    }
    return print + name
  }

  /** The files that say what others are checked with, for those who watch them. */
  get filesRead(): readonly string[] {
    return [...(this.#configs?.paths ?? []), ...this.suppressionFiles.paths]
  }

  #make(config: LoadedConfig | null, path: string, format: string): LintOptions {
    const configs = config?.configs ?? []
    const flags = this.#flags
    const { presets, levels, options, fields, lexicon, suppressions } = decisionsOf(
      configs,
      config === null ? [] : overridesFor(configs, fromFolder(config.folder, path), format),
    )
    const merged = Object.fromEntries(
      [...new Set([...Object.keys(options), ...Object.keys(flags.options)])].map(id => [
        id,
        { ...options[id], ...flags.options[id] },
      ]),
    )
    const settings = settingsOf(
      [...presets, ...flags.presets],
      { ...levels, ...flags.levels },
      merged,
      config?.ownPresets,
    )
    const rules = chosen(rulesWith(config), flags)
    const levelsNow =
      flags.only.length === 0
        ? settings.levels
        : new Map(
            [...settings.levels].map(([id, level]) => [
              id,
              level === 'off' && !(id in flags.levels)
                ? (rules.find(rule => rule.id === id)?.severity ?? level)
                : level,
            ]),
          )
    // A level that a flag sets holds in every field, and a rule that runs alone runs in every field.
    const inFields = Object.fromEntries(
      Object.entries(fields).map(([role, byRule]) => [
        role,
        Object.fromEntries(
          Object.entries(byRule).filter(
            ([id, level]) => !(id in flags.levels) && !(level === 'off' && flags.only.includes(id)),
          ),
        ),
      ]),
    )
    const hasWords = lexicon.agencies.length + lexicon.names.length + lexicon.allow.length > 0
    // Where some rules run alone, nobody can say whether a suppression of another one is needed.
    const judged = {
      unused: flags.only.length > 0 ? ('off' as const) : (suppressions.unused ?? 'warning'),
      reasons: suppressions.reasons ?? 'off',
    }
    const beside = flags.suppressions === undefined ? suppressions.file : resolve(flags.suppressions)
    const kept = beside === undefined ? {} : { kept: this.suppressionFiles.at(beside, judged) }
    return {
      rules,
      ...(flags.only.length === 0 ? {} : { known: rulesWith(config).map(({ id }) => id) }),
      ...settings,
      levels: levelsNow,
      fields: inFields,
      suppressions: judged,
      ...kept,
      lexicon: hasWords ? lexiconOf(lexicon) : noHouseWords,
      tagger: this.#tagger,
      copy: flags.copy,
      ...(this.#time === undefined ? {} : { time: this.#time }),
    }
  }

  /** What a file would be checked with, for people: its configuration, every rule's level, the options that are decided, the house's words. */
  async described(path: string, format: string): Promise<object> {
    const { rules, levels, options = {}, fields = {} } = await this.for(path, format)
    const config = await this.configFor(path)
    const configs = config?.configs ?? []
    const { lexicon, suppressions } = decisionsOf(
      configs,
      config === null ? [] : overridesFor(configs, fromFolder(config.folder, path), format),
    )
    return {
      config: config?.path ?? null,
      files: config?.files ?? [],
      ignored: await this.ignores(path),
      format,
      rules: Object.fromEntries(rules.map(({ id, severity }) => [id, levels.get(id) ?? severity])),
      options,
      fields,
      ownRules: Object.fromEntries((config?.ownRules ?? []).map(({ rule: { id }, from }) => [id, from])),
      lexicon,
      suppressions,
    }
  }
}

/** All rules that a configuration knows, wirelint's first. */
export const rulesWith = (config: LoadedConfig | null): readonly Rule[] => [
  ...defaultRules,
  ...(config?.ownRules ?? []).map(({ rule }) => rule),
]

const chosen = (rules: readonly Rule[], { only }: FlagDecisions): readonly Rule[] =>
  only.length === 0 ? rules : only.flatMap(id => rules.find(rule => rule.id === id) ?? [])

/** What decides for a file but for its name: its configuration, and which overrides are for it. */
function keyOf(config: LoadedConfig | null, path: string, format: string): string {
  if (config === null) return ''
  const applying = new Set(overridesFor(config.configs, fromFolder(config.folder, path), format))
  return `${config.path} ${config.configs.flatMap(({ overrides }) => overrides.map(override => (applying.has(override) ? '1' : '0'))).join('')}`
}
