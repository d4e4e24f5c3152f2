import type { RuleText } from '../../rule.js'
import { UsageError } from '../../terminal/usage-error.js'
import { unknownRuleMessage } from '../check.js'

/** Finds a rule by its id. Throws a UsageError with the nearest right id where there is no such rule. */
export function findRule<T extends RuleText>(id: string, rules: readonly T[]): T {
  const rule = rules.find(each => each.id === id)
  if (rule === undefined) throw new UsageError(unknownRuleMessage(id, rules))
  return rule
}
