import type { LintConfig } from './lint-request.js'

/** The optional arguments of `loadConfig`. */
export interface LoadConfigOptions {
  /** The path of the configuration; without it, it is searched for in the folder of the file and above. */
  readonly config?: string
  /** The format of the file, on which overrides may depend. Without it the file's name decides. */
  readonly format?: string
}

/** The configuration of a file. Its parts can be handed to `lint`, `fix` and `compare`. */
export interface LoadedConfig {
  /** The absolute path of the configuration; null if there is none. */
  readonly path: string | null
  readonly config: LintConfig<string>
  /** The format that the configuration gives the file; undefined if it gives none. */
  readonly format: string | undefined
  /** True if the configuration leaves the file out. */
  readonly isIgnored: boolean
  /** The files that were read: the configuration, those it extends, plug-ins and lists of words. */
  readonly files: readonly string[]
  /** Messages on plug-ins that are wrong: their rules are left out. */
  readonly problems: readonly string[]
}
