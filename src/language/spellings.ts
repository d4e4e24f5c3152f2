import { PlacedTests, type WordPlaces } from './word-places.js'
import { isFormOfKnownWord } from './words/known-words.js'

/*
 * Words by number. A run keeps each spelling once, and what can be asked of a spelling is answered once, however many
 * words of the run have it.
 */

/** The answers of a test to the words of a vocabulary, by the word's number. */
const unasked = 0
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

function growAnswers(answers: Uint8Array, needed: number): Uint8Array {
  const more = new Uint8Array(Math.max(fewestAnswers, Math.ceil(needed * 1.4)))
  more.set(answers)
  return more
}

function growPlaces(places: Int32Array, needed: number): Int32Array {
  const more = new Int32Array(needed * 2).fill(-1)
  more.set(places)
  return more
}

/** Most texts that are no words of the copy and whose answer is kept. */
const mostTexts = 20_000

/** The spellings of a run, each with its number, and the answers that tests have given about them. */
export class Vocabulary {
  readonly spellings: string[] = []
  readonly placed: PlacedTests<Vocabulary> = new PlacedTests<Vocabulary>(this)
  /** The numbers of spellings by their hashes, each in its slot or the next free one; -1 in a free slot. */
  #slots = new Int32Array(fewestSlots).fill(-1)
  #hashes: Int32Array = new Int32Array(fewestAnswers)
  /** The answers to tests, by the test's number. A test that was never asked may have none. */
  readonly answers: Uint8Array[] = []
  /** The values that were worked out for words, by the number of what makes them. */
  readonly values: unknown[][] = []
  #folded: Int32Array = new Int32Array(fewestAnswers).fill(-1)
  #last: Int32Array = new Int32Array(fewestAnswers).fill(-1)
  #common: Uint8Array = new Uint8Array(0)
  readonly #commonTexts = new Map<string, boolean>()

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
    if (number >= this.#hashes.length) this.#hashes = growPlaces(this.#hashes, number)
    this.#hashes[number] = hash
    this.#slots[slot] = number
    if (this.spellings.length * 2 > this.#slots.length) this.#growSlots()
    return number
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1)
    for (let number = 0; number < this.spellings.length; number++) {
      const hash = this.#hashes[number] as number
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
    if (word >= this.#folded.length) this.#folded = growPlaces(this.#folded, word)
    const known = this.#folded[word] as number
    if (known >= 0) return known
    const folded = this.numberOf(this.spellingOf(word).toLowerCase())
    this.#folded[word] = folded
    return folded
  }

  /** Returns for each of some words its last place before this one; -1 for a word that is there for the first time. */
  lastPlacesOf(words: Int32Array): Int32Array {
    if (this.spellings.length > this.#last.length) this.#last = growPlaces(this.#last, this.spellings.length)
    const last = this.#last
    const found = new Int32Array(words.length)
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number
      found[at] = last[word] as number
      last[word] = at
    }
    for (let at = 0; at < words.length; at++) last[words[at] as number] = -1
    return found
  }

  /** Returns the answers to a test, with room for every word. */
  answersTo(test: number): Uint8Array {
    while (this.answers.length <= test) this.answers.push(noAnswers)
    const answers = this.answers[test] as Uint8Array
    if (answers.length >= this.spellings.length) return answers
    const more = growAnswers(answers, this.spellings.length)
    this.answers[test] = more
    return more
  }

  /** True for a word, or a form of one, that the run's dictionary knows. */
  knows(word: number, dictionary: (word: string) => boolean): boolean {
    if (word >= this.#common.length) this.#common = growAnswers(this.#common, this.spellings.length)
    const known = this.#common[word]
    if (known !== unasked) return known === yes
    const is = isFormOfKnownWord(this.spellingOf(word), dictionary)
    this.#common[word] = is ? yes : no
    return is
  }

  /** Answers the same for a text that may be no word of the copy. */
  knowsText(text: string, dictionary: (word: string) => boolean): boolean {
    const known = this.#commonTexts.get(text)
    if (known !== undefined) return known
    const is = isFormOfKnownWord(text, dictionary)
    if (this.#commonTexts.size > mostTexts) this.#commonTexts.clear()
    this.#commonTexts.set(text, is)
    return is
  }

  /** Returns the values of a maker, with room for every word. */
  valuesOf(maker: number): unknown[] {
    while (this.values.length <= maker) this.values.push([])
    const values = this.values[maker] as unknown[]
    // Without gaps: an array with wide gaps becomes a table, which is slow to read.
    while (values.length < this.spellings.length) values.push(undefined)
    return values
  }
}

/** Most spellings that a run keeps: each has an answer to every test, and those of a short while ago help most. */
const mostSpellings = 60_000

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
export class NumberedWords {
  readonly vocabulary: Vocabulary
  /** The numbers of all tokens, in order. */
  numbers: Int32Array = new Int32Array(0)
  #folded: Int32Array | undefined
  #lastPlaces: Int32Array | undefined
  #places: WordPlaces | undefined

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** The places of the words by the tests that they pass. */
  get places(): WordPlaces {
    return (this.#places ??= this.vocabulary.placed.place(this.numbers))
  }

  /** The numbers of all tokens in lower case: words that differ only in case have one number. */
  get folded(): Int32Array {
    return (this.#folded ??= foldNumbers(this))
  }

  /** The last place of each word before this one, whatever its case; -1 for the first. */
  get lastPlaces(): Int32Array {
    return (this.#lastPlaces ??= this.vocabulary.lastPlacesOf(this.folded))
  }
}

function foldNumbers({ vocabulary, numbers }: NumberedWords): Int32Array {
  const folded = new Int32Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) folded[at] = vocabulary.foldedOf(numbers[at] as number)
  return folded
}
