import type { Inflection } from '../knowledge/source-language.js'

/** Fewest letters of a stem. */
const leastStem = 3
/** Letters before a word that are a part of it: “and from the”. */
const mostPrefixes = 3
/** Spellings whose stems are kept. */
const mostKept = 20_000

/** For languages of which nothing is known. */
const anyInflection: Inflection = { dictionary: '', endings: 3 }

/** Knows words again in other forms: two forms of one word share a stem. */
export class WordForms {
  readonly #inflection: Inflection
  readonly #locale: string
  readonly #dictionary: Endings
  readonly #endings: Endings
  readonly #folds: Readonly<Record<string, string>>
  readonly #shifts: readonly (readonly [RegExp, string])[]
  readonly #known = new Map<string, readonly string[]>()

  constructor(inflection: Inflection | null, locale: string) {
    this.#inflection = inflection ?? anyInflection
    this.#locale = locale
    this.#folds = this.#inflection.folds ?? {}
    const { dictionary, endings } = this.#inflection
    this.#dictionary = new Endings(this.#fold(dictionary))
    this.#endings = new Endings(typeof endings === 'number' ? endings : this.#fold(endings))
    this.#shifts = (this.#inflection.shifts ?? []).map(([pattern, by]) => [new RegExp(pattern, 'u'), by])
  }

  /** Lists the stems of a word in the form that dictionaries have. */
  stemsOf(word: string): ReadonlySet<string> {
    const folded = this.#fold(word)
    const shifted = this.#shifts.map(([pattern, by]) => folded.replace(pattern, by))
    return new Set([folded, ...shifted].flatMap(each => this.#dictionary.cut(each)))
  }

  /** Lists the stems that a word in any form may have. */
  readStems(word: string): readonly string[] {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    if (this.#known.size > mostKept) this.#known.clear()
    const stems = this.#withoutPrefixes(this.#fold(word)).flatMap(each => this.#endings.cut(each))
    this.#known.set(word, stems)
    return stems
  }

  #fold(word: string): string {
    const lower = word.toLocaleLowerCase(this.#locale)
    return this.#inflection.folds === undefined
      ? lower
      : Array.from(lower, letter => this.#folds[letter] ?? letter).join('')
  }

  #withoutPrefixes(word: string): readonly string[] {
    const { prefixes = '' } = this.#inflection
    const words = [word]
    for (let cut = 1; cut <= mostPrefixes && word.length - cut >= leastStem - 1; cut++) {
      if (!prefixes.includes(word.charAt(cut - 1))) break
      words.push(word.slice(cut))
    }
    return words
  }
}

/** Endings of words: some, or all up to a length. */
class Endings {
  readonly #known: ReadonlySet<string> | null
  readonly #longest: number

  constructor(endings: string | number) {
    const known = typeof endings === 'number' ? null : endings.split('|').filter(ending => ending !== '')
    this.#known = known === null ? null : new Set(known)
    this.#longest = typeof endings === 'number' ? endings : Math.max(0, ...(known ?? []).map(({ length }) => length))
  }

  /** Cuts each ending off a word; the first stem is the whole word. */
  cut(word: string): string[] {
    const stems = [word]
    for (let length = 1; length <= this.#longest && word.length - length >= leastStem; length++)
      if (this.#known?.has(word.slice(-length)) ?? true) stems.push(word.slice(0, -length))
    return stems
  }
}
