/** A regular expression, its flags, and the category of what it finds. */
export type CategoryPattern = readonly [source: string, flags: string, category: number]

/** A machine that recognises runs of tags: the next state for each state and tag, and the tag of each final state. */
export type TagMachine = readonly [
  version: number,
  lastState: number,
  states: Readonly<Record<string, Readonly<Record<string, number>> | undefined>>,
  finals: Readonly<Record<string, string | undefined>>,
  marks: Readonly<Record<string, readonly [first: number, last: number] | undefined>>,
]

/** The parts of the model that are no words. */
export interface ModelRules {
  /** The names of tags. */
  readonly tags: readonly string[]
  /** The tags that words may have. */
  readonly clusters: readonly (readonly number[])[]
  /** The places of words with letters outside ASCII. */
  readonly others: Readonly<Record<string, number | undefined>>
  readonly machines: readonly TagMachine[]
  /** Patterns that tell the category of a whole run of characters. */
  readonly categories: readonly CategoryPattern[]
  /** Patterns of words within a run, in the order in which they are split off. */
  readonly splitters: readonly CategoryPattern[]
  readonly helpers: Readonly<Record<'anyWithRP' | 'anyWithLP' | 'LPanyRP' | 'splitter', readonly [string, string]>>
  /** Beginnings and endings before or after a hyphen at which a word is not split. */
  readonly preserve: Readonly<Record<'prefix' | 'suffix', Readonly<Record<string, true | undefined>>>>
}
