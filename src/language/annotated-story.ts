import type { Field, Span } from '../story/story.js'
import type { Agency } from './lexicon/agencies.js'

/** What a rule sees: the fields in its roles, each layer computed when first asked for, once, in linear time. */
export interface AnnotatedStory {
  readonly fields: readonly AnnotatedField[]
  readonly lexicon: KnownNames
}

/** Names that are right: wirelint's own, and those of the house that has the story checked. */
interface KnownNames {
  readonly agencies: readonly Agency[]
  /** Spellings that the house has named. */
  readonly names: ReadonlySet<string>
}

export interface AnnotatedField extends Field {
  /** Runs of text between blank lines; without the white space at either end. */
  readonly paragraphs: readonly Paragraph[]
  /** All sentences, in order. None crosses a paragraph's end. */
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: Quotations
  /** Capitalised-name candidates: "Kim Jong Un", "the Bank of Japan" without its article, "Xinhua News Agency". */
  readonly names: readonly Span[]
  /** The dates that name a day and a month. */
  readonly dates: readonly CopyDate[]
  /** The news agencies that are named, by tokens of the field. */
  readonly agencies: readonly AgencyMention[]
  /** What is in another script: whole sentences, and what stands between two of its words. English marks and spaces are not asked of it. */
  readonly untranslated: Untranslated
  /** A span of this field; refuses an empty one, as a missing thing marks its neighbour. */
  span(start: number, end: number): Span
}

export interface Untranslated {
  /** Whether a place lies within copy in another script. */
  covers(offset: number): boolean
}

export interface Paragraph extends Span {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  /** Places of the tokens that hold a name's capital: at their beginning, or behind “al-” or “el-”; found when first asked for. */
  readonly capitals: readonly number[]
  /** Part-of-speech tags, one a token, from the field's tagger; computed when first asked for. */
  readonly tags: readonly Tag[]
}

/**
 * `word` holds letters, with inner apostrophes, hyphens and the stops of an abbreviation ("Xi's", "vice-president", "U.S.",
 * "Mr."); `number` digits with their separators and ordinal ending ("1,200.5", "75th"); `address` a URL, e-mail, handle
 * or file name; `markup` a tag in angle brackets or an entity; `punctuation` everything else, one mark a token, but runs of stops or
 * hyphens in one ("...", "--"), and two single quotes that stand for a double one.
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'address' | 'markup'

export interface Token extends Span {
  readonly text: string
  readonly kind: TokenKind
  /** Position in the field's tokens. */
  readonly index: number
}

/** Universal part-of-speech tags (universaldependencies.org/u/pos), with the finite forms of verbs told apart. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** Tags the words of one sentence: one tag a word, in order. A pure function; loading a model is the maker's affair. */
export type Tagger = (words: readonly string[]) => readonly Tag[]

/** What a quotation mark does where it stands. */
export type QuoteUse = 'opens' | 'closes' | 'apostrophe' | 'prime'

/** A stretch of quoted words with its marks. */
export interface Quotation extends Span {
  /** The mark that opens it. */
  readonly opener: Token
  /** The mark that closes it: null for one that goes on in the next paragraph, which then repeats the opener. */
  readonly closer: Token | null
  readonly double: boolean
  /** 0 for a quotation in running text, 1 for one inside another. */
  readonly depth: number
  /** False for one that runs over a paragraph's end without a mark at the next one's start. */
  readonly reopened: boolean
}

/** A mark without its partner. */
export interface Unpartnered {
  readonly mark: Token
  readonly use: 'opens' | 'closes'
  readonly double: boolean
  /** Whether it opens its paragraph, or closes it: speech of which copy, or a cut, often loses the other end. */
  readonly atEdge: boolean
}

export interface Quotations {
  /** In order of their openers. */
  readonly all: readonly Quotation[]
  /** Opening and closing marks that have no partner, in order. */
  readonly unpartnered: readonly Unpartnered[]
  /** Whether a place lies between the marks of a closed quotation, or of one that goes on over a paragraph's end. */
  covers(offset: number): boolean
}

/** How a date is written: "April 12, 2024", "12 April 2024", "2024-04-12", "12.04.2024". */
export type DateForm = 'month-day' | 'day-month' | 'iso' | 'dotted'

/** A calendar date in copy. Offsets are those of its words; month 1 is January. */
export interface CopyDate {
  readonly start: number
  readonly end: number
  readonly form: DateForm
  readonly day: number
  readonly month: number
  readonly year: number | null
  /** Whether a comma stands before the year, where there is one. */
  readonly comma: boolean
}

/** How an agency is named: by its name, its acronym, a variant that desks use, or a rendering that is wrong or may be. */
export type AgencyNaming = 'name' | 'acronym' | 'tolerated' | 'wrong' | 'doubtful'

export interface AgencyMention {
  readonly agency: Agency
  readonly naming: AgencyNaming
  /** Tokens from `first`, `length` of them. */
  readonly first: number
  readonly length: number
}
