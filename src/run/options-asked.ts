import type { Timer } from '../language/timer.js'
import { loadTagger } from './load-tagger.js'
import { decided, type LintFlags } from './lint-flags.js'
import { RunOptions } from './run-options.js'

/** What the flags say files are checked with; every thread makes it for itself, as rules and taggers cannot be sent. */
export const optionsAsked = async (flags: LintFlags, time?: Timer): Promise<RunOptions> =>
  new RunOptions(decided(flags), flags.config, loadTagger(), time)
