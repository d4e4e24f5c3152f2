import { resolve } from 'node:path'
import { inputFormatOf, isIgnored } from '../../config/globs.js'
import { problemLine } from '../../config/config-problem.js'
import { ConfigFiles } from '../../config/loading/find-config.js'
import { SuppressionFiles } from '../../config/loading/suppression-files.js'
import { detectFormat } from '../../formats/index.js'
import { pathFrom, type RuleFlags, rulesWith, settingsFor } from '../../run/file-settings.js'
import { requireKeys, requireText } from '../check-request.js'
import type { LintConfig } from '../lint-request.js'

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

const optionKeys: Readonly<Record<keyof LoadConfigOptions, true>> = { config: true, format: true }

/** The flags of a run that has none. */
const noFlags: RuleFlags = {
  only: [],
  onlySource: false,
  presets: [],
  rules: {},
  suppressions: undefined,
  obeysComments: true,
  stdinFilename: 'text',
  checksAll: false,
  copy: false,
}

/**
 * Loads the configuration of a file as the command does: presets, rules, overrides for the file and its format, word
 * lists, plug-ins and suppressions. The file itself need not exist. Throws an Error whose message has a line for each
 * mistake in the configuration, with its place. A configuration that is code, and plug-ins, run only if they are in the
 * working folder or above it, or named by `config`.
 */
export async function loadConfig(file: string, options: LoadConfigOptions = {}): Promise<LoadedConfig> {
  requireText(file, 'loadConfig')
  requireKeys(options, optionKeys, 'The second argument of loadConfig')
  const document = await new ConfigFiles(options.config).for(file)
  if (document === null) return { path: null, config: {}, format: undefined, isIgnored: false, files: [], problems: [] }
  const path = pathFrom(document, file)
  const format = options.format ?? inputFormatOf(document.configs, path) ?? undefined
  const settings = settingsFor(document, noFlags, file, format ?? detectFormat(file, '').name)
  const { levels, lexicon, suppressions, json, ...rest } = settings
  const { file: suppressionFile, ...judged } = suppressions
  return {
    path: document.path,
    config: {
      ...rest,
      levels: Object.fromEntries(levels),
      rules: rulesWith(document),
      lexicon,
      suppressions: judged,
      ...(suppressionFile && { suppressed: new SuppressionFiles().use(resolve(suppressionFile), judged) }),
      ...(json && { json }),
    },
    format: options.format === undefined ? format : undefined,
    isIgnored: document.configs.some(config => isIgnored(config, path)),
    files: document.files,
    problems: document.problems.map(problemLine),
  }
}
