import { listOf } from '../config/one-or-more.js'
import type { RunSettings } from '../config/run-settings.js'
import { showPath } from '../files/path-names.js'
import { type Gate, parseGate } from '../linter/verdict/score-names.js'
import type { LintFlags } from './lint-flags.js'

/** The flags of a run, with the settings of its configuration where no flag says otherwise. */
export interface RunFlags extends LintFlags {
  readonly baseline?: string
  readonly cache?: true
}

/** Puts the flags of a command over the settings of the run's configuration. */
export function applySettings(flags: LintFlags, settings: RunSettings): RunFlags {
  const { format, ...given } = fromSettings(settings)
  return {
    // A diff is printed in place of reports, and a summary in place of the report on standard output.
    ...(format === undefined || flags.fixDryRun === true ? {} : { format: withSummary(format, flags) }),
    ...given,
    ...omit(flags, ['baseline', 'cache', 'cacheFile']),
    ...baselineOf(flags, settings),
    ...cacheOf(flags, settings),
  }
}

const withSummary = (format: readonly string[], { summary }: LintFlags): readonly string[] =>
  summary === true ? ['pretty', ...format.filter(each => each.includes(':'))] : format

/** Returns an object without some keys. */
const omit = <T extends object, K extends keyof T>(object: T, keys: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>

/** Writes settings as flags, except those that a flag can turn off. */
function fromSettings(settings: RunSettings): Partial<Omit<LintFlags, 'baseline' | 'cache'>> {
  const { gate, scores, scoreWeights, format, requireStories, checkAll, ...others } = settings
  return {
    ...omit(others, ['baseline', 'cache']),
    ...(requireStories === true ? { requireStories } : {}),
    ...(checkAll === true ? { checkAll } : {}),
    ...(gate === undefined ? {} : { gate: Object.assign({}, ...listOf(gate).map(parseGate)) as Gate }),
    ...(scores === undefined ? {} : { scores: listOf(scores) }),
    ...(scoreWeights === undefined ? {} : { scoreWeights: showPath(scoreWeights) }),
    ...(format === undefined ? {} : { format: listOf(format).map(showReport) }),
  }
}

function baselineOf({ baseline: flag }: LintFlags, { baseline }: RunSettings): Pick<RunFlags, 'baseline'> {
  if (flag === false || (flag ?? baseline) === undefined) return {}
  return { baseline: flag ?? showPath(baseline ?? '') }
}

function cacheOf(
  { cache, cacheFile }: Pick<LintFlags, 'cache' | 'cacheFile'>,
  { cache: kept }: RunSettings,
): Pick<RunFlags, 'cache' | 'cacheFile'> {
  if (cache === false) return {}
  const file = cacheFile ?? (typeof kept === 'string' ? showPath(kept) : undefined)
  if (file !== undefined) return { cacheFile: file }
  return cache === true || kept === true ? { cache: true } : {}
}

/** Writes the file of a report as messages show it. */
function showReport(report: string): string {
  const colon = report.indexOf(':')
  return colon < 0 ? report : `${report.slice(0, colon)}:${showPath(report.slice(colon + 1))}`
}
