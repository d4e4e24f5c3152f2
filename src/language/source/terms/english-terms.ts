import { onFirstUse } from '../../../story/first-use.js'
import type { Range } from '../../../story/search.js'
import { stripMarks } from '../../words/fold-letters.js'
import type { Inflection } from '../knowledge/source-language.js'
import type { Term } from './term.js'
import { areJoined, isFormOf, readTermWords, splitTermWords, type TextWord } from './term-words.js'
import { WordForms } from './word-forms.js'

const english: Inflection = {
  dictionary: 'e|y',
  endings: 'e|y|s|es|ies|d|ed|ied|ing|ren',
  shifts: [
    ['f$', 'v'],
    ['man$', 'men'],
  ],
}

/** Forms of English words, and their British and American spellings. */
class EnglishForms extends WordForms {
  override stemsOf(word: string): ReadonlySet<string> {
    return super.stemsOf(spellAlike(word))
  }

  override readStems(word: string): readonly string[] {
    return super.readStems(spellAlike(word))
  }
}

const forms = onFirstUse(() => new EnglishForms(english, 'en'))

/** Spells a word without marks on its letters, and as in American English; “four” becomes no word, on both sides. */
const spellAlike = (word: string): string =>
  stripMarks(word)
    .replace(/(?<=\p{L}{2})our/u, 'or')
    .replace(/(?<=\p{L}{3})(?:tre)(?=s?$)/u, 'ter')
    .replace(/(?<=\p{L}{3})ence(?=s?$)/u, 'ense')
    .replace(/(?<=\p{L}{3})(?:is|ys)(?=(?:e[ds]?|ing|ation)$)/u, part => part.replace('s', 'z'))
    .replace(/(?<=\p{L}{4})mme(?=s?$)/u, 'm')

const smallWords: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'in', 'on', 'to'])
const isSmall = ({ text }: { readonly text: string }): boolean => smallWords.has(text.toLowerCase())

/** Words between those of a translation that is turned around: “port authority”, “authority of the port”. */
const mostBetween = 2
/** Fewest letters of a word from which another one is derived: Ukraine, Ukrainian. */
const leastDerived = 5
const longestDerivation = 4
const startLength = 3

const pronoun = /(?<![\p{L}’'])(?:its?|they|the[mi]r?|he|him|his|she|hers?)(?!\p{L})/iu

/** An English text in which translations of terms are looked for. */
export class EnglishTerms {
  readonly #text: string
  readonly #words: readonly TextWord[]
  /** The numbers of the words with a stem. */
  readonly #byStem = new Map<string, number[]>()
  #byStart: ReadonlyMap<string, readonly number[]> | undefined

  constructor(text: string) {
    this.#text = text
    this.#words = splitTermWords(text)
    for (const [at, { text: word }] of this.#words.entries())
      for (const stem of forms().readStems(word)) {
        const places = this.#byStem.get(stem) ?? []
        this.#byStem.set(stem, places)
        places.push(at)
      }
  }

  /** True if the text has a right translation: in another form or order, derived from it, or by its initials. */
  hasTranslation({ english: right, caseSensitive = false }: Term): boolean {
    return right.some(each => this.#hasWords(each, caseSensitive) || this.#hasInitials(each))
  }

  /** True if the text has a part of a translation, or a pronoun: enough for what was named before. */
  hasPartOf({ english: right }: Term): boolean {
    const parts = right.flatMap(each => contentOf(each, false))
    return pronoun.test(this.#text) || parts.some(part => this.#placesOf(part).length > 0)
  }

  /** Finds where the text has exactly these words, in any form. */
  findWords(phrase: string, caseSensitive = false): readonly Range[] {
    const words = readTermWords(phrase, forms(), caseSensitive)
    const [first] = words
    if (first === undefined) return []
    const starts = [...new Set([...first.stems].flatMap(stem => this.#byStem.get(stem) ?? []))]
    return starts.flatMap(at => {
      const run = this.#words.slice(at, at + words.length)
      const isWhole = words.every((word, nth) => {
        const [before, each] = [run[nth - 1], run[nth]]
        const isNext =
          each !== undefined && (before === undefined || areJoined(this.#text, before, each, words.length > 2))
        return isNext && isFormOf(word, each, forms())
      })
      const [start, end] = [run[0]?.start, run.at(-1)?.end]
      return isWhole && start !== undefined && end !== undefined ? [{ start, end }] : []
    })
  }

  #hasWords(translation: string, caseSensitive: boolean): boolean {
    const words = contentOf(translation, caseSensitive)
    const [first, ...others] = words
    if (first === undefined) return true
    const reach = words.length - 1 + mostBetween
    return this.#placesOf(first).some(at =>
      others.every(word => this.#placesOf(word).some(place => place !== at && Math.abs(place - at) <= reach)),
    )
  }

  /** Lists the places of a word in any form, and of words that are derived from it. */
  #placesOf(word: ReturnType<typeof readTermWords>[number]): readonly number[] {
    const places = [...word.stems].flatMap(stem => this.#byStem.get(stem) ?? [])
    const found = places.filter(at => {
      const each = this.#words[at]
      return each !== undefined && isFormOf(word, each, forms())
    })
    if (found.length > 0 || word.text.length < leastDerived || word.isExact) return found
    const stem = word.text.toLowerCase().replace(/[aeiouy]{1,3}$/u, '')
    return (this.#placesByStart().get(stem.slice(0, startLength)) ?? []).filter(at => {
      const text = this.#words[at]?.text ?? ''
      return text.length - stem.length <= longestDerivation && text.toLowerCase().startsWith(stem)
    })
  }

  /** Returns the numbers of the words by their first letters. */
  #placesByStart(): ReadonlyMap<string, readonly number[]> {
    if (this.#byStart !== undefined) return this.#byStart
    const byStart = new Map<string, number[]>()
    for (const [at, { text }] of this.#words.entries()) {
      const start = text.slice(0, startLength).toLowerCase()
      const places = byStart.get(start) ?? []
      byStart.set(start, places)
      places.push(at)
    }
    this.#byStart = byStart
    return byStart
  }

  #hasInitials(translation: string): boolean {
    const words = splitTermWords(translation)
    return [words, words.filter(word => !isSmall(word))].some(each => {
      const initials = each.map(({ text }) => text.charAt(0).toUpperCase())
      if (initials.length < 2) return false
      const acronym = initials.join('')
      return this.#words.some(({ text }) => text === acronym) || this.#text.includes(initials.join('.'))
    })
  }
}

/** Reads the words of a translation that carry its meaning. */
function contentOf(translation: string, caseSensitive: boolean): ReturnType<typeof readTermWords> {
  const words = readTermWords(translation, forms(), caseSensitive)
  const content = words.filter(word => !isSmall(word))
  return content.length === 0 ? words : content
}
