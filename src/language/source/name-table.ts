import type { Passage } from './annotated-source.js'

/** A name in a source or in its English. */
export interface PlacedName {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Names that one side has and the other does not, in the order of their text. */
export interface NameDifference {
  readonly lost: readonly PlacedName[]
  readonly added: readonly PlacedName[]
}

/** Something with patterns of its name in another language and in English. */
export interface NamedThing {
  readonly name: string
  readonly native: string
  readonly english: string
}

interface CompiledName {
  readonly name: string
  readonly native: RegExp
  readonly english: RegExp
}

const noDifference: NameDifference = { lost: [], added: [] }

/** Names of one kind in two languages. Their patterns are compiled when they are first needed. */
export class NameTable {
  readonly #list: () => readonly NamedThing[]
  #compiled: readonly CompiledName[] | undefined
  #anyNative: RegExp | undefined

  constructor(list: () => readonly NamedThing[]) {
    this.#list = list
  }

  /** Compares the names on both sides; nothing is compared if the source has none. */
  compare({ source, english }: Pick<Passage, 'source' | 'english'>): NameDifference {
    this.#anyNative ??= new RegExp(
      this.#list()
        .map(({ native }) => native)
        .join('|'),
      'u',
    )
    if (!this.#anyNative.test(source)) return noDifference
    const [lost, added]: [PlacedName[], PlacedName[]] = [[], []]
    for (const each of this.#names) {
      const [ours, theirs] = [each.native.exec(source), each.english.exec(english)]
      if (ours !== null && theirs === null) lost.push(placeName(each.name, ours))
      if (theirs !== null && ours === null && !each.english.test(source)) added.push(placeName(each.name, theirs))
    }
    return { lost: lost.sort((a, b) => a.start - b.start), added: added.sort((a, b) => a.start - b.start) }
  }

  /** Finds the names in an English text that none of some sources has. */
  findForeign(english: string, sources: readonly string[]): readonly PlacedName[] {
    return this.#names.flatMap(each => {
      const match = each.english.exec(english)
      const isForeign = match !== null && !sources.some(text => each.native.test(text) || each.english.test(text))
      return isForeign ? [placeName(each.name, match)] : []
    })
  }

  get #names(): readonly CompiledName[] {
    return (this.#compiled ??= this.#list().map(({ name, native, english }) => ({
      name,
      native: new RegExp(native, 'u'),
      // A name in small letters is a word: “the ap”.
      english: new RegExp(`(?<!\\p{L})(?:${english})`, /^\\b[A-Z]+\\b$/u.test(english) ? 'u' : 'iu'),
    })))
  }
}

/** Returns the place of a match under a name. */
export const placeName = (name: string, { 0: text, index }: RegExpExecArray): PlacedName => ({
  name,
  start: index,
  end: index + text.length,
})
