import { describeUnreadableFile } from '../files/file-problems.js'
import type { Cutter, Reader } from '../formats/reader.js'
import type { Note, Problem } from '../linter/report.js'
import { LineIndex, fileStart } from '../story/line-index.js'
import type { Point } from '../story/story.js'
import { limitHeapGrowth } from './heap-growth.js'
import { emptyPart, type InputPart, unreadablePart, type Unwritable } from './input-part.js'
import type { TextChunk } from './text-chunk.js'

/** A document of which the first characters have been seen, and so its format is known. */
export interface OpenDocument {
  /** Its name in reports. */
  readonly file: string
  readonly format: string
  readonly reader: Reader
  readonly charset: string
  readonly notes: readonly Note[]
  readonly unwritable: Unwritable | null
}

/**
 * Length at which a part is complete, in characters: short enough for several threads to end at about the same time.
 */
export const partLength = 1 << 16

/** Text that waits for the rest of its part or its story. */
class WaitingText {
  #texts: string[] = []
  #isBroken = false
  length = 0

  /** `isBroken` says that U+FFFD in this text stands for bytes that could not be decoded. */
  push({ text, isBroken }: TextChunk): void {
    this.#texts.push(text)
    this.#isBroken ||= isBroken && text.includes('\uFFFD')
    this.length += text.length
  }

  /** Removes and returns everything that waits. */
  take(): TextChunk {
    const all = { text: this.#texts.join(''), isBroken: this.#isBroken }
    this.#texts = []
    this.#isBroken = false
    this.length = 0
    return all
  }
}

/**
 * Joins the chunks of a document to parts: one part if its format cannot be cut, else parts of whole stories, so that
 * a feed of any length takes no more memory than a part. A story longer than `longest` characters becomes a problem
 * and is not kept in memory: no wire story is that long, and one endless line must not stop the run.
 */
export class PartBuilder {
  readonly #document: OpenDocument
  readonly #longest: number
  readonly #cutter: Cutter | null
  /** Whole stories of the next part, and how many they are. */
  readonly #ready = new WaitingText()
  #readyStories = 0
  /** The story that has begun and not ended; of one that is too long, only a last `\r` that may belong to a `\r\n`. */
  readonly #begun = new WaitingText()
  /** Length of all that has come of that story. */
  #begunLength = 0
  /** The point after the text that was dropped of a story that is too long. */
  #dropped: Point | null = null
  /** The point at which the next part begins, and the number of stories before it. */
  #start: Point = fileStart
  #before = 0
  /** Notes on the document, until a part has carried them. */
  #notes: readonly Note[]

  constructor(document: OpenDocument, longest: number) {
    this.#document = document
    this.#longest = longest
    this.#cutter = document.reader.cutter?.() ?? null
    this.#notes = document.notes
  }

  /** Takes a chunk, and gives the parts that are complete with it. */
  *add({ text, isBroken }: TextChunk): Iterable<InputPart> {
    const cut = this.#cutter?.(text) ?? null
    yield* this.#continueStory({ text: text.slice(0, cut?.first), isBroken })
    if (cut === null) return
    yield* this.#endStory()
    this.#ready.push({ text: text.slice(cut.first, cut.last), isBroken })
    this.#readyStories += cut.count - 1
    yield* this.#continueStory({ text: text.slice(cut.last), isBroken })
    if (this.#ready.length < partLength) return
    if (this.#start.offset === 0) limitHeapGrowth()
    yield* this.#completePart(false)
  }

  /** Gives the last part. */
  *end(): Iterable<InputPart> {
    if (this.#isTooLong) yield* this.#refuseStory()
    else this.#ready.push(this.#begun.take())
    const isEmpty = this.#start.offset === 0 && this.#ready.length === 0
    if (isEmpty) yield emptyPart(this.#document.file, 'This file is empty. There is nothing to check.')
    yield* this.#completePart(true)
  }

  /** Gives the whole stories that came before an error of the stream, and a problem for the story that it broke off. */
  *breakOff(error: unknown): Iterable<InputPart> {
    yield* this.#completePart(false)
    const place = pointAfter(this.#begun.take().text, this.#dropped ?? this.#start)
    const message = describeUnreadableFile(error)
    const { file } = this.#document
    if (place.offset === 0) yield unreadablePart(file, message)
    else if (this.#cutter === null) yield unreadablePart(file, message, place)
    else yield unreadablePart(file, `${message} The stories before this place are read.`, place)
  }

  get #isTooLong(): boolean {
    return this.#begunLength > this.#longest
  }

  *#continueStory({ text, isBroken }: TextChunk): Iterable<InputPart> {
    const wasTooLong = this.#isTooLong
    this.#begunLength += text.length
    this.#begun.push({ text, isBroken })
    if (!this.#isTooLong) return
    // The stories before it are given first: then #start is the point where this one begins.
    if (!wasTooLong) yield* this.#completePart(false)
    const { text: begun } = this.#begun.take()
    const end = begun.endsWith('\r') ? begun.length - 1 : begun.length
    this.#dropped = pointAfter(begun.slice(0, end), this.#dropped ?? this.#start)
    this.#begun.push({ text: begun.slice(end), isBroken: false })
  }

  *#endStory(): Iterable<InputPart> {
    if (this.#isTooLong) yield* this.#refuseStory()
    else {
      this.#ready.push(this.#begun.take())
      this.#readyStories++
    }
    this.#begunLength = 0
  }

  *#refuseStory(): Iterable<InputPart> {
    const what = this.#cutter === null ? 'This file' : 'This story'
    yield unreadablePart(
      this.#document.file,
      `${what} has ${millions(this.#begunLength)} characters. The limit for a story is ${millions(this.#longest)} (--max-story-size).`,
      this.#start,
    )
    this.#start = pointAfter(this.#begun.take().text, this.#dropped ?? this.#start)
    this.#dropped = null
    this.#before++
  }

  *#completePart(isLast: boolean): Iterable<InputPart> {
    const stories = this.#ready.take()
    if (stories.text !== '') yield this.#partOf(stories, isLast)
    this.#start = pointAfter(stories.text, this.#start)
    this.#before += this.#readyStories
    this.#readyStories = 0
  }

  #partOf({ text, isBroken }: TextChunk, last: boolean): InputPart {
    const { file, reader, format, unwritable } = this.#document
    const part = { name: file, text, start: this.#start, before: this.#before, last }
    const notes = this.#notes
    this.#notes = []
    return {
      file,
      readable: { part, reader, format },
      problems: isBroken ? [this.#brokenText(text)] : [],
      notes,
      unwritable,
    }
  }

  #brokenText(text: string): Problem {
    const { line, column } = new LineIndex(text, this.#start).point(text.indexOf('\uFFFD'))
    const charset = this.#document.charset.toUpperCase()
    const message = `This is not valid ${charset}. Unreadable characters are shown as U+FFFD.`
    return { kind: 'unreadable', message, line, column }
  }
}

const millions = (characters: number): string => `${String(Math.round(characters / 1e5) / 10)} million`

/** Returns the point after a text that begins at a point. */
const pointAfter = (text: string, start: Point): Point =>
  text === '' ? start : new LineIndex(text, start).point(text.length)
