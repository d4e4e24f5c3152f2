import { resolve } from 'node:path'
import { inputFormatOf, isIgnored } from '../../config/globs.js'
import { problemLine } from '../../config/config-problem.js'
import { ConfigFiles } from '../../config/loading/find-config.js'
import { SuppressionFiles } from '../../config/loading/suppression-files.js'
import { detectFormat } from '../../formats/index.js'
import { pathFrom, type RuleFlags, rulesWith, settingsFor } from '../../run/file-settings.js'
import { requireKeys, requireText } from '../check-request.js'
import type { LoadConfigOptions, LoadedConfig } from '../loaded-config.js'

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
  const { levels, options: chosen, lexicon, suppressions, json, ...rest } = settings
  const rules = rulesWith(document)
  // A preset may set a rule of its plug-in that is left out as wrong; `problems` says so.
  const isKnown = ([id]: readonly [string, unknown]): boolean => rules.some(rule => rule.id === id)
  const { file: suppressionFile, ...judged } = suppressions
  return {
    path: document.path,
    config: {
      ...rest,
      levels: Object.fromEntries([...levels].filter(isKnown)),
      options: Object.fromEntries(Object.entries(chosen).filter(isKnown)),
      rules,
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
