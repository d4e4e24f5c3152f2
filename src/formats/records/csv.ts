import { FieldText, through } from '../../story/field-text.js'
import type { Field, Story } from '../../story/story.js'
import { stringComments } from '../comments.js'
import { fieldsOfEscapedHtml } from '../markup/flow.js'
import { textOfRole } from '../markup/marked-field.js'
import { partNamed, roleNamed } from '../markup/named-parts.js'
import { Item, type Part, ReadError, ReadNote, type Reader } from '../reader.js'
import { fieldsOfCopy } from '../copy/plain-copy.js'

/**
 * Tables with named columns, a story a row: RFC 4180, with commas, semicolons or tabs. A table is read whole, as only its first
 * line says what the columns are.
 */
export const csvReader: Reader = {
  cutter: null,
  comments: 'lines',
  commentsIn: stringComments,
  *read(part) {
    const rows = rowsOf(part.text)
    const [header, ...others] = rows
    if (header === undefined) return
    const columns = header.cells.map(({ text }) => text.text.trim())
    if (!columns.some(name => partNamed(name) === 'copy')) {
      yield new ReadError(
        `No column of this table holds copy: expected “text”, “body” or “target”, and there are ${columns.map(name => `“${name}”`).join(', ')}.`,
        0,
      )
      return
    }
    for (const [index, row] of others.entries()) {
      yield new Item(row.start, row.end)
      if (row.fault !== null) yield new ReadError(row.fault, row.start)
      else if (row.cells.length !== columns.length)
        yield new ReadError(
          `This row has ${String(row.cells.length)} cells, and the table ${String(columns.length)} columns.`,
          row.start,
        )
      else yield storyIn(row, columns, part, index + 1)
    }
  },
}

interface Cell {
  readonly text: FieldText
}

interface Row {
  readonly start: number
  readonly end: number
  readonly cells: readonly Cell[]
  /** Why the row cannot be read. */
  readonly fault: string | null
}

function storyIn(
  { cells, start }: Row,
  columns: readonly string[],
  { name, text: source }: Part,
  nth: number,
): Story | ReadNote {
  const value = (part: string): string | null =>
    cells.find((_, index) => partNamed(columns[index] ?? '') === part)?.text.text.trim() ?? null
  const lines = cells.flatMap(({ text }, index) => lineIn(text, columns[index] ?? ''))
  const headline = textOfRole(lines, 'headline')
  const copy = cells.flatMap(({ text }, index) =>
    partNamed(columns[index] ?? '') === 'copy' ? copyIn(text, headline, columns[index] ?? '') : [],
  )
  if (copy.length === 0) return new ReadNote('This row has no words to check.', Math.min(start, source.length))
  const id = value('id')
  return {
    id: id === null || id === '' ? `${name}#${String(nth)}` : id,
    version: value('version'),
    format: 'csv',
    fields: [...lines, ...copy],
    language: value('language') ?? undefined,
  }
}

function lineIn(cell: FieldText, column: string): readonly Field[] {
  const role = roleNamed(column)
  const { text, origin } = cell
  return role === null || text.trim() === '' ? [] : [{ role, text, path: column, origin }]
}

/** A cell of copy: plain text with its line ends, or HTML. */
function copyIn(cell: FieldText, headline: string | undefined, column: string): readonly Field[] {
  const given = headline === undefined ? {} : { headline }
  const fields = /<\/?(?:p|br|div|b|i|em|strong|a|span|h[1-6]|ul|ol|li|blockquote|figure|table)\b/iu.test(cell.text)
    ? fieldsOfEscapedHtml(cell, given)
    : fieldsOfCopy(cell.text, given).map(field => ({ ...field, origin: through(field.origin, cell.origin) }))
  return fields.map(field => ({ ...field, path: column }))
}

/** The separator that stands most often in the first line. */
function separatorOf(text: string): string {
  const header = text.slice(0, 10_000).split(/\r|\n/u)[0] ?? ''
  const counted = [',', ';', '\t'].map(mark => ({ mark, count: header.split(mark).length }))
  return counted.sort((a, b) => b.count - a.count)[0]?.mark ?? ','
}

function rowsOf(text: string): readonly Row[] {
  const separator = separatorOf(text)
  const rows: Row[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const row = rowAt(text, at, separator)
    // A line of nothing parts no rows.
    if (row.fault !== null || row.cells.length > 1 || row.cells[0]?.text.place !== null) rows.push(row)
    at = row.end
  }
  return rows
}

function rowAt(text: string, start: number, separator: string): Row {
  const cells: Cell[] = []
  let at = start
  for (;;) {
    const cell = new FieldText(text)
    if (text[at] === '"') {
      const end = quotedCell(text, at + 1, cell)
      if (end === null)
        return { start, cells, fault: 'Nothing closes the quotation mark of a cell in this row.', end: text.length }
      at = end
    }
    // What stands behind a quoted cell, or a cell without marks.
    const close = nextBreak(text, at, separator)
    cell.verbatim(at, close)
    cells.push({ text: cell })
    at = close
    if (text[at] !== separator) break
    at++
  }
  return { start, cells, fault: null, end: at + (text.startsWith('\r\n', at) ? 2 : 1) }
}

/** Reads to behind the closing mark; two marks in a cell stand for one. Null where none closes it. */
function quotedCell(text: string, from: number, cell: FieldText): number | null {
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

function nextBreak(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}
