/** A word that multiplies the number before it: “Mio.” is 1,000,000. It is unsure if it may be a unit too: “5 m.” */
export type Scale = readonly [word: string, factor: number, isUnsure?: 'unsure']

/** The units that are compared, with the words for them: sources of patterns. */
type UnitWords = Readonly<Record<string, string>>

/** Changes of nouns and adjectives, as far as they are needed to know a word again. */
export interface Inflection {
  /** Endings of words in a dictionary, with | between; a stem is left without them. */
  readonly dictionary: string
  /** Endings of all forms, or the most letters that follow a stem. */
  readonly endings: string | number
  /** Letters that are written before a word as a part of it: the article and prepositions of Hebrew. */
  readonly prefixes?: string
  /** Letters that stand for others: ё for е. */
  readonly folds?: Readonly<Record<string, string>>
  /** Changes within a word of a dictionary, a pattern and its replacement: рынок, рынка. */
  readonly shifts?: readonly (readonly [pattern: string, by: string])[]
}

/** Median and spread of log(English characters / source units) over translations by people. */
interface UsualLength {
  readonly median: number
  readonly spread: number
}

/** All that is known of a language in order to compare a source with the English: data, and no code. */
export interface SourceLanguage {
  readonly code: string
  /** Its name in English. */
  readonly name: string
  /** True if what is found was never measured on real copy: it is then reported as info. */
  readonly isPreview?: true
  /** `chinese`, `japanese` and `korean` write 1亿2000万, and dates as 9月26日. */
  readonly signs: 'chinese' | 'japanese' | 'korean' | null
  readonly decimal: ',' | '.'
  /** Marks that group the digits of a number. */
  readonly grouping: string
  readonly scales: readonly Scale[]
  /** Words for “tens of” and “hundreds of” before a scale; null for signs, which have 数十 and 数百. */
  readonly vague: { readonly tens: string; readonly hundreds: string } | null
  /** Words that stand between the two numbers of a range: 12至14亿. */
  readonly range: string
  /** True if a scale is always that of both numbers of a range. */
  readonly sharesScale: boolean
  /** True if words for a scale may stand before the number: тысяч 100. */
  readonly scaleBefore: boolean
  /** The sources of patterns that match right after a number. */
  readonly after: {
    readonly percent: string
    readonly points: string
    readonly time: string
    readonly ordinal: string
    readonly century: string
    /** “and a half”. */
    readonly half: string
  }
  readonly currencies: UnitWords
  readonly measures: UnitWords
  /** Stems of the names of weekdays, Sunday first; with what stands around them. */
  readonly weekdays: readonly string[]
  /** A pattern of words before a weekday that shift it: the night to Sunday is Saturday's. */
  readonly shiftsWeekday: string | null
  /** Null if words do not change and are written without spaces. */
  readonly inflection: Inflection | null
  readonly length: UsualLength
}
