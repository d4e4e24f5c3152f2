import type { Range } from '../../../story/search.js'

/** The kind of thing that a number counts, as its neighbours show. */
export type FigureKind =
  'number' | 'percent' | 'year' | 'decade' | 'era' | 'month' | 'day' | 'time' | 'age' | 'date' | 'ordinal' | 'century'

/** A number of the source. Offsets are those of its digits and its scale. */
export interface SourceFigure extends Range {
  /** The digits and the scale as they stand: “5.2亿”. */
  readonly text: string
  /** The digits as they stand: “5.2”. */
  readonly raw: string
  /** All that it may mean. */
  readonly values: readonly number[]
  readonly kind: FigureKind
  readonly hasScale: boolean
  readonly significant: string
  /** The text before and after it, cut short. */
  readonly before: string
  readonly after: string
  /** True beside a sign that joins it with another number: a score, a range, a rate. */
  readonly isJoined: boolean
  /** True for a dimension or a number cut at its end: 3 × 4. */
  readonly isDimension: boolean
  /** True within a code, such as F-16. */
  readonly isCode: boolean
  /** True for the number of a point in a list. */
  readonly isListed: boolean
  /** True for a telephone number or its like. */
  readonly isLong: boolean
}

/** A figure while it is read. */
export type FigureDraft = { -readonly [K in keyof SourceFigure]: SourceFigure[K] }
