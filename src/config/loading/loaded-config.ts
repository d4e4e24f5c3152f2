import type { LoadedSettings } from '../config.js'
import type { OwnPresets } from '../presets.js'
import type { Rule } from '../../rule.js'

/** A rule of one's own, and the plug-in or configuration that it comes from. */
export interface OwnRule {
  readonly rule: Rule
  readonly from: string
}

/** A configuration with those it builds on; `folder` is where its globs begin. */
export interface LoadedConfig {
  readonly path: string
  readonly folder: string
  /** Those it builds on before it. */
  readonly configs: readonly LoadedSettings[]
  readonly ownRules: readonly OwnRule[]
  readonly ownPresets: OwnPresets
  /** All files that were read for it, those that its modules and plug-ins import too. */
  readonly files: readonly string[]
  /** What is wrong with plug-ins, a line each: the rest goes on without them. */
  readonly faults: readonly string[]
}
