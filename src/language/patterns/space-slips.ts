import type { AnnotatedField, Token } from '../annotated-story.js'

/** A place where a space is missing, or where there is one too many. */
export interface SpaceSlip {
  readonly start: number
  readonly end: number
  readonly message: string
  /** The text with its spaces right; null where more than a space is wrong. */
  readonly text: string | null
  /** True if the words around the place show that nothing but a space is wrong. */
  readonly isSure: boolean
}

/** A mark between two tokens, and the copy on both sides of it. */
export interface MarkPlace {
  readonly field: AnnotatedField
  readonly mark: Token
  readonly before: Token
  readonly after: Token
  readonly gapBefore: string
  readonly gapAfter: string
}

/** True for spaces alone, also no-break ones; a line break may be meant, and a tab parts columns. */
export const isSpaces = (gap: string): boolean => gap !== '' && !/[^\p{Zs}]/u.test(gap)

/** The end of a word behind an apostrophe. A mark before it in place of the apostrophe is a broken one: “mayor?s”. */
export const isTail = ({ text }: Token): boolean => /^(?:s|t|re|ve|ll|d|m)$/iu.test(text)

/** True for a word that is in the dictionary, a name, or a figure: its own spelling does not need a mark. */
export const isPlain = (field: AnnotatedField, { kind, text }: Token): boolean =>
  kind === 'number' || (kind === 'word' && (/^\p{Lu}/u.test(text) || field.isCommonWord(text)))
