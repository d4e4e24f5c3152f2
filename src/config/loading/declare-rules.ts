import { showPath } from '../../files/path-names.js'
import type { DeskRule } from '../config.js'
import type { OwnRule } from '../config-document.js'
import { hasPattern, makeDeskRule, PatternError, type PatternReader } from '../desk-rules.js'
import type { ConfigSource } from './config-source.js'
import { limitRule, measured } from './limit-rule.js'
import type { Mistakes } from './mistakes.js'

/** Makes the rules that a configuration declares. A pattern that cannot be run is a mistake. */
export async function declareRules(
  source: ConfigSource,
  deskRules: readonly DeskRule[] | undefined,
  mistakes: Pick<Mistakes, 'add'>,
): Promise<readonly OwnRule[]> {
  const readPattern = deskRules?.some(hasPattern) === true ? (await import('../patterns.js')).readPattern : noPatterns
  const from = showPath(source.path)
  return (deskRules ?? []).flatMap((declared, index) => {
    try {
      return limitRule({ rule: makeDeskRule(declared, from, readPattern), from }, measured)
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      const key = error.pattern === declared.pattern ? 'pattern' : 'antipattern'
      mistakes.add([{ keys: ['deskRules', index, key], message: error.message }])
      return []
    }
  })
}

/** The engine of patterns is loaded only for rules that have one. */
const noPatterns: PatternReader = () => {
  throw new Error('No rule has a pattern.')
}
