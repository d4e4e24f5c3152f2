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

/** The spellings of a run, each with its number, and the answers that tests have given about them. */
export class Vocabulary {
  readonly spellings: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #answers: Uint8Array[] = []
  readonly #values: unknown[][] = []
  readonly #common = new Map<string, boolean>()

  /** Returns the number of a spelling. A new one gets the next number. */
  numberOf(spelling: string): number {
    const known = this.#numbers.get(spelling)
    if (known !== undefined) return known
    const number = this.spellings.length
    // A slice would keep the whole text of its story in memory.
    const own = spelling.length > longestOwnText ? spelling.split('').join('') : spelling
    this.#numbers.set(own, number)
    this.spellings.push(own)
    return number
  }

  spellingOf(word: number): string {
    return this.spellings[word] ?? ''
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
