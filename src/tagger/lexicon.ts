import type { ModelRules } from './model-rules.js'

/*
 * The words of the model in one block of bytes, in which a word is looked up where it lies: no strings are made of the
 * 87,000 words, so that opening it costs next to nothing. All numbers are 32-bit words, in this order: the lengths of
 * the parts, a record for each word, the end of each word's letters, the slots of a hash table, pairs of a word and its
 * lemma, the expansions of contractions; then the letters, and the rules as JSON.
 */

/** The parts of a packed lexicon. */
export interface LexiconParts {
  /** A record for each word, see {@link packRecord}. */
  readonly records: Uint32Array
  /** The end of each word's letters, at which those of the next word begin. */
  readonly ends: Uint32Array
  /** A hash table of places of words, each one higher than the word's; 0 is an empty slot. */
  readonly slots: Uint32Array
  /** Pairs: the place of a word, and its lemma. Only contractions and other spellings have one here. */
  readonly lemmas: Uint32Array
  /** Four numbers for each part of a contraction: word, normal form, lemma, tag. */
  readonly expansions: Uint32Array
  readonly letters: Uint8Array
  /** The rules of the model, as JSON. */
  readonly rules: Uint8Array
}

/** The facts about a word. */
export interface WordRecord {
  readonly tag: number
  /** The place of the list of tags that the word may have. */
  readonly cluster: number
  /** A number by which patterns know the word; 0 for a word without one. */
  readonly hint: number
  readonly isContraction: boolean
  /** True for a spelling of another word, which is its lemma: “colour” for “color”. */
  readonly isSpelling: boolean
  /** Places from the word to the same word in lower case. */
  readonly toNormal: number
}

export const packRecord = ({ tag, cluster, hint, isContraction, isSpelling, toNormal }: WordRecord): number =>
  (tag |
    (cluster << 5) |
    (hint << 14) |
    (Number(isContraction) << 22) |
    (Number(isSpelling) << 23) |
    (toNormal << 24)) >>>
  0

const partNames = ['records', 'ends', 'slots', 'lemmas', 'expansions', 'letters', 'rules'] as const

/** Puts the parts into one block of bytes. */
export function joinLexicon(parts: LexiconParts): Uint8Array {
  const lengths = Uint32Array.from(partNames, name => parts[name].length)
  const all = [lengths, ...partNames.map(name => parts[name])].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  )
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of all) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Returns the slot at which the search for a word begins (FNV-1a). */
export function slotOf(word: string, slots: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (slots - 1)
}

const notAscii = /[^\0-\u007F]/u

/** The words of a model. A word is a number: its place. */
export class ModelLexicon {
  readonly #parts: LexiconParts
  #rules: ModelRules | undefined
  #lemmas: ReadonlyMap<number, number> | undefined

  /** Opens a block that {@link joinLexicon} made. */
  constructor(bytes: Uint8Array) {
    const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const lengths = new Uint32Array(buffer, byteOffset, partNames.length)
    let at = byteOffset + lengths.byteLength
    const [records, ends, slots, lemmas, expansions] = [0, 1, 2, 3, 4].map(part => {
      const numbers = new Uint32Array(buffer, at, lengths[part])
      at += numbers.byteLength
      return numbers
    }) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array]
    const letters = new Uint8Array(buffer, at, lengths[5])
    const rules = new Uint8Array(buffer, at + letters.length, lengths[6])
    this.#parts = { records, ends, slots, lemmas, expansions, letters, rules }
  }

  get rules(): ModelRules {
    return (this.#rules ??= JSON.parse(new TextDecoder().decode(this.#parts.rules)) as ModelRules)
  }

  /** Returns the place of a word; -1 for a word that the model does not know. */
  find(word: string): number {
    if (notAscii.test(word)) return this.rules.others[word] ?? -1
    const { slots } = this.#parts
    for (let slot = slotOf(word, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
      const place = slots[slot] ?? 0
      if (place === 0 || this.#isSpelt(place - 1, word)) return place - 1
    }
  }

  #isSpelt(place: number, word: string): boolean {
    const { ends, letters } = this.#parts
    const end = ends[place] ?? 0
    const start = end - word.length
    if (start !== (place === 0 ? 0 : ends[place - 1])) return false
    for (let at = 0; at < word.length; at++) if (letters[start + at] !== word.charCodeAt(at)) return false
    return true
  }

  /** Returns the number of a word's characters. */
  lengthOf(place: number): number {
    const { ends } = this.#parts
    return (ends[place] ?? 0) - (place === 0 ? 0 : (ends[place - 1] ?? 0))
  }

  tagOf(place: number): number {
    return this.#record(place) & 0x1f
  }

  hintOf(place: number): number {
    return (this.#record(place) >>> 14) & 0xff
  }

  /** True if a word may have a tag. */
  mayBe(place: number, tag: number): boolean {
    return this.rules.clusters[(this.#record(place) >>> 5) & 0x1ff]?.includes(tag) === true
  }

  /** Returns the word that a word is another spelling of; other words are their own. */
  spellingOf(place: number): number {
    return ((this.#record(place) >>> 23) & 1) === 1 ? this.#lemmaOf(place) : place
  }

  /** Returns a word in lower case and in its first spelling. */
  normalOf(place: number): number {
    const record = this.#record(place)
    return ((record >>> 23) & 1) === 1 ? this.#lemmaOf(place) : place + (record >>> 24)
  }

  /** Returns the parts of a contraction; null for other words. */
  expansionOf(place: number): Uint32Array | null {
    if (((this.#record(place) >>> 22) & 1) === 0) return null
    const lemma = this.#lemmaOf(place)
    const from = lemma & 0x3fff
    return this.#parts.expansions.subarray(from, from + ((lemma >>> 14) & 0x1f))
  }

  #record(place: number): number {
    return this.#parts.records[place] ?? 0
  }

  #lemmaOf(place: number): number {
    const { lemmas } = this.#parts
    this.#lemmas ??= new Map(
      Array.from({ length: lemmas.length / 2 }, (_, at) => [lemmas[2 * at] ?? 0, lemmas[2 * at + 1] ?? 0]),
    )
    return this.#lemmas.get(place) ?? place
  }
}
