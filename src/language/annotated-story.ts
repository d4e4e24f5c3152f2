import type { Range } from '../story/search.js'
import type { Field, Span } from '../story/story.js'
import type { CopyBlock } from './copy-blocks.js'
import type { WrittenFigure } from './patterns/written-figures.js'
import type { Agency } from './lexicon/agencies.js'
import type { AnnotatedSource } from './source/annotated-source.js'
import type { NumberedWords } from './spellings.js'

/**
 * A story as a rule sees it: the fields in the rule's roles. Each layer is computed on first use, once, in linear
 * time.
 */
export interface AnnotatedStory {
  readonly fields: readonly AnnotatedField[]
  readonly lexicon: RightNames
  /** The text that the story was translated from; only rules that ask for it get it. */
  readonly source?: AnnotatedSource | undefined
}

/** Names that are right, wirelint's own and those of the house, and words that the house does not use. */
interface RightNames {
  readonly agencies: readonly Agency[]
  /** Spellings that the house declares right. */
  readonly names: ReadonlySet<string>
  /** Finds the words that the house does not use; null if there are none. */
  readonly rejected: { find(field: AnnotatedField): Iterable<Range> } | null
}

export interface AnnotatedField extends Field {
  /** Runs of text between blank lines, without the white space at either end. */
  readonly paragraphs: readonly Paragraph[]
  /** All sentences, in order. No sentence crosses a paragraph's end. */
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: Quotations
  /** Apostrophes that another mark or a space has spoilt, in order. */
  readonly wrongApostrophes: readonly WrongApostrophe[]
  /** Runs of characters that a wrong encoding has made of others. Only rules of encoding look into them. */
  readonly brokenCharacters: BrokenCharacters
  /** Broken characters, markup and signs of engines: no copy. Other rules do not look into it. */
  readonly residue: Residue
  /**
   * Runs of capitalised words that may be names: "Kim Jong Un", "Bank of Japan" (without its article), "Xinhua News
   * Agency".
   */
  readonly names: readonly Span[]
  /** Dates that name a day and a month. */
  readonly dates: readonly CopyDate[]
  /** Figures with the scales, signs and units that belong to them, in order. */
  readonly amounts: readonly Amount[]
  /** Mentions of news agencies, by tokens of the field. */
  readonly agencies: readonly AgencyMention[]
  /** The pieces of the copy by their kind, in order. Every word is in one. */
  readonly blocks: readonly CopyBlock[]
  /**
   * True for a word of the dictionary, in any of its forms: “ferries”, “mayor’s”, “co-founder”. A name is in it only if
   * it is a word too. Without a dictionary every word is common.
   */
  isCommonWord(word: string | Token): boolean
  /** The copy in another script. Rules do not ask for English marks and spaces in it. */
  readonly untranslated: ForeignCopy
  /**
   * Makes a span of this field, in UTF-16 units of its text. Throws a RangeError for an empty one, as something that is
   * missing is reported at its neighbour.
   */
  span(start: number, end: number): Span
}

interface BrokenRun extends Span {
  /** The characters that the run was, where all their bytes are still there; else "". */
  readonly meant: string
}

/** Runs of broken characters, in order: “â€™”. */
export interface BrokenCharacters {
  readonly all: readonly BrokenRun[]
  /** True for a place within such a run. */
  covers(offset: number): boolean
}

/** The kind of something that is no copy. */
export type ResidueKind = 'encoding' | 'placeholder' | 'markup'

/** A piece of a field that is no copy: “â€™”, “<unk>”, “&quot;”. */
export interface ResiduePiece extends Span {
  readonly kind: ResidueKind
}

/** The pieces of a field that are no copy, in order. They do not overlap. */
export interface Residue {
  readonly all: readonly ResiduePiece[]
  /** True for a place within such a piece. */
  covers(offset: number): boolean
  /**
   * True for a run that lies in a piece, begins or ends between two characters of one, or begins or ends with broken
   * characters. Whole markup may open or close a run.
   */
  cuts(start: number, end: number): boolean
}

/**
 * The harm done to an apostrophe: a mark that looks like one (mayor´s), its neighbour on a keyboard (mayor,s), a
 * question mark where a conversion lost it (mayor?s), or a space beside it (mayor’ s).
 */
type ApostropheHarm = 'lookalike' | 'neighbour' | 'lost' | 'torn'

/** A word whose apostrophe is wrong. Offsets are those of the word. */
export interface WrongApostrophe extends Range {
  readonly kind: ApostropheHarm
  /** The characters that stand for the apostrophe, with the spaces beside them. */
  readonly mark: Range
  /** The apostrophe to put there. */
  readonly text: string
}

/** Whole sentences in another script, and the text between two words in it. */
export interface ForeignCopy {
  /** True for a place within copy in another script. */
  covers(offset: number): boolean
}

export interface Paragraph extends Span {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  /**
   * Places of the tokens that have a name's capital: at their beginning, or after “al-” or “el-”. Found on first use.
   */
  readonly capitals: readonly number[]
  /** Part-of-speech tags, one for each token, from the field's tagger. Computed on first use. */
  readonly tags: readonly Tag[]
}

/**
 * `word` is letters, with inner apostrophes, hyphens and the stops of an abbreviation ("Xi's", "vice-president",
 * "U.S.", "Mr."). `number` is digits with their separators and ordinal ending ("1,200.5", "75th"). `address` is a URL,
 * an e-mail address, a handle or a file name. `markup` is a tag in angle brackets or an entity. `punctuation` is
 * everything else: one token for each mark, but also for a run of stops or hyphens ("...", "--") and for two single
 * quotes that mean a double one.
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'address' | 'markup'

export interface Token extends Span {
  readonly text: string
  readonly kind: TokenKind
  /** Its place in the field's tokens. */
  readonly index: number
  /** The number of its spelling. Rules ask with tests that `perWord` makes. */
  readonly word: number
  /** The numbers of all words of its field. */
  readonly words: NumberedWords
}

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
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

/** Tags the words of one sentence: one tag for each word, in order. The same words always get the same tags. */
export interface Tagger {
  (words: readonly string[]): readonly Tag[]
  /** True for a common word of English in lower case, and false for a name. Some taggers have no dictionary. */
  readonly knows?: (word: string) => boolean
}

/** Quoted words with their marks. */
export interface Quotation extends Span {
  /** The mark that opens it. */
  readonly opener: Token
  /**
   * The mark that closes it. Null for a quotation that goes on in the next paragraph, which then repeats the opener.
   */
  readonly closer: Token | null
  readonly double: boolean
  /** 0 for a quotation in running text, 1 for one inside another. */
  readonly depth: number
  /** False for a quotation that crosses a paragraph's end without a mark at the next one's start. */
  readonly reopened: boolean
}

/** A mark without its partner. */
export interface LoneMark {
  readonly mark: Token
  readonly use: 'opens' | 'closes'
  readonly double: boolean
  /** True for a mark that opens or closes its paragraph: copy that was cut often loses the other end of such speech. */
  readonly atEdge: boolean
  /** How often the speech is opened again, behind a sentence's end, before it is closed: paragraphs were joined. */
  readonly reopenings: number
}

/**
 * The part of a mark that looks like a quotation mark. `letter` is an ayn, hamza or okina of a name; `alone` opens or
 * closes a quotation without its other mark.
 */
export type MarkRole = 'opens' | 'closes' | 'alone' | 'apostrophe' | 'prime' | 'letter'

export interface Quotations {
  /** In order of their openers. */
  readonly all: readonly Quotation[]
  /** Opening and closing marks that have no partner, in order. */
  readonly unpartnered: readonly LoneMark[]
  /** Those of the quotations that a double mark opens and a single one closes, or the reverse. */
  readonly unlike: readonly Quotation[]
  /** Returns the part that a mark plays; null for a token that is no such mark, or part of a broken character. */
  roleOf(mark: Token): MarkRole | null
  /** True for a place within a closed quotation, or within one that goes on over a paragraph's end. */
  covers(offset: number): boolean
}

/** A sign, a code or a word of money, or a unit of measure, next to a figure. */
export interface Unit {
  readonly kind: 'money' | 'measure'
  /** The currencies or the unit that it may stand for. */
  readonly families: readonly number[]
  /** The places of its first and last token. */
  readonly first: number
  readonly last: number
  readonly isWord: boolean
  /** True for a sign that several countries have. */
  readonly isShared: boolean
  /** The name of a country before its word: “Omani”. */
  readonly country: string | null
}

/** A figure and the scales behind it: “2.4 million”. */
export interface AmountPart {
  readonly figure: WrittenFigure
  readonly token: Token
  /** Words of scales, English or not, in order. */
  readonly scales: readonly string[]
  /** The place of its last token. */
  readonly last: number
}

/** An amount: units, figures with scales, units. `first` is the place of its figure, `last` that of its last token. */
export interface Amount extends Range {
  readonly first: number
  readonly last: number
  readonly before: readonly Unit[]
  /** One part, or several that follow each other: “2 million 700 thousand”. */
  readonly parts: readonly AmountPart[]
  readonly after: readonly Unit[]
}

/** The form of a date: "April 12, 2024", "12 April 2024", "12th of April", "2024-04-12", "12.04.2024", "12/4/2024". */
type DateForm = 'month-day' | 'day-month' | 'ordinal' | 'iso' | 'dotted' | 'slashed'

/** A calendar date in copy. Offsets are those of its words; month 1 is January. */
export interface CopyDate {
  readonly start: number
  readonly end: number
  readonly form: DateForm
  readonly day: number
  readonly month: number
  readonly year: number | null
  /** True for a date with a year and a comma before it. */
  readonly comma: boolean
}

/**
 * The kind of an agency's name: its own, its acronym, a variant that desks use, a wrong rendering or a doubtful one.
 */
export type AgencyNaming = 'name' | 'acronym' | 'tolerated' | 'wrong' | 'doubtful'

export interface AgencyMention {
  readonly agency: Agency
  readonly naming: AgencyNaming
  /** The place of its first token, and the number of its tokens. */
  readonly first: number
  readonly length: number
}
