import { type BandOf, wordBands, isQuotationMark, isSentenceEnd, nameKey, type PhraseToken } from './tokens.js'

/** A measure of style in the score: the weight of a deviation from the mean. */
export interface StyleWeight {
  readonly name: StyleName
  readonly mean: number
  readonly deviation: number
  readonly weight: number
}

/** A stretch of text with its tokens. */
export interface ReadText {
  readonly text: string
  readonly tokens: readonly PhraseToken[]
}

/** Marks whose share is measured: commas, quotation marks of every form, brackets, colons and semicolons. */
const marks = [',', '"', '(', ':', ';']

/** Endings of words whose share is measured. */
const endings = ['ing', 'ly', 'ed', 'tion'] as const

/** The measures of style, in the order in which `measureStyle` returns them. None knows what a story is about. */
export const styleNames = [
  'words of a sentence',
  'spread of sentences',
  'variety of words',
  'letters of a word',
  'names',
  'numbers',
  'contractions',
  'compounds',
  'words among the first 50',
  'words among the first 300',
  'words among the first 1000',
  'words among the first 3000',
  'words beyond the first 8000',
  'commas',
  'quotation marks',
  'brackets',
  'colons',
  'semicolons',
  'words in -ing',
  'words in -ly',
  'words in -ed',
  'words in -tion',
] as const
export type StyleName = (typeof styleNames)[number]

/** Measures a text's style, as shares of its words; `bandOf` tells how common a word is. */
export function measureStyle(read: readonly ReadText[], bandOf: BandOf): readonly number[] {
  const count = new StyleCounts(bandOf)
  for (const each of read) count.add(each)
  return count.measure()
}

class StyleCounts {
  readonly #bandOf: BandOf
  readonly #uses = new Map<string, number>()
  readonly #inBand = wordBands.map(() => 0)
  readonly #marks = marks.map(() => 0)
  readonly #endings = endings.map(() => 0)
  readonly #sentences: number[] = []
  #inSentence = 0
  #words = 0
  #small = 0
  #letters = 0
  #unknown = 0
  #names = 0
  #numbers = 0
  #contractions = 0
  #compounds = 0

  constructor(bandOf: BandOf) {
    this.#bandOf = bandOf
  }

  add({ text, tokens }: ReadText): void {
    for (const { word, key, start, end, isWord } of tokens) {
      if (isWord) this.#addWord(word, key === nameKey)
      else if (end - start >= 1) this.#addMark(text.charAt(start))
    }
  }

  #addWord(word: string, isName: boolean): void {
    this.#words++
    this.#inSentence++
    if (isName) {
      this.#names++
      return
    }
    this.#small++
    this.#uses.set(word, (this.#uses.get(word) ?? 0) + 1)
  }

  /** Counts a word of the text once for all its uses. */
  #addUses(word: string, uses: number): void {
    this.#letters += uses * word.length
    const band = this.#bandOf(word)
    if (band === 0) this.#unknown += uses
    // A word of a band is among the first of every later one too.
    for (let at = band || Infinity; at <= wordBands.length; at++)
      this.#inBand[at - 1] = (this.#inBand[at - 1] ?? 0) + uses
    if (word.includes("'")) this.#contractions += uses
    if (word.includes('-')) this.#compounds += uses
    for (const [at, ending] of endings.entries())
      if (word.endsWith(ending)) this.#endings[at] = (this.#endings[at] ?? 0) + uses
  }

  #addMark(found: string): void {
    if (isSentenceEnd(found)) {
      this.#sentences.push(this.#inSentence)
      this.#inSentence = 0
    }
    if (/\p{N}/u.test(found)) this.#numbers++
    const mark = isQuotationMark(found) ? '"' : found
    const at = marks.indexOf(mark)
    if (at >= 0) this.#marks[at] = (this.#marks[at] ?? 0) + 1
  }

  /** Returns the measures in the order of their names. */
  measure(): readonly number[] {
    for (const [word, uses] of this.#uses) this.#addUses(word, uses)
    const [words, small] = [Math.max(1, this.#words), Math.max(1, this.#small)]
    const ofSmall = (counts: readonly number[]): readonly number[] => counts.map(count => count / small)
    return [
      Math.log(words / Math.max(1, this.#sentences.length)),
      spreadOf(this.#sentences) / 10,
      // The longer a text, the more often a word comes again.
      Math.log(Math.max(1, this.#uses.size) / small) + 0.2 * Math.log(small),
      this.#letters / small,
      this.#names / words,
      this.#numbers / words,
      this.#contractions / words,
      this.#compounds / words,
      ...ofSmall(this.#inBand.slice(0, -1)),
      this.#unknown / small,
      ...this.#marks.map(count => count / words),
      ...this.#endings.map(count => count / words),
    ]
  }
}

function spreadOf(lengths: readonly number[]): number {
  if (lengths.length < 2) return 0
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length)
}

/** Returns how far each measure is from its mean, in deviations, none more than three. */
export const toDeviations = (
  measures: readonly number[],
  style: readonly Pick<StyleWeight, 'mean' | 'deviation'>[],
): readonly number[] =>
  style.map(({ mean, deviation }, at) => Math.max(-3, Math.min(3, ((measures[at] ?? mean) - mean) / deviation)))
