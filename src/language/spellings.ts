import { isFormOfKnownWord } from './words/known-words.js'

/*
 * Words by number. A run keeps each spelling once, and what can be asked of a spelling is answered once, however many
 * words of the run have it.
 */

/** The answers of a test to the words of a vocabulary, by the word's number. */
export const unasked = 0
export const no = 1
export const yes = 2
const noAnswers = new Uint8Array(0)
const fewestAnswers = 1024

/** The longest text that is never kept as a slice of a longer one. */
const longestOwnText = 12

/** Slots of a new vocabulary: a power of two. */
const fewestSlots = 4096

/** Odd, and another one in each process: nobody can write copy whose words all have one hash. */
const multiplier = Math.floor(Math.random() * 2 ** 31) | 1

/** Spreads hashes that differ little. */
const scatter = (hash: number): number => hash ^ (hash >>> 15) ^ (hash >>> 7)

/** True if a text has a spelling at a place. */
function isAt(text: string, start: number, end: number, spelling: string): boolean {
  if (spelling.length !== end - start) return false
  for (let at = 0; at < spelling.length; at++) if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** The spellings of a run, each with its number, and the answers that tests have given about them. */
export class Vocabulary {
  readonly spellings: string[] = []
  /** The numbers of spellings by their hashes, each in its slot or the next free one; -1 in a free slot. */
  #slots = new Int32Array(fewestSlots).fill(-1)
  readonly #hashes: number[] = []
  readonly #answers: Uint8Array[] = []
  readonly #values: unknown[][] = []
  readonly #folded: number[] = []
  readonly #common = new Map<string, boolean>()

  /** Returns the number of a spelling. A new one gets the next number. */
  numberOf(spelling: string): number {
    return this.numberAt(spelling, 0, spelling.length)
  }

  /** Returns the number of the spelling at a place of a text, without cutting it out: most are known. */
  numberAt(text: string, start: number, end: number): number {
    let hash = 0
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (hash >>> 13) ^ text.charCodeAt(at), multiplier)
    let slot = scatter(hash) & (this.#slots.length - 1)
    for (let number = this.#slots[slot] as number; number >= 0; number = this.#slots[slot] as number) {
      if (this.#hashes[number] === hash && isAt(text, start, end, this.spellings[number] as string)) return number
      slot = (slot + 1) & (this.#slots.length - 1)
    }
    return this.#add(text.slice(start, end), hash, slot)
  }

  #add(spelling: string, hash: number, slot: number): number {
    const number = this.spellings.length
    // A slice would keep the whole text of its story in memory.
    this.spellings.push(spelling.length > longestOwnText ? spelling.split('').join('') : spelling)
    this.#hashes.push(hash)
    this.#slots[slot] = number
    if (this.spellings.length * 2 > this.#slots.length) this.#growSlots()
    return number
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1)
    for (const [number, hash] of this.#hashes.entries()) {
      let slot = scatter(hash) & (slots.length - 1)
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number
    }
    this.#slots = slots
  }

  spellingOf(word: number): string {
    return this.spellings[word] ?? ''
  }

  /** Returns the number of a word's spelling in lower case. */
  foldedOf(word: number): number {
    const known = this.#folded[word]
    if (known !== undefined) return known
    const folded = this.numberOf(this.spellingOf(word).toLowerCase())
    this.#folded[word] = folded
    return folded
  }

  /** Returns the answers to a test, with room for every word. */
  answersTo(test: number): Uint8Array {
    while (this.#answers.length <= test) this.#answers.push(noAnswers)
    const answers = this.#answers[test] as Uint8Array
    if (answers.length >= this.spellings.length) return answers
    const more = new Uint8Array(Math.max(fewestAnswers, this.spellings.length * 2))
    more.set(answers)
    this.#answers[test] = more
    return more
  }

  /** True for a word, or a form of one, that the run's dictionary knows. */
  knows(word: string, dictionary: (word: string) => boolean): boolean {
    const known = this.#common.get(word)
    if (known !== undefined) return known
    const is = isFormOfKnownWord(word, dictionary)
    this.#common.set(word, is)
    return is
  }

  /** Returns the values that were worked out for words. */
  valuesOf(maker: number): unknown[] {
    while (this.#values.length <= maker) this.#values.push([])
    return this.#values[maker] as unknown[]
  }
}

/** Most spellings that a run keeps: more are those of a run that never ends. */
const mostSpellings = 200_000

/** The vocabulary of a run, started anew when it has grown too large. A story keeps the one that it began with. */
export class RunVocabulary {
  readonly #most: number
  #now = new Vocabulary()

  constructor(most = mostSpellings) {
    this.#most = most
  }

  /** Returns the vocabulary for the next story. */
  next(): Vocabulary {
    if (this.#now.spellings.length > this.#most) this.#now = new Vocabulary()
    return this.#now
  }
}

/** The words of a field by number: what its tokens share. */
export interface NumberedWords {
  readonly vocabulary: Vocabulary
  /** The numbers of all tokens, in order. */
  readonly numbers: Int32Array
}
