import type { SourceSpan, Span } from '../../story/story.js'
import type { EnglishFigures } from './figures/english-figures.js'
import type { LonePair } from './figures/lone-pairs.js'
import type { ExplainedFigure } from './figures/explain-figures.js'
import type { SourceFigure } from './figures/source-figure.js'
import type { KnownLanguage } from './knowledge/known-language.js'
import type { TermIndex } from './terms/term-index.js'

/** A story's source as a rule sees it, paired with the English. Each layer is computed on first use. */
export interface AnnotatedSource {
  /** The knowledge of its language; null if that is unknown or nothing is known of it. */
  readonly language: KnownLanguage | null
  /** True if the paragraphs could not be paired: the whole story is then one passage, and only errors are sure. */
  readonly isUnpaired: boolean
  /** In the order of the English. */
  readonly passages: readonly Passage[]
  /** The terms of the desk in its language; null if there are none. */
  readonly terms: TermIndex | null
  /** The dates that the source names with their month, from 1, in signs: 9月27日. */
  readonly fullDates: readonly { readonly month: number; readonly day: number }[]
}

/** Some of the source, and the English that was made of it. Either may be missing. */
export interface Passage {
  readonly source: string
  readonly english: string
  /** The passages beside it, as bare text. */
  readonly before: NeighbourText | null
  readonly after: NeighbourText | null
  readonly sourceFigures: readonly SourceFigure[]
  readonly englishFigures: EnglishFigures
  /** The numbers of the source that the English lacks. */
  readonly explained: readonly ExplainedFigure[]
  /** The numbers that stand once on each side. */
  readonly lonePairs: readonly LonePair[]
  /** Makes a span of the English; null if nothing is there. */
  englishSpan(start: number, end: number): Span | null
  /** Marks a place for what is missing: the first sentence of the English, or of the passage beside it. */
  gapSpan(): Span | null
  sourceSpan(start: number, end: number): SourceSpan | null
}

/** The texts of a passage. */
export interface NeighbourText {
  readonly source: string
  readonly english: string
}
