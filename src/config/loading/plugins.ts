import type { RuleSettings } from '../config.js'
import { pluginOf } from '../plugin.js'
import type { Rule } from '../../rule.js'
import { ModuleFault, moduleAt } from './load-module.js'
import { isPath, resolvedFrom, shown } from '../../files/resolve-path.js'

/** A plug-in that has been loaded, as far as it could be. */
export interface LoadedPlugin {
  /** How messages and lists name it. */
  readonly from: string
  readonly path: string | null
  readonly name: string | null
  readonly rules: readonly Rule[]
  readonly presets: Readonly<Record<string, RuleSettings>>
  /** What is wrong with it, a line each. */
  readonly faults: readonly string[]
}

/** Loads plug-ins, each once. */
export class Plugins {
  readonly #byPath = new Map<string, Promise<LoadedPlugin>>()

  /** The plug-in that a configuration file names by path or package. */
  async named(name: string, config: string): Promise<LoadedPlugin> {
    const path = await resolvedFrom(config, name)
    if (path === null)
      return broken(
        `plug-in ${name}`,
        null,
        `There is no such package, seen from ${shown(config)}; a path begins with “./”.`,
      )
    const known = this.#byPath.get(path)
    if (known !== undefined) return known
    const loading = load(path, `plug-in ${isPath(name) ? shown(path) : name}`)
    this.#byPath.set(path, loading)
    return loading
  }
}

const broken = (from: string, path: string | null, why: string): LoadedPlugin => ({
  from,
  path,
  name: null,
  rules: [],
  presets: {},
  faults: [`${from} cannot be loaded: ${why}`],
})

async function load(path: string, from: string): Promise<LoadedPlugin> {
  let exported: unknown
  try {
    exported = await moduleAt(path)
  } catch (error) {
    if (!(error instanceof ModuleFault)) throw error
    return broken(from, path, `${error.line === null ? '' : `line ${error.line}: `}${error.message}.`)
  }
  return { from, path, ...pluginOf(exported, from) }
}
