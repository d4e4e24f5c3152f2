import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ConfigAssembly } from './assemble.js'
import type { LoadedConfig } from './loaded-config.js'
import { shown } from '../../files/resolve-path.js'
import { UsageError } from '../../terminal/usage-error.js'

/** Names of configuration files, in the order in which a folder is searched. */
export const configNames: readonly string[] = ['json', 'yaml', 'yml', 'ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map(
  ending => `wirelint.config.${ending}`,
)

/** Finds and reads configuration files, each once. */
export class ConfigFiles {
  readonly #asked: string | undefined
  readonly #byFolder = new Map<string, Promise<LoadedConfig | null>>()
  readonly #byPath = new Map<string, LoadedConfig | null>()
  #assembly: Promise<ConfigAssembly> | undefined

  /** `asked` is the one file for all that are checked; without it each file's own is searched for upward. */
  constructor(asked?: string) {
    this.#asked = asked
  }

  /** The files that were read, those of plug-ins too. */
  get paths(): readonly string[] {
    return [...new Set([...this.#byPath].flatMap(([path, config]) => [path, ...(config?.files ?? [])]))]
  }

  /** The configuration for a file; null where it has none. */
  async for(file: string): Promise<LoadedConfig | null> {
    return this.#asked === undefined
      ? await this.#in(dirname(resolve(file)))
      : await this.#read(resolve(this.#asked), [])
  }

  #in(folder: string): Promise<LoadedConfig | null> {
    const known = this.#byFolder.get(folder)
    if (known !== undefined) return known
    const found = this.#search(folder)
    this.#byFolder.set(folder, found)
    return found
  }

  async #search(folder: string): Promise<LoadedConfig | null> {
    // A package.json counts where it has a key for us.
    for (const name of [...configNames, 'package.json']) {
      const path = join(folder, name)
      if (!existsSync(path) || (name === 'package.json' && !hasKey(path))) continue
      const loaded = await this.#read(path, [])
      if (loaded !== null) return loaded
    }
    const above = dirname(folder)
    return above === folder ? null : await this.#in(above)
  }

  /** Reads a configuration; `from` are those that extend it. Only what has been read whole is kept, so that none waits for itself. */
  async #read(path: string, from: readonly string[]): Promise<LoadedConfig | null> {
    if (from.includes(path))
      throw new UsageError(
        `${shown(path)}: This configuration extends itself: ${[...from, path].map(shown).join(' → ')}.`,
      )
    const known = this.#byPath.get(path)
    if (known !== undefined) return known
    // What configurations are checked and put together with is loaded only now.
    this.#assembly ??= import('./assemble.js').then(({ ConfigAssembly }) => new ConfigAssembly())
    const read = await (await this.#assembly).of(path, below => this.#read(below, [...from, path]))
    this.#byPath.set(path, read)
    return read
  }
}

/** Whether a package.json has a key for us; one that cannot be read is somebody else's affair. */
function hasKey(path: string): boolean {
  try {
    return (
      (JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/u, '')) as { wirelint?: unknown } | null)?.wirelint !==
      undefined
    )
  } catch {
    return false
  }
}
