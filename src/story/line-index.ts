import { ByteIndex } from './byte-index.js'
import type { Point } from './story.js'

/** Where the file begins: what a whole file's first character has. */
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
    this.#starts = lineStarts(text)
    this.#origin = origin
    this.#bytes = new ByteIndex(text)
  }

  /** `offset` counts from the text's start; the answer from the file's. */
  point(offset: number): Point {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {
      line: this.#origin.line + low,
      column: offset - (this.#starts[low] ?? 0) + (low === 0 ? this.#origin.column : 1),
      offset: this.#origin.offset + offset,
    }
  }

  /** Start and end of the line that holds `offset`, its line end left out; both count from the text's start. */
  lineAround(offset: number, text: string): { readonly start: number; readonly end: number } {
    const { line } = this.point(offset)
    const index = line - this.#origin.line
    const start = this.#starts[index] ?? 0
    let end = this.#starts[index + 1] ?? text.length
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
    return { start, end }
  }

  /** Column of an offset in bytes of UTF-8 from its line's start in the text, from 1. */
  byteColumn(offset: number, text: string): number {
    return this.#bytes.before(offset) - this.#bytes.before(this.lineAround(offset, text).start) + 1
  }

  get lineCount(): number {
    return this.#starts.length
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n/gu)) starts.push(index + lineEnd.length)
  return starts
}
