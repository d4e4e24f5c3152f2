import { didYouMean } from '../language/words/similarity.js'
import type { Rule } from '../rule.js'
import type { OptionSettings } from './merge.js'

/** Finds what is wrong with options by rule id, a line each: a rule, an option or a value that does not exist. */
export function checkOptionSettings(rules: readonly Rule[], settings: OptionSettings): readonly string[] {
  const ids = rules.map(({ id }) => id)
  return Object.entries(settings).flatMap(([id, values]) => {
    const rule = rules.find(each => each.id === id)
    return rule === undefined ? [`Unknown rule “${id}”.${didYouMean(id, ids)}`] : checkOptions(rule, values)
  })
}

/** Finds what is wrong with the options of a rule, a line each: an option or a value that it does not have. */
export const checkOptions = (rule: Rule, values: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) => checkOption(rule, name, value) ?? [])

function checkOption({ id, options = {} }: Rule, name: string, value: unknown): string | null {
  const names = Object.keys(options)
  if (names.length === 0) return `Rule ${id} has no options.`
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (option === undefined)
    return `Rule ${id} has no option “${name}”.${didYouMean(name, names)} Options: ${names.join(', ')}.`
  if (typeof value === 'string' && option.values.includes(value)) return null
  const nearest = didYouMean(String(value), option.values)
  return `Option “${name}” of rule ${id} cannot be “${String(value)}”.${nearest} Values: ${option.values.join(', ')}.`
}
