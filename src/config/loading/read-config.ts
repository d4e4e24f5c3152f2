import rules from '../../../rules/index.js'
import { showPath } from '../../files/path-names.js'
import { formats } from '../../formats/index.js'
import { reporterNames } from '../../reporters/index.js'
import { UsageError } from '../../terminal/usage-error.js'
import { check, type Known } from '../check.js'
import { checkShape } from '../check-shape.js'
import type { Config } from '../config.js'
import { addExtended, type ConfigDocument } from '../config-document.js'
import type { ConfigProblem, KeyProblem } from '../config-problem.js'
import { namesUnder } from '../one-or-more.js'
import { checkPresetOwners, checkPresets, namePresets } from '../plugin-presets.js'
import { configSchema } from '../schema.js'
import { withoutProblems } from '../usable-part.js'
import { type ConfigSource, locate, readSource, refuse } from './config-source.js'
import { declareRules } from './declare-rules.js'
import { readExtended } from './extended-configs.js'
import { isModule, listImportedFiles } from './imported-files.js'
import { type LoadedPlugin, loadPlugin } from './load-plugin.js'
import { Mistakes } from './mistakes.js'
import { readNamedFiles } from './named-files.js'

/** The files read so far, by absolute path: each file is read once. */
export interface ReadFiles {
  /** Configurations that may run code, and the others. */
  readonly trusted: Map<string, ConfigDocument | null>
  readonly untrusted: Map<string, ConfigDocument | null>
  readonly plugins: Map<string, Promise<LoadedPlugin>>
  /** True if a configuration may run code by its path alone. What it extends may then do so too. */
  readonly isTrusted: (path: string) => boolean
}

/**
 * Reads a configuration file and all that it names, and checks it; null for a package.json without our key. `from` are
 * the files that extend it. Throws a UsageError with the places of all that is wrong, or of code that may not run; what
 * is wrong with plug-ins is part of the document.
 */
export async function readConfig(
  path: string,
  read: ReadFiles,
  from: readonly string[] = [],
  isTrusted = read.isTrusted(path),
): Promise<ConfigDocument | null> {
  if (from.includes(path)) {
    const circle = [...from, path].map(showPath).join(' → ')
    throw new UsageError(`${showPath(path)}: This configuration extends itself: ${circle}.`)
  }
  const documents = isTrusted ? read.trusted : read.untrusted
  const known = documents.get(path)
  if (known !== undefined) return known
  if (!isTrusted && isModule(path)) throw new UsageError(`${showPath(path)}: ${untrustedCode}`)
  const source = await readSource(path)
  const document = source === null ? null : await readDocument(source, read, [...from, path], isTrusted)
  // Only what has been read whole is kept, so that no configuration in a circle waits for itself.
  documents.set(path, document)
  return document
}

/** The message for a configuration that came with the files, as in a feed from outside, and would run code. */
const untrustedCode =
  'This configuration runs code, and it is not in the working folder or above it. It is not used, and its files are not checked. If you trust it, name it with --config.'

async function readDocument(
  source: ConfigSource,
  read: ReadFiles,
  from: readonly string[],
  isTrusted: boolean,
): Promise<ConfigDocument> {
  const mistakes = new Mistakes(source)
  const { config, isWhole } = usablePart(source, mistakes)
  if (!isTrusted && namesUnder('plugins', config.plugins).length > 0)
    throw refuse(source, { keys: ['plugins'], message: untrustedCode })
  const plugins = await loadPlugins(source, config, read)
  mistakes.add(checkPresetOwners(plugins))
  const ownPresets = namePresets(plugins)
  const extended = await readExtended(namesUnder('extends', config.extends), {
    source,
    ownPresets,
    read: path => readConfig(path, read, from, isTrusted || read.isTrusted(path)),
    mistakes,
  })
  const declared = await declareRules(source, config.deskRules, mistakes)
  const own: ConfigDocument = {
    path: source.path,
    configs: [],
    ownRules: [...plugins.flatMap(plugin => plugin.rules), ...declared],
    ownPresets,
    files: [source.path, ...plugins.flatMap(({ path }) => path ?? [])].flatMap(listImportedFiles),
    problems: locateProblems(source, plugins, plugin => plugin.problems),
  }
  const known = knownTo(addExtended(own, extended.documents), isWhole && extended.isWhole)
  mistakes.add(check(config, known))
  const named = await readNamedFiles(source, { ...config, extends: extended.presets }, mistakes)
  mistakes.refuse()
  const whole: ConfigDocument = {
    ...own,
    configs: [named.config],
    files: [...own.files, ...named.files],
    problems: [...own.problems, ...locateProblems(source, plugins, plugin => checkPresets(plugin, known))],
  }
  return addExtended(whole, extended.documents)
}

/** A configuration as far as it has the right shape. */
interface UsablePart {
  readonly config: Config
  /** False if rules may be missing that the whole configuration would have. */
  readonly isWhole: boolean
}

/** Finds the part of a configuration that has the right shape, so that its names can be checked in the same run. */
function usablePart(source: ConfigSource, mistakes: Mistakes): UsablePart {
  const problems = checkShape(configSchema, source.value)
  mistakes.add(problems)
  const isWhole = !problems.some(({ keys: [key] }) => sourcesOfRules.includes(String(key)))
  const left = withoutProblems(source.value, problems)
  // A list that has lost an item may no longer be allowed, and then goes with the key that holds it.
  const gone = checkShape(configSchema, left).map(({ keys }) => ({ keys: keys.slice(0, 1) }))
  return { config: withoutProblems(left, gone) ?? {}, isWhole }
}

/** The keys that bring rules and presets. */
const sourcesOfRules = ['extends', 'plugins', 'deskRules']

/** A plug-in, and the keys that lead to it in the configuration. */
interface NamedPlugin extends LoadedPlugin {
  readonly keys: KeyProblem['keys']
}

/** Loads plug-ins one after another: Node refuses to require a module that another one is just importing. */
async function loadPlugins(
  { path }: ConfigSource,
  { plugins }: Config,
  read: ReadFiles,
): Promise<readonly NamedPlugin[]> {
  const loaded: NamedPlugin[] = []
  for (const { name, keys } of namesUnder('plugins', plugins))
    loaded.push({ ...(await loadPlugin(name, path, read.plugins)), keys })
  return loaded
}

const locateProblems = (
  source: ConfigSource,
  plugins: readonly NamedPlugin[],
  find: (plugin: NamedPlugin) => readonly string[],
): readonly ConfigProblem[] =>
  plugins.flatMap(plugin =>
    find(plugin).map(message => locate(source, { keys: plugin.keys, message: message.replace(/^p/u, 'P') })),
  )

const knownTo = ({ ownRules, problems }: ConfigDocument, isWhole: boolean): Known => ({
  rules,
  ownRules,
  formats: formats.map(({ name }) => name),
  reporters: reporterNames,
  isComplete: isWhole && problems.length === 0,
})
