import type { Range } from './search.js'
import type { StoryStatus } from './status.js'

/*
 * The model that readers make of a file. Offsets are UTF-16 code units, ends exclusive. A Span lies in a field's text,
 * a Location in the file; the compiler keeps them apart.
 */

/** The parts of a story that a newsroom names. */
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
  /** The language that the file declares, spelled as in the file: "zh", "en-GB". */
  readonly language?: string | undefined
  /** Absent for a story that may be run. */
  readonly status?: StoryStatus | undefined
  /** The text that the story was translated from, if it came with the story. */
  readonly source?: StorySource | undefined
}

/** The text that a story was translated from. */
export interface StorySource {
  /** The language that is declared for it, spelled as it is there; null if none is. */
  readonly language: string | null
  /** The file that it is in; null for the file of the story itself. */
  readonly file: SourceFile | null
  /** In the order of the text; a list that came apart keeps its pieces. */
  readonly segments: readonly SourceSegment[]
  /** `unit` if all the segments together are all of the story; else paragraphs must be paired. */
  readonly alignment: 'unit' | 'paragraphs'
  /** The stories before and after it, if each is a unit of one translation. */
  readonly neighbours?: SourceNeighbours
}

interface SourceFile {
  readonly name: string
  /** Finds the line and column of an offset. */
  readonly lines: { point(offset: number): Point }
}

/** One paragraph or unit of a source. */
export interface SourceSegment {
  /** The part of the story that it was translated into; null if any. */
  readonly role: 'headline' | 'body' | 'caption' | null
  readonly text: string
  readonly path: string | null
  readonly origin: OriginMap
}

/** A range of a source that knows its segment. */
export interface SourceSpan extends Range {
  readonly segment: SourceSegment
}

/** The neighbours of a unit of a translation. */
interface SourceNeighbours {
  readonly before: NeighbourUnit | null
  readonly after: NeighbourUnit | null
}

/** The source and the English of a unit, as bare text. */
export interface NeighbourUnit {
  readonly source: string
  readonly english: string
}

/** Returns the story's keyword on the wire; null if it has none. */
export const slugOf = ({ fields }: Story): string | null => fields.find(({ role }) => role === 'slug')?.text ?? null

export interface Field {
  readonly role: Role
  readonly text: string
  /** XPath or JSON pointer of the field in its file; null if the format has no such thing. */
  readonly path: string | null
  readonly origin: OriginMap
}

/** A range that knows its field, so that no rule confuses two. Never empty: a gap marks its neighbour. */
export interface Span extends Range {
  readonly field: Field
}

/** Maps a field's text to the file. */
export interface OriginMap {
  locate(start: number, end: number): Place
}

/** A range of the file. */
export interface Place extends Range {
  /** False if the text was decoded, folded or joined, or is program code: no fix may touch that. */
  readonly exact: boolean
  /** True if the reader joined two lines in it, or right beside it: no fix in it is safe. */
  readonly isJoined: boolean
  /** True if some of it is program code, which a name stands for: nothing in it is reported. */
  readonly isCode: boolean
}

/** A comment in a file's mark-up, and the words in it. */
export interface Comment extends Range {
  readonly words: Range
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
