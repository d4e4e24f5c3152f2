import type { Point, Story } from '../story/story.js'

/** The text a reader is given: a whole file, or, in a format that is read line by line, some whole lines of one. */
export interface Part {
  /** The file's name, for ids of stories that have none of their own. */
  readonly name: string
  readonly text: string
  /** The file's point at the part's first character. */
  readonly start: Point
}

/** What cannot be read, and where, in UTF-16 units from the part's start; the rest of the part is still read. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** One a wire format. */
export interface Reader {
  readonly format: string
  /** Endings of file names, in lower case, with their dot. */
  readonly extensions: readonly string[]
  /** Whether each line is a document of its own, so that a file of any length can be read as a stream. */
  readonly byLine: boolean
  /** Whether the first characters of a file look like this format. */
  recognises(head: string): boolean
  /** Stories in the file's order; an error in the place of a story that cannot be read. */
  read(part: Part): Iterable<Story | ReadError>
}
