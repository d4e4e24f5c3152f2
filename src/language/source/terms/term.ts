/** A term of a desk’s termbase: words of a source, and the English that the desk has for them. */
export interface Term {
  readonly source: string
  /** The code of the source’s language, such as “zh”; any language without it. */
  readonly language?: string
  /** Right translations, the best one first; none if the termbase only forbids some. */
  readonly english: readonly string[]
  /** Translations that the desk does not allow. */
  readonly forbidden?: readonly string[]
  /** True if capitals count on both sides. */
  readonly caseSensitive?: boolean
}
