import { type PartSource, readPartSource } from './part-source.js'
import { fileStart } from '../story/line-index.js'
import type { Range } from '../story/search.js'
import { pickStatus } from '../story/status.js'
import type { Comment, Point, Story } from '../story/story.js'
import type { StoryPaths } from '../story/story-paths.js'
import { findStatus } from './copy/status-lines.js'

/** The text that a reader reads: a whole file, or, in a format that can be cut, some whole stories of one. */
export interface Part {
  /** The file's name, for ids of stories that have none of their own. */
  readonly name: string
  readonly text: string
  /** The file's point at the part's first character. */
  readonly start: Point
  /** The number of stories' places in the file before this part: lines of a JSONL, items of a feed. */
  readonly before: number
  /** True if the file ends with this part. */
  readonly last: boolean
  /** The text of another file that the only story of this one was translated from. */
  readonly source?: PartSource
  /** The paths of a desk's own JSON. */
  readonly json?: StoryPaths | undefined
}

/** Returns a whole file as its only part. */
export const wholeFile = (name: string, text: string): Part => ({ name, text, start: fileStart, before: 0, last: true })

/** Something that cannot be read; `offset` counts UTF-16 units from the part's start. The rest of the part is read. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** The failure of a reader on a text that it was not made for. No more of the part is read. */
export class ReaderFailure extends ReadError {
  constructor({ last, start }: Part, error: unknown) {
    const what = last && start.offset === 0 ? 'This file' : 'This part of the file'
    const reason = error instanceof Error ? error.message : String(error)
    super(`${what} could not be read completely: the reader of its format failed (${reason}).`, 0)
  }
}

/** Something that is neither a story nor wrong: a photo without words, an event. */
export class ReadNote {
  readonly message: string
  readonly offset: number

  constructor(message: string, offset: number) {
    this.message = message
    this.offset = offset
  }
}

/**
 * The range of a feed's item, which a reader yields before the item's content. A directive in it is for the item's
 * story alone, and for no story if the item holds none.
 */
export class Item implements Range {
  readonly start: number
  readonly end: number

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }
}

export type ReadResult = Story | ReadError | ReadNote | Item

/** The places after whole stories at which a stream may be cut. Offsets count from the start of the chunk. */
export interface Cut {
  /** The end of the first story that ends in the chunk. */
  readonly first: number
  /** The end of the last one. */
  readonly last: number
  /** The number of stories that end in the chunk. */
  readonly count: number
}

/** Finds the ends of stories in the chunks of a file, in their order; null if none ends in a chunk. */
export type Cutter = (chunk: string) => Cut | null

/** Turns files of one wire format into stories. */
export interface Reader {
  /** Makes a cutter, so that a feed of many stories is read as a stream; null if a file is one document. */
  readonly cutter: (() => Cutter) | null
  /** The place for text that is not copy: comments of the mark-up, or lines of their own. */
  readonly comments: 'xml' | 'html' | 'lines'
  /** Finds the comments of a text; text in copy, code or a value that only looks like a comment is left out. */
  findComments(text: string): readonly Comment[]
  /**
   * Yields the stories in the file's order, each story of a feed after its item; an error in place of a story that
   * cannot be read, a note in place of something that is not a story.
   */
  read(part: Part): Iterable<ReadResult>
}

/** Reads a part. If the reader gives up or fails, the error takes the place of the rest. */
export function* readPart(reader: Reader, part: Part): Iterable<ReadResult> {
  let isEmpty = true
  try {
    for (const result of part.source === undefined ? reader.read(part) : addSource(reader, part, part.source)) {
      isEmpty &&= result instanceof Item
      yield isStory(result) ? withStatus(result) : result
    }
    const isWhole = part.last && part.start.offset === 0
    if (isEmpty && isWhole)
      yield new ReadNote(
        part.text.trim() === ''
          ? 'This file is blank. There is nothing to check.'
          : 'This file has no story to check: none of its text reads as copy.',
        0,
      )
  } catch (error) {
    yield error instanceof ReadError ? error : new ReaderFailure(part, error)
  }
}

/** True for a story, and not for something that stands around it or in its place. */
export const isStory = (result: ReadResult): result is Story => 'fields' in result

/** Adds the status that the story's own lines name to the one that its format names. */
function withStatus(story: Story): Story {
  const status = pickStatus(story.status, findStatus(story))
  return status === story.status ? story : { ...story, status }
}

/** Adds a source to the only story of a part. */
function* addSource(reader: Reader, part: Part, source: PartSource): Iterable<ReadResult> {
  if (reader.cutter !== null) {
    yield new ReadNote('A source in a file of its own belongs to one story, and this format holds many.', 0)
    yield* reader.read(part)
    return
  }
  let isFree = true
  for (const result of reader.read(part)) {
    if (isFree && isStory(result) && result.source === undefined) {
      yield { ...result, source: readPartSource(source) }
      isFree = false
    } else yield result
  }
}

/** Finds the comments of a part. A reader that fails on them fails on the stories too: that failure is reported. */
export function findPartComments(reader: Reader, part: Part): readonly Comment[] {
  try {
    return reader.findComments(part.text)
  } catch {
    return []
  }
}
