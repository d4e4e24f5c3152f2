import { createReadStream, readFileSync, statSync } from 'node:fs'
import { type Format, detectFormat } from '../formats/index.js'
import type { Cutter, Part, Reader } from '../formats/reader.js'
import type { Note, Problem } from '../linter/report.js'
import { LineIndex, fileStart } from '../story/line-index.js'
import type { Point } from '../story/story.js'
import type { Chunk } from './chunk.js'
import { type Document, documentsIn } from './archive/documents.js'
import { decode } from './charset/decode.js'
import { headOf } from './stream-head.js'
import { standardInput } from './standard-input.js'

/** A part of a file with the reader for it, or null where it cannot be read; and what is to be said of it. */
export interface Reading {
  /** The file's name in reports. */
  readonly file: string
  readonly content: { readonly part: Part; readonly reader: Reader; readonly format: string } | null
  readonly problems: readonly Problem[]
  readonly notes: readonly Note[]
  /** Null where the file's bytes are its text in UTF-8. */
  readonly unwritable: Unwritable | null
}

/** Why fixed text cannot be written into a file, and whether it can where every character is of ASCII. */
export interface Unwritable {
  readonly reason: string
  readonly unlessAscii: boolean
}

/** A file of which there is nothing to read. */
export const unreadable = (file: string, reason: Note): Reading => ({
  file,
  content: null,
  problems: [{ kind: 'unreadable', ...reason }],
  notes: [],
  unwritable: null,
})

/** Characters of whole stories that are read at a time from a format that can be cut: few enough for threads to end together. */
export const partLength = 1 << 16

/** Characters that are looked at to tell a format, and a binary file from text. */
const headLength = 4096

/**
 * Reads a file in parts: whole, or, where a format can be cut, some stories at a time, so that a feed of any length takes
 * no more memory than a part. A story longer than `longest` characters is not read: no wire story is, and one line could
 * otherwise fill the memory. Never throws for what a file holds: what cannot be read becomes a problem.
 */
export async function* partsOf(
  path: string,
  name: string,
  longest: number,
  asked: Format | null,
): AsyncIterable<Reading> {
  const isStream = path === standardInput
  const file = isStream ? null : bytesOf(path)
  try {
    for await (const document of documentsIn(
      file ?? (process.stdin as AsyncIterable<Buffer>),
      isStream ? null : path,
      name,
    )) {
      if ('message' in document)
        yield unreadable(document.name, { message: document.message, line: null, column: null })
      else yield* documentParts(document, longest, asked)
    }
  } catch (error) {
    yield unreadable(name, { message: reason(error), line: null, column: null })
  } finally {
    // Standard input may still be read from by the terminal it belongs to.
    await file?.return()
  }
}

/** Bytes of a file that is read at once: opening a stream takes longer than reading a story. */
const smallFile = 1 << 18

async function* bytesOf(path: string): AsyncGenerator<Buffer, void> {
  // A run over small files must still hear a signal.
  await new Promise(resolve => setImmediate(resolve))
  const found = statSync(path)
  if (found.isFile() && found.size <= smallFile) yield readFileSync(path)
  else yield* createReadStream(path) as AsyncIterable<Buffer>
}

async function* documentParts(
  { name, inner, bytes, packed }: Document,
  longest: number,
  asked: Format | null,
): AsyncIterable<Reading> {
  const { charset, note, chunks } = await decode(bytes)
  const { head, whole } = await headOf(
    chunks,
    first => first.reduce((sum, { text }) => sum + text.length, 0) >= headLength,
  )
  const start = head
    .map(({ text }) => text)
    .join('')
    .slice(0, headLength)
  if (start.includes('\u0000') || start.startsWith('%PDF-')) {
    yield unreadable(name, {
      message: `This is a ${start.startsWith('%PDF-') ? 'PDF' : 'binary file'}, not text.`,
      line: null,
      column: null,
    })
    return
  }
  const format = asked ?? detectFormat(inner, start)
  const reader = await format.load()
  const unwritable =
    packed !== null
      ? { reason: packed, unlessAscii: false }
      : charset === 'utf-8'
        ? null
        : { reason: `it is in ${charset}`, unlessAscii: !charset.startsWith('utf-16') }
  const parts = new Parts(
    {
      name,
      format: format.name,
      charset,
      unwritable,
      notes: note === null ? [] : [{ message: note, line: null, column: null }],
    },
    reader,
    longest,
  )
  yield* parts.of(whole)
}

const reason = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM') return 'This file may not be read (permission denied).'
  if (code === 'ENOENT') return 'No such file.'
  if (code === 'EISDIR') return 'This is a folder, not a file.'
  return `This file could not be read: ${message}.`
}

const millions = (characters: number): string => `${String(Math.round(characters / 1e5) / 10)} million`

/** What is known of a file before its stories are read. */
interface File {
  readonly name: string
  readonly format: string
  readonly charset: string
  readonly unwritable: Unwritable | null
  readonly notes: readonly Note[]
}

/** Puts chunks together to parts of whole stories; a story that is too long is passed over without being kept. */
class Parts {
  readonly #file: File
  readonly #reader: Reader
  readonly #longest: number
  readonly #cutter: Cutter | null
  /** Whole stories that wait to be read. */
  #ready: string[] = []
  #readyLength = 0
  #readyCount = 0
  /** What has come of the story that has begun and not yet ended. */
  #begun: string[] = []
  #begunLength = 0
  /** Behind what has come of a story that is too long. */
  #skipped: Point | null = null
  #start: Point = fileStart
  #before = 0
  #broken = false
  /** What is still to be said of the file, once. */
  #notes: readonly Note[]

  constructor(file: File, reader: Reader, longest: number) {
    this.#file = file
    this.#notes = file.notes
    this.#reader = reader
    this.#longest = longest
    this.#cutter = reader.cutter?.() ?? null
  }

  async *of(chunks: AsyncIterable<Chunk>): AsyncIterable<Reading> {
    try {
      for await (const { text, broken } of chunks) {
        this.#broken ||= broken
        const cut = this.#cutter?.(text) ?? null
        yield* this.#begin(text.slice(0, cut?.first))
        if (cut === null) continue
        yield* this.#end(text.slice(cut.first, cut.last), cut.count)
        yield* this.#begin(text.slice(cut.last))
        if (this.#readyLength >= partLength) yield* this.#read(false)
      }
    } catch (error) {
      yield* this.#breakOff(error)
      return
    }
    if (this.#isTooLong) yield* this.#refuse()
    else this.#keep(this.#begun)
    yield* this.#read(true)
  }

  get #isTooLong(): boolean {
    return this.#begunLength > this.#longest
  }

  /** More of the story that has begun. */
  *#begin(text: string): Iterable<Reading> {
    const wasTooLong = this.#isTooLong
    this.#begunLength += text.length
    if (!this.#isTooLong) {
      this.#begun.push(text)
      return
    }
    // What stands before the story is read, so that the place is known at which it begins; then its length is all that is kept.
    if (!wasTooLong) yield* this.#read(false)
    this.#skipped = this.#begun.reduce((point, piece) => after(piece, point), this.#skipped ?? this.#start)
    this.#begun = []
    this.#skipped = after(text, this.#skipped)
  }

  /** The story that has begun ends, and others behind it. */
  *#end(others: string, count: number): Iterable<Reading> {
    if (this.#isTooLong) yield* this.#refuse()
    else {
      this.#keep(this.#begun)
      this.#readyCount++
    }
    this.#begun = []
    this.#begunLength = 0
    this.#keep([others])
    this.#readyCount += count - 1
  }

  /** The file cannot be read further: the stories that came whole are read, the one that had begun is not. */
  *#breakOff(error: unknown): Iterable<Reading> {
    yield* this.#read(false)
    const { line, column, offset } = this.#begun.reduce(
      (point, piece) => after(piece, point),
      this.#skipped ?? this.#start,
    )
    const message = reason(error)
    if (offset === 0) yield unreadable(this.#file.name, { message, line: null, column: null })
    else
      yield unreadable(this.#file.name, {
        message: this.#cutter === null ? message : `${message} The stories before this place are read.`,
        line,
        column,
      })
  }

  #keep(texts: readonly string[]): void {
    for (const text of texts) {
      this.#ready.push(text)
      this.#readyLength += text.length
    }
  }

  *#read(last: boolean): Iterable<Reading> {
    const text = this.#ready.join('')
    const part = { name: this.#file.name, text, start: this.#start, before: this.#before, last }
    if (text !== '') yield this.#reading(part)
    this.#start = after(text, this.#start)
    this.#before += this.#readyCount
    this.#ready = []
    this.#readyLength = 0
    this.#readyCount = 0
    this.#broken = false
  }

  *#refuse(): Iterable<Reading> {
    const { line, column } = this.#start
    const message = `${this.#cutter === null ? 'This file' : 'This story'} holds ${millions(this.#begunLength)} characters. One story may hold ${millions(this.#longest)} (--max-story-size).`
    yield unreadable(this.#file.name, { message, line, column })
    this.#start = this.#skipped ?? this.#start
    this.#skipped = null
    this.#before++
  }

  /** A part to read, with a problem where bytes were none of its charset: those characters stand as U+FFFD, and the rest is read. */
  #reading(part: Part): Reading {
    const { name, format, charset, unwritable } = this.#file
    const reading = {
      file: name,
      content: { part, reader: this.#reader, format },
      problems: [],
      notes: this.#notes,
      unwritable,
    }
    this.#notes = []
    if (!this.#broken) return reading
    const { line, column } = new LineIndex(part.text, part.start).point(Math.max(0, part.text.indexOf('\uFFFD')))
    return {
      ...reading,
      problems: [
        {
          kind: 'unreadable',
          message: `This is not valid ${charset.toUpperCase()}; what could not be read stands as U+FFFD.`,
          line,
          column,
        },
      ],
    }
  }
}

/** The point behind a text that begins at a point. */
const after = (text: string, start: Point): Point =>
  text === '' ? start : new LineIndex(text, start).point(text.length)
