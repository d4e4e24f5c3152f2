import { resolve } from 'node:path'
import { checkPresetNames, checkRuleSettings } from '../config/check.js'
import type { ReadConfig, RuleSettings } from '../config/config.js'
import type { ConfigDocument } from '../config/config-document.js'
import { problemLine } from '../config/config-problem.js'
import { inputFormatOf, isIgnored, isNamedInput, overridesFor } from '../config/globs.js'
import type { ConfigFiles } from '../config/loading/find-config.js'
import { SuppressionFiles } from '../config/loading/suppression-files.js'
import { type FileSettings, mergePaths, type Presets } from '../config/merge.js'
import { listRunKeys } from '../config/run-settings.js'
import { showPath } from '../files/path-names.js'
import type { InputFlags } from '../input/read-input.js'
import { standardInput } from '../input/standard-input.js'
import type { Tagger } from '../language/annotated-story.js'
import { prepareLexicon, noHouseWords } from '../language/house-lexicon.js'
import type { Timer } from '../language/timer.js'
import type { LintOptions } from '../linter/lint-options.js'
import { decideLevel, describeRetired, type Rule } from '../rule.js'
import type { StoryPaths } from '../story/story-paths.js'
import { UsageError } from '../terminal/usage-error.js'
import { loadDetector } from './load-detector.js'
import { chosenRules, pathFrom, presetsWith, type RuleFlags, rulesWith, settingsFor } from './file-settings.js'

/** The rules that may run, the files that can be checked, and what is wrong with the others. */
export interface Scope<T> {
  readonly rules: readonly Rule[]
  readonly inputs: readonly T[]
  readonly problems: readonly string[]
  /** Messages on retired rules that flags and configurations name. */
  readonly notes: readonly string[]
}

/** The settings for each file of a run: its configuration, and over it the flags. */
export class RunOptions {
  #flags: RuleFlags
  readonly #configs: ConfigFiles | null
  readonly #tagger: Tagger
  readonly #time: Timer | undefined
  readonly #detector = loadDetector()
  readonly suppressionFiles = new SuppressionFiles()
  /** Options by what decides them: a configuration, and which of its overrides are for a file. */
  readonly #made = new Map<string, LintOptions>()
  /** The key of options that were made, by file and format. */
  readonly #keys = new Map<string, string>()
  /** Options as data, with the code of rules that are not wirelint's. */
  readonly #prints = new Map<LintOptions, string>()

  /** `configs` is null for a run without configurations. */
  constructor(flags: RuleFlags, configs: ConfigFiles | null, tagger: Tagger, time?: Timer) {
    this.#flags = flags
    this.#configs = configs
    this.#tagger = tagger
    this.#time = time
  }

  /**
   * Reads the configurations of all inputs before the first is checked, and leaves out an input whose configuration is
   * broken. Throws a UsageError where all are broken, and where a flag names a rule or a preset that no configuration
   * knows.
   */
  async over<T extends { readonly path: string }>(inputs: readonly T[]): Promise<Scope<T>> {
    const documents = new Set<ConfigDocument | null>(inputs.length === 0 ? [null] : [])
    const sound: T[] = []
    const broken = new Set<string>()
    for (const input of inputs)
      try {
        documents.add(await this.configFor(input.path))
        sound.push(input)
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        for (const line of error.lines) broken.add(line)
      }
    await this.#readTermbases()
    if (sound.length === 0 && broken.size > 0) throw new UsageError([...broken].join('\n'))
    const rules = [...new Map([...documents].flatMap(rulesWith).map(rule => [rule.id, rule])).values()]
    const found = [...documents].flatMap(document => document ?? [])
    this.#checkFlags(rules, presetsWith(...found))
    const lines = found.flatMap(({ problems }) => problems).map(problemLine)
    const notes = [
      ...listRetired(rules, [...this.#flags.only, ...Object.keys(this.#flags.rules)]),
      ...found.flatMap(({ path, configs }) =>
        listRetired(rules, configs.flatMap(namedRules)).map(note => `${showPath(path)}: ${note}`),
      ),
    ]
    return {
      rules: chosenRules(this.#flags, rules),
      inputs: sound,
      problems: [...broken, ...new Set(lines)],
      notes: [...notes, ...(await this.#listIdleKeys(found))],
    }
  }

  /** Describes settings of a run in configurations that do not decide about the run. */
  async #listIdleKeys(documents: readonly ConfigDocument[]): Promise<readonly string[]> {
    const idle = documents.flatMap(({ path, configs }) => {
      const keys = listRunKeys(configs.at(-1) ?? {})
      return keys.length === 0 ? [] : [{ path, keys }]
    })
    if (idle.length === 0) return []
    const run = await this.#configs?.forRun().catch(() => null)
    return idle
      .filter(({ path }) => path !== run?.path)
      .map(
        ({ path, keys }) =>
          `${showPath(path)}: Not used: ${keys.join(', ')}. Settings of a run come from the configuration of the working folder, or from --config.`,
      )
  }

  /** Reads the termbases of the flags. A run without them loads nothing for it. */
  async #readTermbases(): Promise<void> {
    const { termbase, terms } = this.#flags
    if (termbase === undefined || terms !== undefined) return
    const { readTermbases } = await import('../config/loading/termbase.js')
    this.#flags = { ...this.#flags, terms: readTermbases(termbase) }
  }

  #checkFlags(rules: readonly Rule[], known: Presets): void {
    const { only, presets: names, rules: settings, suppressions } = this.#flags
    if (suppressions !== undefined) this.suppressionFiles.read(resolve(suppressions))
    const [unknown] = checkPresetNames(names, known)
    if (unknown !== undefined) throw new UsageError(unknown)
    const named: RuleSettings = { ...Object.fromEntries(only.map(id => [id, 'error' as const])), ...settings }
    const [problem] = checkRuleSettings([], named, { rules, ownRules: [], isComplete: true })
    if (problem !== undefined) throw new UsageError(problem.message)
  }

  /** True if the configuration of a file leaves it out. */
  async ignores(path: string): Promise<boolean> {
    const document = await this.configFor(path)
    if (document === null) return false
    return document.configs.some(config => isIgnored(config, pathFrom(document, this.#nameOf(path))))
  }

  /** Returns the configuration of a file; standard input has that of the file that it stands for. */
  async configFor(path: string): Promise<ConfigDocument | null> {
    return (await this.#configs?.for(this.#nameOf(path))) ?? null
  }

  /** Returns flags with the input format that the configuration of a file gives it, unless a flag names one. */
  async inputFlags<T extends Pick<InputFlags, 'inputFormat'>>(path: string, flags: T): Promise<T> {
    if (flags.inputFormat !== undefined) return flags
    const document = await this.configFor(path)
    const format = document && inputFormatOf(document.configs, pathFrom(document, this.#nameOf(path)))
    return format === null ? flags : { ...flags, inputFormat: format }
  }

  /** Returns the paths of a desk's own JSON for a file. */
  async pathsInJson(path: string): Promise<StoryPaths | undefined> {
    return mergePaths((await this.configFor(path))?.configs ?? [])
  }

  /** True if the configuration of a file gives it a format by its name: then it holds stories, whatever its ending. */
  async holdsStories(path: string): Promise<boolean> {
    try {
      const document = await this.configFor(path)
      return document !== null && isNamedInput(document.configs, pathFrom(document, path))
    } catch (error) {
      // What is wrong is reported with the files that the configuration is for.
      if (error instanceof UsageError) return false
      throw error
    }
  }

  #nameOf(path: string): string {
    return path === standardInput ? this.#flags.stdinFilename : path
  }

  /** Returns what a file is checked with. */
  async for(input: string, format: string): Promise<LintOptions> {
    await this.#readTermbases()
    const path = this.#nameOf(input)
    const document = await this.configFor(path)
    const file = `${format} ${path}`
    const key = this.#keys.get(file) ?? keyOf(document, path, format)
    this.#keys.set(file, key)
    const options = this.#made.get(key) ?? this.#make(document, settingsFor(document, this.#flags, path, format))
    this.#made.set(key, options)
    return options
  }

  /** Returns everything that the report on a file depends on, except its text, for a cache of reports. */
  async fingerprint(path: string, format: string): Promise<string> {
    const options = await this.for(path, format)
    // The name of this file in a file of suppressions depends on where the command runs.
    const name = options.suppressed?.names.fromRun(this.#nameOf(path)) ?? ''
    let print = this.#prints.get(options)
    if (print === undefined) {
      const { codeOf, dataOf } = await import('./cache/key.js')
      print = dataOf(options) + codeOf(await this.configFor(path))
      this.#prints.set(options, print)
    }
    return print + name
  }

  /** The files that decide what others are checked with, for a watcher. */
  get filesRead(): readonly string[] {
    return [...(this.#configs?.paths ?? []), ...this.suppressionFiles.paths]
  }

  #make(document: ConfigDocument | null, settings: FileSettings): LintOptions {
    const { only, copy, obeysComments, checksAll, translation } = this.#flags
    const { lexicon, suppressions, json, ...levels } = settings
    const { file, inline = true, ...judged } = suppressions
    const all = rulesWith(document)
    const { agencies, names, allow, reject = [], terms = [] } = lexicon
    const hasWords = [agencies, names, allow, reject, terms].some(words => words.length > 0)
    return {
      rules: chosenRules(this.#flags, all),
      ...(only.length === 0 ? {} : { known: all.map(({ id }) => id) }),
      ...levels,
      suppressions: judged,
      obeysComments: obeysComments && inline,
      ...(file === undefined ? {} : { suppressed: this.suppressionFiles.use(file, judged) }),
      lexicon: hasWords ? prepareLexicon(lexicon) : noHouseWords,
      tagger: this.#tagger,
      detector: this.#detector,
      copy,
      ...(json === undefined ? {} : { json }),
      ...(checksAll ? { checksAll } : {}),
      ...(translation === undefined ? {} : { translation }),
      ...(this.#time === undefined ? {} : { time: this.#time }),
    }
  }

  /**
   * Returns what a file would be checked with, for people: its configuration, the level of every rule, options, and the
   * house's words.
   */
  async describe(path: string, format: string): Promise<object> {
    await this.#readTermbases()
    const document = await this.configFor(path)
    const { levels, options, fields, lexicon, suppressions, json } = settingsFor(
      document,
      this.#flags,
      this.#nameOf(path),
      format,
    )
    const rules = chosenRules(this.#flags, rulesWith(document))
    return {
      config: document?.path ?? null,
      files: document?.files ?? [],
      ignored: await this.ignores(path),
      format,
      rules: Object.fromEntries(rules.map(rule => [rule.id, decideLevel(rule, levels.get(rule.id))])),
      options,
      fields,
      ownRules: Object.fromEntries((document?.ownRules ?? []).map(({ rule: { id }, from }) => [id, from])),
      lexicon,
      suppressions,
      ...(json === undefined ? {} : { json }),
    }
  }
}

/** Describes the retired rules among some names, each once. */
const listRetired = (rules: readonly Rule[], names: readonly string[]): readonly string[] =>
  rules.filter(({ id, status }) => status === 'retired' && names.includes(id)).map(({ id }) => describeRetired(id))

/** Lists the rules that a configuration sets. */
const namedRules = ({ rules = {}, overrides = [] }: ReadConfig): readonly string[] => [
  ...Object.keys(rules),
  ...overrides.flatMap(override => Object.keys(override.rules ?? {})),
]

/** A key for all that decides for a file besides its name: its configuration, and the overrides that match it. */
function keyOf(document: ConfigDocument | null, path: string, format: string): string {
  if (document === null) return ''
  const applying = new Set(overridesFor(document.configs, pathFrom(document, path), format))
  const all = document.configs.flatMap(({ overrides = [] }) => overrides)
  return `${document.path} ${all.map(override => (applying.has(override) ? '1' : '0')).join('')}`
}
