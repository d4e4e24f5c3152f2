import { isUtf8 } from 'node:buffer'
import { createReadStream, type ReadStream } from 'node:fs'
import { readerFor } from '../formats/index.js'
import type { Part, Reader } from '../formats/reader.js'
import type { Problem } from '../linter/report.js'
import { LineIndex, fileStart } from '../story/line-index.js'
import type { Point } from '../story/story.js'
import { standardInput } from './standard-input.js'

/** A part of a file with the reader for it, or what stands in the way of reading it. */
export type Reading = { readonly part: Part; readonly reader: Reader; readonly problem?: Problem } | { readonly problem: Problem }

/** Characters of whole lines that are read at a time from a format that is read by line. */
const partLength = 1 << 20

/** Bytes that are looked at to tell a format, and a binary file from text. */
const headLength = 4096

/**
 * Reads a file in parts: whole, or, where each line is a document, some lines at a time, so that a feed of any length takes
 * no more memory than a part. A story longer than `longest` characters is not read: no wire story is, and one line could
 * otherwise fill the memory. Never throws for what a file holds: what cannot be read becomes a problem.
 */
export async function* partsOf(path: string, name: string, longest: number): AsyncIterable<Reading> {
  const stream = path === standardInput ? process.stdin : createReadStream(path)
  const text = decoded(stream)
  try {
    const first = await text.next()
    if (first.done === true) return
    let head = first.value
    while (head.text.length < headLength) {
      const more = await text.next()
      if (more.done === true) break
      head = { text: head.text + more.value.text, broken: head.broken || more.value.broken }
    }
    if (head.text.slice(0, headLength).includes('\u0000')) {
      yield { problem: { message: 'This is a binary file, not text.', line: null, column: null } }
      return
    }
    const reader = readerFor(name, head.text.slice(0, headLength))
    const chunks = chained(head, text)
    if (reader.byLine) yield* byLine(chunks, name, reader, longest)
    else yield* whole(chunks, name, reader, longest)
  } catch (error) {
    yield { problem: { message: reason(error), line: null, column: null } }
  } finally {
    if (stream !== process.stdin) (stream as ReadStream).destroy()
  }
}

const reason = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM') return 'This file may not be read (permission denied).'
  if (code === 'ENOENT') return 'No such file.'
  if (code === 'EISDIR') return 'This is a folder, not a file.'
  return `This file could not be read: ${message}`
}

/** Decoded text, and whether bytes in it were no UTF-8. */
interface Chunk {
  readonly text: string
  readonly broken: boolean
}

async function* decoded(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Chunk, void> {
  // The mark at a file's start stays in the text, so that offsets count every character of the file.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    const bytes = Buffer.concat([rest, chunk as Buffer])
    const cut = wholeCharacters(bytes)
    rest = bytes.subarray(cut)
    const ready = bytes.subarray(0, cut)
    if (ready.length > 0) yield { text: decoder.decode(ready), broken: !isUtf8(ready) }
  }
  if (rest.length > 0) yield { text: decoder.decode(rest), broken: true }
}

/** How many bytes come before a character that the next chunk may complete. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}

async function* chained(head: Chunk, rest: AsyncIterable<Chunk>): AsyncGenerator<Chunk, void> {
  yield head
  yield* rest
}

const millions = (characters: number): string => `${String(Math.round(characters / 1e5) / 10)} million`

const limit = (longest: number): string => `One story may hold ${millions(longest)} (--max-story-size).`

async function* whole(chunks: AsyncIterable<Chunk>, name: string, reader: Reader, longest: number): AsyncIterable<Reading> {
  const texts: string[] = []
  let length = 0
  let broken = false
  for await (const chunk of chunks) {
    length += chunk.text.length
    broken ||= chunk.broken
    if (length <= longest) texts.push(chunk.text)
  }
  if (length > longest) {
    const message = `This file holds ${millions(length)} characters. ${limit(longest)} Put many stories into JSONL, one a line.`
    yield { problem: { message, line: null, column: null } }
    return
  }
  yield reading({ name, text: texts.join(''), start: fileStart }, reader, broken)
}

/** Whole lines, about a million characters at a time; a line that is too long is passed over without being kept. */
async function* byLine(chunks: AsyncIterable<Chunk>, name: string, reader: Reader, longest: number): AsyncIterable<Reading> {
  let start: Point = fileStart
  let lines: string[] = []
  let broken = false
  // The line that has begun and not yet ended.
  let begun: string[] = []
  let begunLength = 0
  function* read(): Iterable<Reading> {
    const part = { name, text: lines.join(''), start }
    if (part.text === '') return
    yield reading(part, reader, broken)
    start = new LineIndex(part.text, start).point(part.text.length)
    lines = []
    broken = false
  }
  function* refuse(): Iterable<Reading> {
    yield* read()
    const { line, column, offset } = start
    yield { problem: { message: `This line holds ${millions(begunLength)} characters. ${limit(longest)}`, line, column } }
    start = { line: line + 1, column: 1, offset: offset + begunLength }
  }
  for await (const chunk of chunks) {
    broken ||= chunk.broken
    const firstEnd = chunk.text.indexOf('\n') + 1
    const lastEnd = chunk.text.lastIndexOf('\n') + 1
    const head = chunk.text.slice(0, firstEnd === 0 ? undefined : firstEnd)
    begunLength += head.length
    if (begunLength <= longest) begun.push(head)
    if (firstEnd === 0) continue
    if (begunLength > longest) yield* refuse()
    else lines.push(...begun)
    lines.push(chunk.text.slice(firstEnd, lastEnd))
    begun = [chunk.text.slice(lastEnd)]
    begunLength = chunk.text.length - lastEnd
    if (lines.reduce((sum, { length }) => sum + length, 0) >= partLength) yield* read()
  }
  if (begunLength > longest) yield* refuse()
  else lines.push(...begun)
  yield* read()
}

/** A part to read, with a problem where its bytes were no UTF-8: those characters stand as U+FFFD, and the rest is read. */
function reading(part: Part, reader: Reader, broken: boolean): Reading {
  if (!broken) return { part, reader }
  const { line, column } = new LineIndex(part.text, part.start).point(Math.max(0, part.text.indexOf('\uFFFD')))
  return { part, reader, problem: { message: 'This is not valid UTF-8; what could not be read stands as U+FFFD.', line, column } }
}
