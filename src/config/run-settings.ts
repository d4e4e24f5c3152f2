import type { ReadConfig } from './config.js'
import type { runShape } from './run-schema.js'

type RunKey = keyof typeof runShape

/** Settings of a run as a whole. Paths are absolute. */
export type RunSettings = Pick<ReadConfig, RunKey>

/** The keys of the schema, which a run without a configuration does not load. */
const runKeys: Readonly<Record<RunKey, true>> = {
  failOn: true,
  maxWarnings: true,
  gate: true,
  scores: true,
  scoreWeights: true,
  requireStories: true,
  checkAll: true,
  baseline: true,
  cache: true,
  concurrency: true,
  ruleLinks: true,
  format: true,
}

/** Merges the settings of a run from configurations, a later one over an earlier one. */
export const mergeRunSettings = (configs: readonly ReadConfig[]): RunSettings =>
  Object.assign({}, ...configs.map(pickRunSettings)) as RunSettings

/** Lists the keys of a configuration that decide about a run as a whole. */
export const listRunKeys = (config: ReadConfig): readonly RunKey[] =>
  (Object.keys(runKeys) as readonly RunKey[]).filter(key => config[key] !== undefined)

const pickRunSettings = (config: ReadConfig): object =>
  Object.fromEntries(listRunKeys(config).map(key => [key, config[key]]))
