import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import rules from '../../rules/index.js'
import { type Config, filesExtended } from '../config/config.js'
import { formats } from '../formats/index.js'
import { UsageError } from './usage-error.js'

/** A configuration with those it builds on before it; `folder` is where its globs begin. */
export interface LoadedConfig {
  readonly path: string
  readonly folder: string
  readonly configs: readonly Config[]
}

/** Names of configuration files, in the order in which a folder is searched; `package.json` counts where it has a key for us. */
const names = ['wirelint.config.json', 'wirelint.config.yaml', 'wirelint.config.yml', 'wirelint.config.js', 'wirelint.config.mjs', 'package.json']

/** Finds and reads configuration files, each once. */
export class ConfigFiles {
  readonly #asked: string | undefined
  readonly #byFolder = new Map<string, Promise<LoadedConfig | null>>()
  readonly #byPath = new Map<string, Promise<LoadedConfig>>()

  /** `asked` is the one file for all that are checked; without it each file's own is searched for upward. */
  constructor(asked?: string) {
    this.#asked = asked
  }

  /** The configuration for a file; null where it has none. */
  async for(file: string): Promise<LoadedConfig | null> {
    return this.#asked === undefined ? await this.#in(dirname(resolve(file))) : await this.#read(resolve(this.#asked))
  }

  #in(folder: string): Promise<LoadedConfig | null> {
    const known = this.#byFolder.get(folder)
    if (known !== undefined) return known
    const found = this.#search(folder)
    this.#byFolder.set(folder, found)
    return found
  }

  async #search(folder: string): Promise<LoadedConfig | null> {
    for (const name of names) {
      const path = join(folder, name)
      if (!existsSync(path) || (name === 'package.json' && !hasKey(path))) continue
      const loaded = await this.#read(path)
      if (loaded.configs.length > 0) return loaded
    }
    const above = dirname(folder)
    return above === folder ? null : await this.#in(above)
  }

  #read(path: string, from: readonly string[] = []): Promise<LoadedConfig> {
    if (from.includes(path)) throw new UsageError(`${shown(path)}: This configuration extends itself: ${[...from, path].map(shown).join(' → ')}.`)
    const known = this.#byPath.get(path)
    if (known !== undefined) return known
    const read = this.#load(path, from)
    this.#byPath.set(path, read)
    return read
  }

  async #load(path: string, from: readonly string[]): Promise<LoadedConfig> {
    const own = await configIn(path)
    if (own === null) return { path, folder: dirname(path), configs: [] }
    const below = await Promise.all(filesExtended(own).map(each => this.#read(resolve(dirname(path), each), [...from, path])))
    return { path, folder: dirname(path), configs: [...below.flatMap(({ configs }) => configs), own] }
  }
}

/** Whether a package.json has a key for us; one that cannot be read is somebody else's affair. */
function hasKey(path: string): boolean {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { wirelint?: unknown } | null)?.wirelint !== undefined
  } catch {
    return false
  }
}

/** A path for messages, from where the command runs. */
const shown = (path: string): string => relative(process.cwd(), path)

/** A file's path from a folder, with slashes, as globs take it. */
export const fromFolder = (folder: string, file: string): string => relative(folder, resolve(file)).split(sep).join('/')

/** The configuration that a file holds, checked; null for a package.json that has none. Loads what it is checked with only now. */
async function configIn(path: string): Promise<Config | null> {
  const [{ configFaults }, { documentIn }] = await Promise.all([import('../config/schema.js'), import('./yaml-document.js')])
  const { value, place } = /\.m?js$/u.test(path) ? { value: await moduleIn(path), place: () => '' } : documentIn(path, shown(path))
  const isPackage = path.endsWith('package.json')
  const config = isPackage ? (value as { wirelint?: unknown } | null)?.wirelint : value
  if (isPackage && config === undefined) return null
  const [fault] = configFaults(config, rules, formats.map(({ name }) => name))
  if (fault === undefined) return config as Config
  const keys = fault.path.length === 0 ? '' : `${fault.path.join('.')}: `
  throw new UsageError(`${shown(path)}${place([...(isPackage ? ['wirelint'] : []), ...fault.path])}: ${keys}${fault.message}`)
}

async function moduleIn(path: string): Promise<unknown> {
  try {
    // Node keeps a module for good; one that has changed since is another.
    return ((await import(`${pathToFileURL(path).href}?${String(statSync(path).mtimeMs)}`)) as { default?: unknown }).default
  } catch (error) {
    throw new UsageError(`${shown(path)}: This configuration could not be loaded: ${(error as Error).message}`)
  }
}
