import { showPath } from '../../files/path-names.js'
import type { DeskRule } from '../config.js'
import type { OwnRule } from '../config-document.js'
import { hasPattern, makeDeskRule, PatternError, type PatternReader } from '../desk-rules.js'
import { type ConfigSource, refuse } from './config-source.js'
import { limitRule, measured } from './limit-rule.js'

/**
 * Makes the rules that a configuration declares. Throws a UsageError with the place of a pattern that cannot be run.
 */
export async function declareRules(
  source: ConfigSource,
  deskRules: readonly DeskRule[] = [],
): Promise<readonly OwnRule[]> {
  const readPattern = deskRules.some(hasPattern) ? (await import('../patterns.js')).readPattern : noPatterns
  const from = showPath(source.path)
  return deskRules.map((declared, index) => {
    try {
      return limitRule({ rule: makeDeskRule(declared, from, readPattern), from }, measured)
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      const key = error.pattern === declared.pattern ? 'pattern' : 'antipattern'
      throw refuse(source, { keys: ['deskRules', index, key], message: error.message })
    }
  })
}

/** The engine of patterns is loaded only for rules that have one. */
const noPatterns: PatternReader = () => {
  throw new Error('No rule has a pattern.')
}
