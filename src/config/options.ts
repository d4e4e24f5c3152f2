import type { Rule } from '../rule.js'
import { didYouMean } from '../language/words/similarity.js'

/** What was decided of the options of rules, by rule id and option. */
export type OptionSettings = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What is wrong with the options given for some rules, a line each. */
export function settingFaults(rules: readonly Rule[], given: OptionSettings): readonly string[] {
  const ids = rules.map(({ id }) => id)
  return Object.entries(given).flatMap(([id, options]) => {
    const rule = rules.find(each => each.id === id)
    return rule === undefined ? [`Unknown rule “${id}”.${didYouMean(id, ids)}`] : faultsOf(rule, options)
  })
}

/** What is wrong with the options given for a rule, a line each: an option it has not, a value the option has not. */
export function faultsOf(rule: Rule, given: Readonly<Record<string, unknown>>): readonly string[] {
  const options = rule.options ?? {}
  const names = Object.keys(options)
  return Object.entries(given).flatMap(([name, value]) => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (option === undefined)
      return [
        names.length === 0
          ? `Rule ${rule.id} has no options.`
          : `Rule ${rule.id} has no option “${name}”.${didYouMean(name, names)} Options: ${names.join(', ')}.`,
      ]
    return typeof value === 'string' && option.values.includes(value)
      ? []
      : [
          `Option “${name}” of rule ${rule.id} cannot be “${String(value)}”.${didYouMean(String(value), option.values)} Values: ${option.values.join(', ')}.`,
        ]
  })
}
