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
const fewestAnswers = 1024

const fewestLetters = 1 << 14

/** Reads the codes of one text after another into the same place. */
class CodeReader {
  #codes: Uint16Array = new Uint16Array(fewestLetters)

  read(text: string): Uint16Array {
    if (text.length > this.#codes.length) this.#codes = new Uint16Array(text.length * 2)
    const codes = this.#codes
    for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
    return codes.subarray(0, text.length)
  }
}

/** Most codes that are given to a function as its arguments. */
const mostArguments = 4096

/** Returns the text of some codes. */
function spell(codes: Uint16Array): string {
  let text = ''
  for (let at = 0; at < codes.length; at += mostArguments)
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(at, at + mostArguments)) as string
  return text
}

function growLetters(letters: Uint16Array, needed: number): Uint16Array {
  const more = new Uint16Array(needed * 2)
  more.set(letters)
  return more
}

/** Slots of a new vocabulary: a power of two. */
const fewestSlots = 4096

/** Odd, and another one in each process: nobody can write copy whose words all have one hash. */
const multiplier = Math.floor(Math.random() * 2 ** 31) | 1

/** Spreads hashes that differ little. */
const scatter = (hash: number): number => hash ^ (hash >>> 15) ^ (hash >>> 7)

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
  readonly placed: PlacedTests = new PlacedTests(this)
  /** The numbers of spellings by their hashes, each in its slot or the next free one; -1 in a free slot. */
  #slots = new Int32Array(fewestSlots).fill(-1)
  #hashes: Int32Array = new Int32Array(fewestAnswers)
  /** The codes of all spellings, one behind the other, and where each begins. */
  #letters: Uint16Array = new Uint16Array(fewestLetters)
  #starts: Int32Array = new Int32Array(fewestAnswers)
  readonly #codes = new CodeReader()
  /** The answers to tests: two bits for each test and word, sixteen tests in one number. */
  readonly answers: Uint32Array[] = []
  /** The values that were worked out for words, by the number of what makes them. */
  readonly values: unknown[][] = []
  #folded: Int32Array = new Int32Array(fewestAnswers).fill(-1)
  /** The first word that each spelling in lower case was seen in. */
  readonly #byLowerCase = new Map<string, number>()
  #last: Int32Array = new Int32Array(fewestAnswers).fill(-1)
  #common: Uint8Array = new Uint8Array(0)
  readonly #commonTexts = new Map<string, boolean>()

  /** Returns the codes of a text's characters, until the next text is read. */
  codesOf(text: string): Uint16Array {
    return this.#codes.read(text)
  }

  /** Returns the number of the spelling at a place of a text's codes, without cutting it out: most are known. */
  numberAt(codes: Uint16Array, start: number, end: number): number {
    let hash = end - start
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (hash >>> 13) ^ (codes[at] as number), multiplier)
    const slots = this.#slots
    let slot = scatter(hash) & (slots.length - 1)
    for (let number = slots[slot] as number; number >= 0; number = slots[slot] as number) {
      if (this.#hashes[number] === hash && this.#isAt(codes, start, end, number)) return number
      slot = (slot + 1) & (slots.length - 1)
    }
    return this.#add(codes.subarray(start, end), hash, slot)
  }

  /** True if codes have a spelling at a place. */
  #isAt(codes: Uint16Array, start: number, end: number, number: number): boolean {
    const letters = this.#letters
    const from = this.#starts[number] as number
    if ((this.#starts[number + 1] as number) - from !== end - start) return false
    for (let at = start; at < end; at++) if (letters[from + at - start] !== codes[at]) return false
    return true
  }

  #add(codes: Uint16Array, hash: number, slot: number): number {
    const number = this.spellings.length
    this.spellings.push(spell(codes))
    if (number + 1 >= this.#hashes.length) {
      this.#hashes = growPlaces(this.#hashes, number + 1)
      this.#starts = growPlaces(this.#starts, number + 1)
    }
    const start = this.#starts[number] as number
    if (start + codes.length > this.#letters.length) this.#letters = growLetters(this.#letters, start + codes.length)
    this.#letters.set(codes, start)
    this.#starts[number + 1] = start + codes.length
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

  /** Returns a number that words have in common whose spellings are the same in lower case: that of the first one. */
  foldedOf(word: number): number {
    if (word >= this.#folded.length) this.#folded = growPlaces(this.#folded, word)
    const known = this.#folded[word] as number
    if (known >= 0) return known
    const small = this.spellingOf(word).toLowerCase()
    const folded = this.#byLowerCase.get(small) ?? word
    if (folded === word) this.#byLowerCase.set(small, word)
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

  /** Returns the answers to a group of tests, with room for every word. */
  answersOf(group: number): Uint32Array {
    while (this.answers.length <= group) this.answers.push(new Uint32Array(0))
    const answers = this.answers[group] as Uint32Array
    if (answers.length >= this.spellings.length) return answers
    const more = new Uint32Array(Math.max(fewestAnswers, Math.ceil(this.spellings.length * 1.4)))
    more.set(answers)
    this.answers[group] = more
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
