/** One value or a list: a key that takes several takes one without a list. */
export type OneOrMore<T> = T | readonly T[]

/** The values of a key as a list; none for a key that is left out. */
export function listOf<T>(value: OneOrMore<T> | undefined): readonly T[] {
  if (value === undefined) return []
  return isList(value) ? value : [value]
}

const isList = <T>(value: OneOrMore<T>): value is readonly T[] => Array.isArray(value)

/** A name in a configuration, and the keys that lead to it. */
export interface WrittenName {
  readonly name: string
  readonly keys: readonly (string | number)[]
}

/** The names under a key, each with the keys that lead to it. */
export const namesUnder = (key: string, value: OneOrMore<string> | undefined): readonly WrittenName[] =>
  listOf(value).map((name, index) => ({ name, keys: Array.isArray(value) ? [key, index] : [key] }))
