import type { Rule } from '../rule.js'
import { didYouMean } from '../language/similarity.js'
import { UsageError } from './usage-error.js'

/** The rule of that id; a UsageError names the nearest right one. */
export function ruleNamed(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find(each => each.id === id)
  if (rule === undefined) throw new UsageError(`Unknown rule “${id}”.${didYouMean(id, rules.map(each => each.id))} “wirelint rules” lists them.`)
  return rule
}
