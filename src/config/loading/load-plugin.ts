import { isPath, resolveFrom } from '../../files/resolve-path.js'
import { showPath } from '../../files/path-names.js'
import type { OwnRule } from '../config-document.js'
import { type PluginContent, readPlugin } from '../plugin.js'
import { interrupted, limitRule } from './limit-rule.js'
import { loadModule, ModuleError } from './load-module.js'

/** A plug-in that has been loaded, as far as that was possible. */
export interface LoadedPlugin extends Omit<PluginContent, 'rules'> {
  /** Its name in messages and lists. */
  readonly from: string
  /** The absolute path of its module; null for a package that does not exist. */
  readonly path: string | null
  readonly rules: readonly OwnRule[]
}

/**
 * Loads the plug-in that a configuration file names by path or package; `loaded` holds those that were loaded before,
 * by path.
 */
export async function loadPlugin(
  name: string,
  config: string,
  loaded: Map<string, Promise<LoadedPlugin>>,
): Promise<LoadedPlugin> {
  const path = await resolveFrom(config, name)
  if (path === null) {
    const why = `Cannot find this package from ${showPath(config)}. A path begins with “./”.`
    return withoutContent(`plug-in ${name}`, null, why)
  }
  const known = loaded.get(path) ?? load(path, `plug-in ${isPath(name) ? showPath(path) : name}`)
  loaded.set(path, known)
  return await known
}

const withoutContent = (from: string, path: string | null, why: string): LoadedPlugin => ({
  from,
  path,
  name: null,
  rules: [],
  presets: {},
  problems: [`${from} cannot be loaded: ${why}`],
})

async function load(path: string, from: string): Promise<LoadedPlugin> {
  try {
    const { rules, ...content } = readPlugin(await loadModule(path), from)
    return { from, path, ...content, rules: rules.map(rule => limitRule({ rule, from }, interrupted)) }
  } catch (error) {
    if (!(error instanceof ModuleError)) throw error
    const { place, message } = error
    const where = place === null ? '' : `${showPath(place.file)}:${place.line}: `
    return withoutContent(from, path, `${where}${message}.`)
  }
}
