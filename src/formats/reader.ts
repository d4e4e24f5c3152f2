import { fileStart } from '../story/line-index.js'
import type { Comment, Point, Story } from '../story/story.js'

/** The text a reader is given: a whole file, or, in a format that can be cut, some whole stories of one. */
export interface Part {
  /** The file's name, for ids of stories that have none of their own. */
  readonly name: string
  readonly text: string
  /** The file's point at the part's first character. */
  readonly start: Point
  /** How many stories' places the file has before this part: lines of a JSONL, items of a feed. */
  readonly before: number
  /** Whether the file ends with this part. */
  readonly last: boolean
}

/** A text that is a whole file. */
export const wholeFile = (name: string, text: string): Part => ({ name, text, start: fileStart, before: 0, last: true })

/** What cannot be read, and where, in UTF-16 units from the part's start; the rest of the part is still read. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** The reader itself threw, on a text that it was not made for: no more of the part is read. */
export class ReaderFailure extends ReadError {
  constructor({ last, start }: Part, error: unknown) {
    const what = last && start.offset === 0 ? 'This file' : 'This part of the file'
    const reason = error instanceof Error ? error.message : String(error)
    super(`${what} could not be read whole: the reader of its format failed (${reason}).`, 0)
  }
}

/** What is no story and no fault, and where: a photo without words, an event. */
export class ReadNote {
  readonly message: string
  readonly offset: number

  constructor(message: string, offset: number) {
    this.message = message
    this.offset = offset
  }
}

/** Where an item of a feed stands, told before what is in it: what a desk writes there is for its story alone, and for none where it holds none. */
export class Item {
  readonly start: number
  readonly end: number

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }
}

/** What a reader finds. */
export type Found = Story | ReadError | ReadNote | Item

/** Where a stream may be cut: behind a whole story. Offsets count from the start of the chunk. */
export interface Cut {
  /** Behind the first story that ends in the chunk. */
  readonly first: number
  /** Behind the last one. */
  readonly last: number
  /** How many end in it. */
  readonly count: number
}

/** Finds the ends of stories in the chunks of a file, in their order; null where none ends in a chunk. */
export type Cutter = (chunk: string) => Cut | null

/** One a wire format. */
export interface Reader {
  /** A new cutter for a file that may hold many stories, so that a feed of any length can be read as a stream; null where a file is one document. */
  readonly cutter: (() => Cutter) | null
  /** Where a desk can write what is no copy: in comments of the mark-up, or on lines of their own. */
  readonly comments: 'xml' | 'html' | 'lines'
  /** The comments of a text: none of what only looks like one in copy, code or a value. */
  commentsIn(text: string): readonly Comment[]
  /** Stories in the file's order, each of a feed behind its item; an error in the place of a story that cannot be read, a note in the place of what is none. */
  read(part: Part): Iterable<Found>
}

/** What a reader finds in a part. Where it gives up or fails, the error takes the place of the rest. */
export function* storiesOf(reader: Reader, part: Part): Iterable<Found> {
  try {
    yield* reader.read(part)
  } catch (error) {
    yield error instanceof ReadError ? error : new ReaderFailure(part, error)
  }
}

/** The comments of a part. A reader that fails on them fails on the stories beside them, too: the failure is reported there. */
export function commentsOf(reader: Reader, part: Part): readonly Comment[] {
  try {
    return reader.commentsIn(part.text)
  } catch {
    return []
  }
}
