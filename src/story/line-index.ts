import { ByteIndex } from './byte-index.js'
import { findAll } from './pattern.js'
import { lastUpTo, type Range } from './search.js'
import type { Point } from './story.js'

/** The point of a whole file's first character. */
export const fileStart: Point = { line: 1, column: 1, offset: 0 }

/**
 * Lines and columns of offsets in a text. LF, CRLF and a lone CR each end a line, as in editors.
 * `origin` is the point of the text's first character, for a text that is one part of a larger file.
 */
export class LineIndex {
  readonly #starts: readonly number[]
  readonly #origin: Point
  readonly #bytes: ByteIndex

  constructor(text: string, origin: Point = fileStart) {
    this.#starts = findLineStarts(text)
    this.#origin = origin
    this.#bytes = new ByteIndex(text)
  }

  /** Returns the point in the file of an offset that counts from the text's start. */
  point(offset: number): Point {
    const index = this.#lineAt(offset)
    return {
      line: this.#origin.line + index,
      column: offset - (this.#starts[index] ?? 0) + (index === 0 ? this.#origin.column : 1),
      offset: this.#origin.offset + offset,
    }
  }

  /** Returns the line that holds `offset`, without its line end; all count from the text's start. */
  lineAround(offset: number, text: string): Range {
    const index = this.#lineAt(offset)
    const start = this.#starts[index] ?? 0
    let end = this.#starts[index + 1] ?? text.length
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
    return { start, end }
  }

  /** Returns the column of an offset in bytes of UTF-8 from its line's start in the text, from 1. */
  byteColumn(offset: number, text: string): number {
    return this.#bytes.before(offset) - this.#bytes.before(this.lineAround(offset, text).start) + 1
  }

  get lineCount(): number {
    return this.#starts.length
  }

  /** Returns the index of a line; the first one for an offset before the text. */
  #lineAt(offset: number): number {
    return Math.max(0, lastUpTo(this.#starts, offset, identity))
  }
}

const identity = (start: number): number => start

function findLineStarts(text: string): number[] {
  const starts = [0]
  if (text.includes('\r'))
    for (const { index, 0: lineEnd } of findAll(text, /\r\n?|\n/gu)) starts.push(index + lineEnd.length)
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
