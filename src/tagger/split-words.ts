import type { ModelLexicon } from './lexicon.js'
import type { CategoryPattern } from './model-rules.js'
import { categories, guessTag } from './unknown-words.js'

/** A word as the model's patterns ask for it. */
export interface ModelWord {
  /** Its characters. */
  readonly length: number
  readonly tag: number
  /** True for a part of a contraction, whose tag no pattern changes. */
  readonly isFixed: boolean
  /** A number by which patterns know the word; 0 for a word without one. */
  readonly hint: number
  /** The place of the word whose tags it may have; -1 for a word that the lexicon lacks. */
  readonly normal: number
}

type Patterns = readonly (readonly [pattern: RegExp, category: number])[]

const compile = (patterns: readonly CategoryPattern[]): Patterns =>
  patterns.map(([source, flags, category]) => [new RegExp(source, flags), category])

const shortForm = /^(?:[A-Z]\.)+[a-z]?$/iu
const shortFormWithStop = /^(?:[A-Z]\.)+$/iu
const isSpace = /^ |[\u00A0\u2002-\u2005\u2009\u200A\u202F\u205F]/u

/**
 * Splits text into the words of the model as wink-nlp does (src/tokenizer.js and src/recursive-tokenizer.js, MIT), but
 * remembers nothing: the same text always gives the same words.
 */
export class WordSplitter {
  readonly #lexicon: ModelLexicon
  readonly #categories: Patterns
  readonly #splitters: Patterns
  readonly #space: RegExp
  /** A mark at the end, at the beginning, or at both. */
  readonly #marked: readonly (readonly [pattern: RegExp, word: number])[]
  #words: ModelWord[] = []

  constructor(lexicon: ModelLexicon) {
    const { categories: whole, splitters, helpers } = lexicon.rules
    this.#lexicon = lexicon
    this.#categories = compile(whole)
    this.#splitters = compile(splitters)
    this.#space = new RegExp(...helpers.splitter)
    this.#marked = [
      [new RegExp(...helpers.anyWithRP), 1],
      [new RegExp(...helpers.anyWithLP), 2],
      [new RegExp(...helpers.LPanyRP), 2],
    ]
  }

  split(text: string): readonly ModelWord[] {
    this.#words = []
    for (const run of text.split(this.#space))
      if (run !== '' && !isSpace.test(run) && !this.#addKnown(run)) this.#addRun(run, this.#categoryOf(run))
    return this.#words
  }

  #categoryOf(text: string): number {
    return this.#categories.find(([pattern]) => pattern.test(text))?.[1] ?? categories.unknown
  }

  #isKnown(text: string): boolean {
    return this.#lexicon.find(text) >= 0
  }

  /** Adds a word that the lexicon has, or the parts of a contraction; false for any other. */
  #addKnown(text: string): boolean {
    const lexicon = this.#lexicon
    const place = lexicon.find(text)
    if (place < 0) return false
    const parts = lexicon.expansionOf(place)
    if (parts === null) {
      const [length, tag, normal] = [text.length, lexicon.tagOf(lexicon.spellingOf(place)), lexicon.normalOf(place)]
      this.#words.push({ length, tag, isFixed: false, hint: lexicon.hintOf(place), normal })
      return true
    }
    for (let at = 0; at < parts.length; at += 4) {
      const [word = 0, normal = 0, , tag = 0] = parts.subarray(at, at + 4)
      this.#words.push({ length: lexicon.lengthOf(word), tag, isFixed: true, hint: lexicon.hintOf(word), normal })
    }
    return true
  }

  #add(text: string, category: number): void {
    const lexicon = this.#lexicon
    const place = lexicon.find(text)
    const small = place < 0 ? lexicon.find(text.toLowerCase()) : -1
    if (place >= 0)
      this.#words.push({
        length: text.length,
        tag: lexicon.tagOf(lexicon.spellingOf(place)),
        isFixed: false,
        hint: lexicon.hintOf(place),
        normal: lexicon.normalOf(place),
      })
    else
      this.#words.push({
        length: text.length,
        tag: guessTag(text, category, lexicon),
        isFixed: false,
        hint: 0,
        normal: small < 0 ? -1 : lexicon.spellingOf(small),
      })
  }

  #addRun(run: string, category: number): void {
    if (category === categories.unknown) this.#addMixed(run)
    else if (category === categories.wordWithMark && !/^.\.$/u.test(run)) {
      this.#add(run.slice(0, -1), categories.word)
      this.#add(run.slice(-1), categories.punctuation)
    } else this.#add(run, category === categories.wordWithMark ? categories.word : category)
  }

  /** Adds a run with marks about it, or with several words in it. */
  #addMixed(run: string): void {
    for (const [pattern, at] of this.#marked) {
      const found = pattern.exec(run)
      if (found === null) continue
      const [before, word, after] = at === 1 ? ['', found[1], found[2]] : [found[1], found[2], found[3]]
      this.#addMarked(run, [before ?? '', word ?? '', after ?? ''])
      return
    }
    this.#splitOn(run, 0)
  }

  #addMarked(run: string, [before, word, after]: readonly [string, string, string]): void {
    const category = this.#isKnown(word) ? -1 : this.#categoryOf(word)
    if (category === categories.unknown) {
      this.#splitOn(run, 0)
      return
    }
    if (before !== '') this.#add(before, categories.punctuation)
    if (category < 0) this.#addKnown(word)
    else this.#addRun(word, category)
    if (after !== '') this.#add(after, categories.punctuation)
  }

  /** Splits text by one pattern after another. */
  #splitOn(text: string, nth: number): void {
    const splitter = this.#splitters[nth]
    if (splitter === undefined) {
      this.#add(text, categories.unknown)
      return
    }
    const [pattern, category] = splitter
    const found = text.trim().match(pattern) ?? []
    for (const [at, rest] of text.trim().split(pattern).entries()) {
      if (rest.trim() !== '') this.#splitOn(rest.trim(), nth + 1)
      const match = found[at]
      if (match !== undefined && category === categories.word) this.#addWord(match)
      else if (match !== undefined) this.#addKnownOr(match, category)
    }
  }

  #addKnownOr(text: string, category: number): void {
    if (!this.#addKnown(text)) this.#add(text, category)
  }

  /** Adds a word that may have stops in it: a short form keeps them. */
  #addWord(word: string): void {
    if (this.#isKnown(word) || shortFormWithStop.test(word) || !word.includes('.')) {
      if (this.#isKnown(word) || shortFormWithStop.test(word)) this.#addKnownOr(word, categories.word)
      else this.#addHyphenated(word)
      return
    }
    const isWhole = (text: string): boolean => shortForm.test(text) || (this.#isKnown(text) && text.length > 2)
    let built = ''
    const pieces = word.split('.')
    for (const [at, piece] of pieces.entries()) {
      if (built === '' || isWhole(built + piece)) built += piece
      else {
        this.#addHyphenated(built)
        built = piece
      }
      if (at === pieces.length - 1) break
      if (isWhole(`${built}.`)) built += '.'
      else {
        this.#addHyphenated(built)
        this.#addKnownOr('.', categories.punctuation)
        built = ''
      }
    }
    if (built !== '') this.#addHyphenated(built)
  }

  /** Adds a word that may have hyphens in it: some beginnings and endings keep them. */
  #addHyphenated(word: string): void {
    const { prefix, suffix } = this.#lexicon.rules.preserve
    const pieces = word.split(/([-–—])/u)
    const isKept = prefix[pieces[0] ?? ''] === true || suffix[pieces.at(-1) ?? ''] === true
    if (this.#isKnown(word) || /[0-9]/u.test(word) || pieces.length === 1 || isKept)
      this.#addKnownOr(word, categories.word)
    else
      for (const piece of pieces)
        if (piece !== '') this.#addKnownOr(piece, /^[-–—]$/u.test(piece) ? categories.punctuation : categories.word)
  }
}
