import { ConfigFiles } from '../config/loading/find-config.js'
import type { Timer } from '../language/timer.js'
import { loadTagger } from './load-tagger.js'
import { asksForTranslated, loadTranslation } from './load-translation.js'
import { readRuleFlags, type LintFlags } from './lint-flags.js'
import { RunOptions } from './run-options.js'

/**
 * Makes what files are checked with from flags. Every thread does so for itself, as rules and taggers cannot be sent to
 * it.
 */
export const makeRunOptions = (
  flags: LintFlags,
  time?: Timer,
  configs: ConfigFiles | null = openConfigs(flags.config),
): RunOptions =>
  new RunOptions(
    {
      ...readRuleFlags(flags),
      ...(asksForTranslated(flags) ? { translation: loadTranslation(flags.scoreWeights) } : {}),
    },
    configs,
    loadTagger(),
    time,
  )

/** Opens one configuration for all files, or none if `config` is false; without it each file's own is searched for. */
export const openConfigs = (config: string | false | undefined, folders?: readonly string[]): ConfigFiles | null =>
  config === false ? null : new ConfigFiles(config, folders)
