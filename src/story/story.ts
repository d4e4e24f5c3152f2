/**
 * The model: what a reader makes of a file. Offsets are UTF-16 code units, ends exclusive. A Span lies in a field's text,
 * a Location in the file; the compiler keeps them apart.
 */

/** The parts of a story a newsroom names. */
export const roles = [
  'headline',
  'byline',
  'dateline',
  'body',
  'caption',
  'credit',
  'related',
  'editors-note',
  'slug',
] as const
export type Role = (typeof roles)[number]

/** One piece of copy, as the wire delivered it. */
export interface Story {
  readonly id: string
  readonly version: string | null
  readonly format: string
  readonly fields: readonly Field[]
  /** The language that the file says it is in, as written there: "zh", "en-GB". */
  readonly language?: string | undefined
}

/** The story's keyword on the wire; null where it has none. */
export const slugOf = ({ fields }: Story): string | null => fields.find(({ role }) => role === 'slug')?.text ?? null

export interface Field {
  readonly role: Role
  readonly text: string
  /** XPath or JSON pointer of the field in its file; null where the format has no such thing. */
  readonly path: string | null
  readonly origin: OriginMap
}

/** Knows its field, so no rule can report a place in the wrong one. Never empty: a missing thing marks its neighbour. */
export interface Span {
  readonly field: Field
  readonly start: number
  readonly end: number
}

/** From a field's text to the file. `exact` is false where text was decoded, folded or joined: no fix may touch that. */
export interface OriginMap {
  locate(start: number, end: number): Place
}

/** A stretch of the file, in UTF-16 units from its start. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly exact: boolean
}

/** A comment in a file's mark-up, and the words in it, in UTF-16 units from the text's start. */
export interface Comment {
  readonly start: number
  readonly end: number
  readonly words: { readonly start: number; readonly end: number }
}

/** `line` and `column` count from 1, columns in UTF-16 units; `offset` from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface Location {
  readonly start: Point
  readonly end: Point
}
