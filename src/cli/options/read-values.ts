import { InvalidArgumentError } from 'commander'
import { webAddress } from '../../linter/rule-link.js'

/** Adds the values of an option that may be used several times, or take several at once with commas. */
export const readList = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...requireOne(text.split(',')),
]

/** Adds settings of rules; a comma before OPTION=VALUE goes on with the rule before it. */
export const readRuleSettings = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...requireOne(text.split(/,(?![^,:=]*=)/u)),
]

/** Returns the values that are not blank. An empty list, as from an empty variable, must not mean “all”. */
function requireOne(values: readonly string[]): readonly string[] {
  const named = values.filter(each => each.trim() !== '')
  if (named.length === 0) throw new InvalidArgumentError('It is empty. Name at least one, or remove the option.')
  return named
}

export function readCount(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError('Use a whole number.')
  return Number(text)
}

export function readPositiveNumber(text: string): number {
  if (!(Number(text) > 0)) throw new InvalidArgumentError('Use a number above 0.')
  return Number(text)
}

export function readThreads(text: string): number | 'auto' {
  if (text === 'auto') return text
  if (!/^[1-9]\d{0,2}$/u.test(text)) throw new InvalidArgumentError('Use a number of 1 or more, or auto.')
  return Number(text)
}

export function readWebAddress(text: string): string {
  if (!webAddress.test(text)) throw new InvalidArgumentError('Use an address that begins with https:// or http://.')
  return text
}
