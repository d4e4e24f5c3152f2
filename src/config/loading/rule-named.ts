import { unknownRule } from '../../linter/suppressions/checks.js'
import type { RuleText } from '../../rule.js'
import { didYouMean } from '../../language/words/similarity.js'
import { UsageError } from '../../terminal/usage-error.js'

/** The rule of that id; a UsageError names the nearest right one. */
export function ruleNamed<T extends RuleText>(id: string, rules: readonly T[]): T {
  const rule = rules.find(each => each.id === id)
  if (rule === undefined)
    throw new UsageError(
      unknownRule(
        id,
        `${didYouMean(
          id,
          rules.map(each => each.id),
        )} “wirelint rules” lists them.`,
      ),
    )
  return rule
}
