import rules from '../../rules/index.js'
import type { Rule } from '../rule.js'
import { didYouMean } from '../config/nearest.js'
import { UsageError } from './usage-error.js'

const ids = rules.map(({ id }) => id)

/** The rule of that id; a UsageError names the nearest right one. */
export function ruleNamed(id: string): Rule {
  const rule = rules.find(each => each.id === id)
  if (rule === undefined) throw new UsageError(`Unknown rule “${id}”.${didYouMean(id, ids)} “wirelint rules” lists them.`)
  return rule
}
