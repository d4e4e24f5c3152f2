/** Where one will do, no list is asked for. */
export type OneOrMore<T> = T | readonly T[]

export const listOf = <T>(value: OneOrMore<T> | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]
