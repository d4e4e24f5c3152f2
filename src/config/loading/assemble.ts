import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import rules from '../../../rules/index.js'
import { type Config, decisionsOf, type LoadedSettings, type Override, type RuleSettings } from '../config.js'
import { type DeskRule, hasPattern, PatternFault, type PatternReader, ruleOf } from '../desk-rules.js'
import { noWords } from '../lexicon.js'
import { didYouMean } from '../../language/words/similarity.js'
import { listOf } from '../one-or-more.js'
import { type Preset, presetNames } from '../presets.js'
import { type Known, referenceFaults, settingFaults } from '../references.js'
import { type ConfigFault, configSchema, shapeFaults } from '../schema.js'
import { formats } from '../../formats/index.js'
import type { HouseWords } from '../../language/house-lexicon.js'
import type { Rule } from '../../rule.js'
import { type ConfigDocument, configDocument, faultIn, namedText, notThere } from './document.js'
import type { LoadedConfig, OwnRule } from './loaded-config.js'
import { readLexicon } from './lexicon-files.js'
import { filesBehind } from './module-graph.js'
import { type LoadedPlugin, Plugins } from './plugins.js'
import { isPath, resolvedFrom, shown } from '../../files/resolve-path.js'
import { suppressionsIn } from './suppression-files.js'
import { UsageError } from '../../terminal/usage-error.js'

/** Reads the configuration at a path that another one extends. */
type Extend = (path: string) => Promise<LoadedConfig | null>

/** What a configuration extends: presets by name, and others that have been loaded. */
interface Extended {
  readonly presets: readonly string[]
  readonly below: readonly LoadedConfig[]
}

/** Puts a configuration together from its file, those that it extends, its plug-ins and its lexicons, and checks it. */
export class ConfigAssembly {
  readonly #plugins = new Plugins()
  /** What each plug-in gives, once for all configurations that name it. */
  readonly #ownRules = new Map<LoadedPlugin, readonly OwnRule[]>()

  /** The configuration in a file; null for a package.json that has none. */
  async of(path: string, extend: Extend): Promise<LoadedConfig | null> {
    const document = await configDocument(path)
    if (document === null) return null
    stopAt(document, shapeFaults(configSchema, document.value))
    const config = document.value as Config
    const plugins = await Promise.all(listOf(config.plugins).map(name => this.#plugins.named(name, path)))
    const ofPlugins = presetsOf(document, plugins)
    const { presets, below } = await extended(document, config, ofPlugins, extend)
    const ownRules = distinct([
      ...below.flatMap(each => each.ownRules),
      ...plugins.flatMap(each => this.#rulesOf(each)),
      ...(await declaredIn(document, config)),
    ])
    stopAt(document, clashes(ownRules, config))
    const complaints = (faultsOf: (plugin: LoadedPlugin) => readonly string[]): readonly string[] =>
      plugins.flatMap((plugin, index) =>
        faultsOf(plugin).map(message =>
          faultIn(document, { path: placeOf('plugins', config.plugins, index), message: message.replace(/^p/u, 'P') }),
        ),
      )
    const broken = [...below.flatMap(each => each.faults), ...complaints(plugin => plugin.faults)]
    const known: Known = {
      rules: [...rules, ...ownRules.map(({ rule }) => rule)],
      formats: formats.map(({ name }) => name),
      complete: broken.length === 0,
    }
    stopAt(document, referenceFaults(config, known))
    const faults = [...broken, ...complaints(plugin => faultsOfPresets(plugin, known))]
    const { settings, files } = await settled(document, config, presets)
    return {
      path,
      folder: dirname(path),
      configs: distinct([...below.flatMap(({ configs }) => configs), settings]),
      ownRules,
      ownPresets: Object.assign(
        {},
        ...below.map(({ ownPresets }) => ownPresets),
        ofPlugins,
      ) as LoadedConfig['ownPresets'],
      files: distinct([
        ...[path, ...plugins.flatMap(plugin => plugin.path ?? [])].flatMap(filesBehind),
        ...files,
        ...below.flatMap(each => each.files),
      ]),
      faults: distinct(faults),
    }
  }

  #rulesOf(plugin: LoadedPlugin): readonly OwnRule[] {
    const known = this.#ownRules.get(plugin) ?? plugin.rules.map(rule => ({ rule, from: plugin.from }))
    this.#ownRules.set(plugin, known)
    return known
  }
}

/** The keys that lead to one of a list, or to the one that stands for a list. */
const placeOf = (key: string, value: unknown, index: number): ConfigFault['path'] =>
  Array.isArray(value) ? [key, index] : [key]

const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

function stopAt(document: ConfigDocument, [fault]: readonly ConfigFault[]): void {
  if (fault !== undefined) throw new UsageError(faultIn(document, fault))
}

/** The presets of plug-ins, by the plug-in's name and their own: "desk/strict". */
function presetsOf(document: ConfigDocument, plugins: readonly LoadedPlugin[]): Readonly<Record<string, Preset>> {
  const owners = new Map<string, string>()
  for (const [index, { name, from, presets }] of plugins.entries()) {
    if (name === null || Object.keys(presets).length === 0) continue
    const other = owners.get(name)
    if (other !== undefined && other !== from)
      stopAt(document, [
        {
          path: ['plugins', index],
          message: `The presets of ${other} and of ${from} are both called “${name}/…”: rename one plug-in.`,
        },
      ])
    owners.set(name, from)
  }
  return Object.fromEntries(
    plugins.flatMap(({ name, presets }) =>
      Object.entries(presets).map(([preset, settings]) => [`${String(name)}/${preset}`, presetOf(settings)]),
    ),
  )
}

/** What is wrong with the presets of a plug-in, a line each: rules and options that are not there. */
const faultsOfPresets = ({ from, presets }: LoadedPlugin, known: Known): readonly string[] =>
  Object.entries(presets).flatMap(([preset, settings]) =>
    settingFaults([preset], settings, known).map(
      ({ path, message }) => `${from}: preset ${path.join('.')}: ${message}`,
    ),
  )

const saysNothing: LoadedSettings = {
  presets: [],
  rules: {},
  lexicon: noWords,
  ignore: [],
  overrides: [],
  suppressions: {},
}

function presetOf(settings: RuleSettings): Preset {
  const { levels, options } = decisionsOf([{ ...saysNothing, rules: settings }], [])
  return { levels, options }
}

/** What a configuration extends, one behind the other: presets of plug-ins that one before names are known to those behind it. */
async function extended(
  document: ConfigDocument,
  config: Config,
  own: LoadedConfig['ownPresets'],
  extend: Extend,
): Promise<Extended> {
  const presets: string[] = []
  const below: LoadedConfig[] = []
  for (const [index, name] of listOf(config.extends).entries()) {
    const at = placeOf('extends', config.extends, index)
    const known = [...presetNames, ...Object.keys(own), ...below.flatMap(({ ownPresets }) => Object.keys(ownPresets))]
    if (known.includes(name)) {
      presets.push(name)
      continue
    }
    const path = await resolvedFrom(document.path, name)
    if (path === null)
      stopAt(document, [
        {
          path: at,
          message: `Unknown preset or package “${name}”.${didYouMean(name, known)} Presets: ${known.join(', ')}; packages are searched from ${shown(dirname(document.path)) || 'this folder'}, and a file’s path begins with “./”.`,
        },
      ])
    else if (!existsSync(path)) stopAt(document, [{ path: at, message: notThere(document, name) }])
    const loaded = path === null ? null : await extend(path)
    if (loaded !== null) below.push(loaded)
    else if (path !== null)
      stopAt(document, [
        {
          path: at,
          message: `${isPath(name) ? 'The file' : 'The package'} “${name}” holds no configuration: ${shown(path)} has no key “wirelint”.`,
        },
      ])
  }
  return { presets, below }
}

/** The rules that a configuration declares. */
async function declaredIn(document: ConfigDocument, { deskRules = [] }: Config): Promise<readonly OwnRule[]> {
  const from = shown(document.path)
  const read = deskRules.some(hasPattern) ? (await import('../patterns.js')).readPattern : noPatterns
  return deskRules.map((declared, index) => ({ rule: declaredRule(document, declared, index, from, read), from }))
}

const noPatterns: PatternReader = () => {
  throw new Error('No rule has a pattern.')
}

function declaredRule(
  document: ConfigDocument,
  declared: DeskRule,
  index: number,
  from: string,
  read: PatternReader,
): Rule {
  try {
    return ruleOf(declared, from, read)
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error
    const key = error.pattern === declared.pattern ? 'pattern' : 'antipattern'
    throw new UsageError(faultIn(document, { path: ['deskRules', index, key], message: error.message }))
  }
}

/** Rules of one's own that are called like one of wirelint's or like one another. */
function clashes(ownRules: readonly OwnRule[], { deskRules = [] }: Config): readonly ConfigFault[] {
  const owners = new Map(rules.map(({ id }) => [id, 'wirelint']))
  return ownRules.flatMap(({ rule: { id }, from }) => {
    const other = owners.get(id)
    owners.set(id, from)
    if (other === undefined) return []
    const declared = deskRules.findIndex(each => each.id === id)
    return [
      {
        path: declared < 0 ? ['plugins'] : ['deskRules', declared, 'id'],
        message: `Two rules are called “${id}”: one of ${other} and one of ${from}. Rename yours.`,
      },
    ]
  })
}

/** A configuration with its lexicons read, and its paths whole so that they hold wherever it is extended from. */
async function settled(
  document: ConfigDocument,
  config: Config,
  presets: readonly string[],
): Promise<{ settings: LoadedSettings; files: readonly string[] }> {
  const { rules: ownLevels = {}, ignore = [], suppressions = {} } = config
  const { words, files } = await readLexicon(config.lexicon, document, ['lexicon'])
  const read: string[] = [...files]
  const overrides: Override<HouseWords>[] = []
  for (const [index, { lexicon, ...override }] of (config.overrides ?? []).entries()) {
    const inner = await readLexicon(lexicon, document, ['overrides', index, 'lexicon'])
    read.push(...inner.files)
    overrides.push({ ...override, ...(lexicon === undefined ? {} : { lexicon: inner.words }) })
  }
  const whole =
    suppressions.file === undefined
      ? suppressions
      : { ...suppressions, file: suppressionFileOf(document, suppressions.file) }
  return {
    settings: { presets, rules: ownLevels, lexicon: words, ignore, overrides, suppressions: whole },
    files: [...read, ...listOf(whole.file)],
  }
}

/** The whole path of a file of suppressions, once it is seen that it can be read: what checks with it reads it in the middle of a run. */
function suppressionFileOf(document: ConfigDocument, file: string): string {
  const path = resolve(dirname(document.path), file)
  suppressionsIn(shown(path), namedText(document, ['suppressions', 'file'], file, path))
  return path
}
