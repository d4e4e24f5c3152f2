import { resolve } from 'node:path'
import rules from '../../rules/index.js'
import { decisionsOf, isIgnored, isPath } from '../config/config.js'
import type { OptionSettings } from '../config/options.js'
import { type RuleLevels, settingsOf } from '../config/presets.js'
import type { LintOptions } from '../linter/lint.js'
import type { Rule } from '../rule.js'
import type { Tagger } from '../language/annotated-story.js'
import type { Timer } from '../language/timer.js'
import { dataOf } from './cache-key.js'
import { ConfigFiles, fromFolder, type LoadedConfig } from './config-files.js'
import { SuppressionFiles } from './suppression-files.js'
import { standardInput } from './standard-input.js'

/** What the flags of a run decide, over every configuration. */
export interface FlagDecisions {
  readonly rules: readonly Rule[]
  /** Whether they were asked for alone: then they run even if they are off. */
  readonly alone: boolean
  readonly presets: readonly string[]
  readonly levels: RuleLevels
  readonly options: OptionSettings
  /** A file of suppressions, over that of any configuration. */
  readonly suppressions: string | undefined
  /** Whether a format that was asked for shows the stories' copy. */
  readonly copy: boolean
}

/** What each file of a run is checked with: its configuration, and over it the flags. */
export class RunOptions {
  readonly rules: readonly Rule[]
  readonly #flags: FlagDecisions
  readonly #configs: ConfigFiles | null
  readonly #tagger: Tagger
  readonly #time: Timer | undefined
  readonly suppressionFiles = new SuppressionFiles()

  /** `config` is a file for all, false for none; without it each file's own is searched for. */
  constructor(flags: FlagDecisions, config: string | false | undefined, tagger: Tagger, time?: Timer) {
    this.rules = flags.rules
    this.#flags = flags
    this.#configs = config === false ? null : new ConfigFiles(config)
    this.#tagger = tagger
    this.#time = time
  }

  /** Whether the file's configuration leaves it out. */
  async ignores(path: string): Promise<boolean> {
    const config = await this.configFor(path)
    return config?.configs.some(each => isIgnored(each, fromFolder(config.folder, path))) ?? false
  }

  /** The configuration of a file; standard input has that of the folder in which the command runs. */
  async configFor(path: string): Promise<LoadedConfig | null> {
    return (await this.#configs?.for(path === standardInput ? 'stdin' : path)) ?? null
  }

  async for(path: string, format: string): Promise<LintOptions> {
    const config = await this.configFor(path)
    const { presets, levels, options, fields, suppressions } = decisionsOf(config?.configs ?? [], config === null ? path : fromFolder(config.folder, path), format)
    const flags = this.#flags
    const merged = Object.fromEntries([...new Set([...Object.keys(options), ...Object.keys(flags.options)])].map(id => [id, { ...options[id], ...flags.options[id] }]))
    const settings = settingsOf([...presets.filter(name => !isPath(name)), ...flags.presets], { ...levels, ...flags.levels }, merged)
    const levelsNow = flags.alone ? new Map([...settings.levels].map(([id, level]) => [id, level === 'off' && !(id in flags.levels) ? (this.rules.find(rule => rule.id === id)?.severity ?? level) : level])) : settings.levels
    // A level that a flag sets holds in every field.
    const inFields = Object.fromEntries(Object.entries(fields).map(([role, byRule]) => [role, Object.fromEntries(Object.entries(byRule).filter(([id]) => !(id in flags.levels)))]))
    // Where some rules run alone, nobody can say whether a suppression of another one is needed.
    const judged = { unused: flags.alone ? ('off' as const) : (suppressions.unused ?? 'warning'), reasons: suppressions.reasons ?? 'off' }
    const beside = flags.suppressions === undefined ? suppressions.file : resolve(flags.suppressions)
    const kept = beside === undefined ? {} : { kept: this.suppressionFiles.at(beside, judged) }
    return { rules: this.rules, ...settings, levels: levelsNow, fields: inFields, suppressions: judged, ...kept, tagger: this.#tagger, copy: flags.copy, ...(this.#time === undefined ? {} : { time: this.#time }) }
  }

  /** The files that say what others are checked with, for those who watch them. */
  get filesRead(): readonly string[] {
    return [...(this.#configs?.paths ?? []), ...this.suppressionFiles.paths]
  }

  /** Everything in options that a report depends on, for those who keep reports. */
  fingerprint(options: LintOptions): string {
    return dataOf(options)
  }

  /** What a file would be checked with, for people: its configuration, every rule's level, the options that are decided. */
  async described(path: string, format: string): Promise<object> {
    const { levels, options = {}, fields = {} } = await this.for(path, format)
    return {
      config: (await this.configFor(path))?.path ?? null,
      ignored: await this.ignores(path),
      format,
      rules: Object.fromEntries(rules.map(({ id, severity }) => [id, levels.get(id) ?? severity])),
      options,
      fields,
    }
  }
}
