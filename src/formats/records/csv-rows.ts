import { FieldText } from '../../story/field-text.js'
import type { Range } from '../../story/search.js'

/** A row of a table. */
export interface Row extends Range {
  readonly cells: readonly FieldText[]
  /** Why the row cannot be read. */
  readonly problem: string | null
}

/** Returns the separator that is most frequent in the first line. */
function findSeparator(text: string): string {
  const header = text.slice(0, 10_000).split(/\r|\n/u)[0] ?? ''
  const counted = [',', ';', '\t'].map(mark => ({ mark, count: header.split(mark).length }))
  return counted.sort((a, b) => b.count - a.count)[0]?.mark ?? ','
}

/** Splits a table into its rows and cells: RFC 4180, with commas, semicolons or tabs. */
export function splitRows(text: string): readonly Row[] {
  const separator = findSeparator(text)
  const rows: Row[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const row = readCells(text, at, separator)
    // A blank line parts no rows.
    if (row.problem !== null || row.cells.length > 1 || row.cells[0]?.place !== null) rows.push(row)
    at = row.end
  }
  return rows
}

function readCells(text: string, start: number, separator: string): Row {
  const cells: FieldText[] = []
  let at = start
  for (;;) {
    const cell = new FieldText(text)
    if (text[at] === '"') {
      const end = readQuoted(text, at + 1, cell)
      if (end === null)
        return { start, cells, problem: 'A quotation mark in this row is not closed.', end: text.length }
      at = end
    }
    // The rest of a quoted cell, or a cell without marks.
    const close = findBreak(text, at, separator)
    cells.push(cell.verbatim(at, close))
    at = close
    if (text[at] !== separator) break
    at++
  }
  return { start, cells, problem: null, end: at + (text.startsWith('\r\n', at) ? 2 : 1) }
}

/** Reads a cell to its closing mark, two marks as one, and returns the offset after it; null if no mark closes it. */
function readQuoted(text: string, from: number, cell: FieldText): number | null {
  let at = from
  for (;;) {
    const mark = text.indexOf('"', at)
    if (mark < 0) return null
    cell.verbatim(at, mark)
    if (text[mark + 1] !== '"') return mark + 1
    cell.decoded('"', mark, mark + 2)
    at = mark + 2
  }
}

function findBreak(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}
