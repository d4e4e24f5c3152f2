import type { Range } from '../../../story/search.js'
import { toHalfWidth } from '../figures/digits.js'
import { findSourceLanguage } from '../knowledge/index.js'
import type { Term } from './term.js'
import { areJoined, isFormOf, readTermWords, splitTermWords } from './term-words.js'
import { WordForms } from './word-forms.js'

/** A term where a source has it. */
export interface TermMention extends Range {
  readonly term: Term
}

/** The terms of one language, prepared for lookup in its texts. */
export interface TermIndex {
  /** Finds the terms in a text, in its order, and none inside a longer one. */
  find(text: string): readonly TermMention[]
}

const made = new WeakMap<readonly Term[], Map<string, TermIndex | null>>()

/** Prepares the terms of a language once; null if there are none. */
export function indexTerms(terms: readonly Term[], code: string | null): TermIndex | null {
  if (terms.length === 0) return null
  const byCode = made.get(terms) ?? new Map<string, TermIndex | null>()
  made.set(terms, byCode)
  const known = byCode.get(code ?? '')
  if (known !== undefined) return known
  const own = terms.filter(({ language }) => language === undefined || primary(language) === code)
  const index = own.length === 0 ? null : makeIndex(own, code)
  byCode.set(code ?? '', index)
  return index
}

/** Returns the language without its country and script. */
const primary = (language: string): string => (language.split(/[-_]/u)[0] ?? '').toLowerCase()

function makeIndex(terms: readonly Term[], code: string | null): TermIndex {
  const language = findSourceLanguage(code)
  return language !== null && language.inflection === null
    ? new SignIndex(terms, language.code)
    : new WordIndex(terms, new WordForms(language?.inflection ?? null, code ?? 'en'), code === 'de')
}

/** Leaves out what is inside something longer, and what begins before the end of another. */
function keepLongest(mentions: readonly TermMention[]): readonly TermMention[] {
  const kept: TermMention[] = []
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    const isSame = last?.start === mention.start && last.end === mention.end
    if (last === undefined || isSame || mention.start >= last.end) kept.push(mention)
  }
  return kept
}

/** Spellings whose terms are kept. */
const mostKept = 50_000
const none: readonly WordEntry[] = []

interface WordEntry {
  readonly term: Term
  readonly words: ReturnType<typeof readTermWords>
}

/** Terms of a language with words, whose forms change. */
class WordIndex implements TermIndex {
  readonly #forms: WordForms
  /** By the stems of their first words. */
  readonly #entries = new Map<string, WordEntry[]>()
  readonly #byWord = new Map<string, readonly WordEntry[]>()

  /** `keepsCase` says that capitals tell words apart: those of German nouns. */
  constructor(terms: readonly Term[], forms: WordForms, keepsCase: boolean) {
    this.#forms = forms
    for (const term of terms) {
      const words = readTermWords(term.source, forms, keepsCase || term.caseSensitive === true)
      const entry = { term, words }
      for (const stem of words[0]?.stems ?? []) addTo(this.#entries, stem, entry)
    }
  }

  find(text: string): readonly TermMention[] {
    const found = splitTermWords(text)
    const mentions: TermMention[] = []
    for (const [at, first] of found.entries()) {
      for (const { term, words } of this.#entriesOf(first.text)) {
        const run = found.slice(at, at + words.length)
        const isWhole =
          run.length === words.length &&
          words.every((word, nth) => {
            const [before, each] = [run[nth - 1], run[nth]]
            const isNext = each !== undefined && (before === undefined || areJoined(text, before, each))
            return isNext && isFormOf(word, each, this.#forms)
          })
        if (isWhole) mentions.push({ term, start: first.start, end: run.at(-1)?.end ?? first.end })
      }
    }
    return keepLongest(mentions)
  }

  /** Lists the terms that may begin with a word; it is worked out once for each spelling. */
  #entriesOf(word: string): Iterable<WordEntry> {
    const known = this.#byWord.get(word)
    if (known !== undefined) return known
    if (this.#byWord.size > mostKept) this.#byWord.clear()
    const stems = this.#forms.readStems(word)
    const entries = stems.some(stem => this.#entries.has(stem))
      ? [...new Set(stems.flatMap(stem => this.#entries.get(stem) ?? []))]
      : none
    this.#byWord.set(word, entries)
    return entries
  }
}

/** Terms of a language that is written without spaces. */
class SignIndex implements TermIndex {
  readonly #segmenter: Intl.Segmenter
  /** By their first signs. */
  readonly #entries = new Map<string, Term[]>()

  constructor(terms: readonly Term[], code: string) {
    this.#segmenter = new Intl.Segmenter(code, { granularity: 'word' })
    for (const term of terms) addTo(this.#entries, toHalfWidth(term.source).slice(0, 1), term)
  }

  find(source: string): readonly TermMention[] {
    const text = toHalfWidth(source)
    const mentions: TermMention[] = []
    for (let start = 0; start < text.length; start++)
      for (const term of this.#entries.get(text.charAt(start)) ?? [])
        if (text.startsWith(toHalfWidth(term.source), start))
          mentions.push({ term, start, end: start + term.source.length })
    if (mentions.length === 0) return mentions
    const words = Array.from(this.#segmenter.segment(text), ({ index, segment }) => ({
      start: index,
      end: index + segment.length,
    }))
    const edges = new Set(words.map(({ start }) => start)).add(text.length)
    // 国会 is no word of 中国会议 (China’s conference), nor 大学 one of 大学生 (student).
    return keepLongest(mentions.filter(({ start, end }) => edges.has(start) && edges.has(end)))
  }
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
