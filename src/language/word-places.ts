/** The part of a vocabulary that tests of whole fields use. */
interface Spelled {
  readonly spellings: readonly string[]
}

/** A test of spellings that is asked of all words of a field. */
interface PlacedTest {
  readonly number: number
  readonly passes: (spelling: string) => boolean
  readonly starts: RegExp | null
}

const fewestTests = 64
const fewestWords = 1024
const fewestPassed = 4096

function grow<T extends Int32Array | Uint16Array>(values: T, needed: number): T {
  const more = new (values.constructor as new (length: number) => T)(Math.max(needed, values.length * 2))
  more.set(values)
  return more
}

/** The tests that are asked of whole fields, and for each spelling those that it passes: each is asked once. */
export class PlacedTests {
  readonly #vocabulary: Spelled
  readonly #tests: PlacedTest[] = []
  /** The slots of tests by their numbers, each one too high; 0 for a test that was never asked. */
  #slots = new Int32Array(fewestTests)
  /** The number of tests that each word was asked. */
  #asked = new Int32Array(fewestWords)
  /** The slots that words pass, one word behind the other. */
  #passed = new Uint16Array(fewestPassed)
  #length = 0
  #starts = new Int32Array(fewestWords)
  #ends = new Int32Array(fewestWords)
  /** The slots of the tests that a word with some first character may pass, by the character's code. */
  readonly #byFirst = new Map<number, readonly number[]>()

  constructor(vocabulary: Spelled) {
    this.#vocabulary = vocabulary
  }

  /** Returns the slot of a test. A new one gets the next slot. */
  slotOf(test: PlacedTest): number {
    const { number } = test
    if (number >= this.#slots.length) this.#slots = grow(this.#slots, number + 1)
    const known = this.#slots[number] as number
    if (known > 0) return known - 1
    this.#tests.push(test)
    this.#byFirst.clear()
    this.#slots[number] = this.#tests.length
    return this.#tests.length - 1
  }

  /** Finds the places of a field's words by the tests that they pass. */
  place(words: Int32Array): WordPlaces {
    const count = this.#tests.length
    const starts = new Int32Array(count + 1)
    this.#makeRoom()
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number
      if ((this.#asked[word] as number) < count) this.#askAll(word)
      for (let each = this.#starts[word] as number; each < (this.#ends[word] as number); each++) {
        const slot = this.#passed[each] as number
        starts[slot] = (starts[slot] as number) + 1
      }
    }
    for (let slot = 1; slot <= count; slot++) starts[slot] = (starts[slot] as number) + (starts[slot - 1] as number)
    return new WordPlaces(starts, this.#fill(words, starts))
  }

  /** Fills in the places from the last one to the first, and so moves the ends of the lists to their beginnings. */
  #fill(words: Int32Array, starts: Int32Array): Int32Array {
    const places = new Int32Array(starts[starts.length - 1] as number)
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at] as number
      const end = this.#ends[word] as number
      for (let each = this.#starts[word] as number; each < end; each++) {
        const slot = this.#passed[each] as number
        const place = (starts[slot] as number) - 1
        places[place] = at
        starts[slot] = place
      }
    }
    return places
  }

  #makeRoom(): void {
    const { length } = this.#vocabulary.spellings
    if (length <= this.#asked.length) return
    this.#asked = grow(this.#asked, length)
    this.#starts = grow(this.#starts, length)
    this.#ends = grow(this.#ends, length)
  }

  /** Asks a word the tests that are new to it. What it passes stands behind what it passed before. */
  #askAll(word: number): void {
    const count = this.#tests.length
    const [start, end] = [this.#starts[word] as number, this.#ends[word] as number]
    if (this.#length + count > this.#passed.length) this.#passed = grow(this.#passed, this.#length + count)
    this.#starts[word] = this.#length
    for (let each = start; each < end; each++) this.#passed[this.#length++] = this.#passed[each] as number
    const spelling = this.#vocabulary.spellings[word] as string
    const asked = this.#asked[word] as number
    for (const slot of this.#slotsFor(spelling))
      if (slot >= asked && (this.#tests[slot] as PlacedTest).passes(spelling)) this.#passed[this.#length++] = slot
    this.#ends[word] = this.#length
    this.#asked[word] = count
  }

  /** Returns the slots of the tests that a word may pass by its first character. */
  #slotsFor(spelling: string): readonly number[] {
    const code = spelling.codePointAt(0) ?? 0
    const known = this.#byFirst.get(code)
    if (known !== undefined) return known
    const first = String.fromCodePoint(code)
    const slots = [...this.#tests.keys()].filter(slot => this.#tests[slot]?.starts?.test(first) !== false)
    this.#byFirst.set(code, slots)
    return slots
  }
}

/** The places of a field's words by the tests that they pass: one list behind the other, each in order. */
export class WordPlaces {
  readonly #starts: Int32Array
  readonly places: Int32Array

  constructor(starts: Int32Array, places: Int32Array) {
    this.#starts = starts
    this.places = places
  }

  /** True for a test that was known when the field was read. */
  has(slot: number): boolean {
    return slot < this.#starts.length - 1
  }

  /** Returns where the places of a test begin that are not before a place. */
  startOf(slot: number, from: number): number {
    let low = this.#starts[slot] as number
    if (from === 0) return low
    let high = this.#starts[slot + 1] as number
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.places[middle] as number) < from) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Returns where the places of a test end. */
  endOf(slot: number): number {
    return this.#starts[slot + 1] as number
  }
}
