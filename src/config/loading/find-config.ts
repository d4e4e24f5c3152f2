import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { ConfigDocument } from '../config-document.js'
import type { ReadFiles } from './read-config.js'

/** Names of configuration files, in the order in which a folder is searched. */
export const configNames: readonly string[] = ['json', 'yaml', 'yml', 'ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map(
  ending => `wirelint.config.${ending}`,
)

/** Finds the configuration of a file, and reads each configuration once. */
export class ConfigFiles {
  readonly #file: string | undefined
  readonly #byFolder = new Map<string, Promise<ConfigDocument | null>>()
  readonly #read: ReadFiles

  /**
   * `file` is the configuration of all files that are checked; without it each file's own is searched for upward. Code
   * runs for that file, and for configurations in one of the `folders` or above it: not for those that come with a
   * feed.
   */
  constructor(file?: string, folders: readonly string[] = [process.cwd()]) {
    this.#file = file
    const named = file === undefined ? null : resolve(file)
    this.#read = {
      trusted: new Map(),
      untrusted: new Map(),
      plugins: new Map(),
      isTrusted: path => path === named || folders.some(folder => isFoundFrom(folder, path)),
    }
  }

  /** The files that were read, those of plug-ins too. */
  get paths(): readonly string[] {
    const documents = [...this.#read.trusted, ...this.#read.untrusted]
    return [...new Set(documents.flatMap(([path, document]) => [path, ...(document?.files ?? [])]))]
  }

  /** The configuration for a file; null where it has none. Throws a UsageError where it cannot be used. */
  async for(file: string): Promise<ConfigDocument | null> {
    return this.#file === undefined ? await this.#in(dirname(resolve(file))) : await this.#load(resolve(this.#file))
  }

  /** The configuration that decides about the run as a whole: the one that is named, or that of the working folder. */
  async forRun(): Promise<ConfigDocument | null> {
    return this.#file === undefined ? await this.#in(process.cwd()) : await this.#load(resolve(this.#file))
  }

  #in(folder: string): Promise<ConfigDocument | null> {
    const known = this.#byFolder.get(folder) ?? this.#search(folder)
    this.#byFolder.set(folder, known)
    return known
  }

  async #search(folder: string): Promise<ConfigDocument | null> {
    const path = findConfigIn(folder)
    if (path !== null) return await this.#load(path)
    const above = dirname(folder)
    return above === folder ? null : await this.#in(above)
  }

  async #load(path: string): Promise<ConfigDocument | null> {
    // The modules that check configurations load slowly, and a run without a configuration does not need them.
    const { readConfig } = await import('./read-config.js')
    return await readConfig(path, this.#read)
  }
}

/** Names under which a search finds a configuration. */
const searchedNames: readonly string[] = [...configNames, 'package.json']

/** The configuration of a folder; null where it has none. */
function findConfigIn(folder: string): string | null {
  const path = searchedNames.map(name => join(folder, name)).find(isConfig)
  return path ?? null
}

/** True if a search upward from a folder can find a configuration. */
function isFoundFrom(folder: string, path: string): boolean {
  const down = relative(dirname(path), resolve(folder))
  return searchedNames.includes(basename(path)) && down.split(sep)[0] !== '..' && !isAbsolute(down)
}

/** True if a file exists and is a configuration. A package.json is one only with our key. */
const isConfig = (path: string): boolean => existsSync(path) && (!path.endsWith('package.json') || hasOurKey(path))

/** A package.json that cannot be read is not ours to judge. */
function hasOurKey(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '')
    return (JSON.parse(text) as { wirelint?: unknown } | null)?.wirelint !== undefined
  } catch {
    return false
  }
}
