/** A message on a value, and the keys that lead to it. */
export interface KeyProblem {
  readonly keys: readonly (string | number)[]
  readonly message: string
  /** The last key is wrong itself, not its value. */
  readonly isKey?: boolean
}

/** A place in a file; both are counted from 1. */
export interface ConfigPlace {
  readonly line: number
  readonly column: number
}

/** A message on a place in a configuration file. The place is null where it is not known. */
export interface ConfigProblem extends KeyProblem {
  /** The path of the file, as messages show it. */
  readonly file: string
  readonly place: ConfigPlace | null
}

/** A problem as one line: "wirelint.config.yaml:2:3: rules.stray: Unknown rule". */
export function problemLine({ file, place, keys, message }: ConfigProblem): string {
  const position = place === null ? '' : `:${String(place.line)}:${String(place.column)}`
  const under = keys.length === 0 ? '' : `${keys.join('.')}: `
  return `${file}${position}: ${under}${message}`
}
