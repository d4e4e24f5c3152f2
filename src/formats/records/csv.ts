import { type FieldText, liftFields } from '../../story/field-text.js'
import type { Field, Story, StorySource } from '../../story/story.js'
import { findStringComments } from '../comments.js'
import { readPlainCopy } from '../copy/plain-copy.js'
import { cutSource, isSourceText, makeSource } from '../copy/source-copy.js'
import { findHeadline } from '../copy/story-fields.js'
import { readEscapedHtml } from '../markup/html-copy.js'
import { lookUpPart, lookUpRole } from '../markup/named-parts.js'
import { Item, type Part, ReadError, ReadNote, type Reader } from '../reader.js'
import { type Row, splitRows } from './csv-rows.js'

/**
 * Tables with named columns, a story a row: RFC 4180, with commas, semicolons or tabs. A table is read whole, as only
 * its first line names the columns.
 */
export const csvReader: Reader = {
  cutter: null,
  comments: 'lines',
  findComments: findStringComments,
  *read(part) {
    const [header, ...rows] = splitRows(part.text)
    if (header === undefined) return
    const columns = header.cells.map(({ text }) => text.trim())
    if (!columns.some(name => lookUpPart(name) === 'copy')) {
      yield new ReadError(
        `No column of this table holds copy. Expected “text”, “body” or “target”; the columns are ${columns.map(name => `“${name}”`).join(', ')}.`,
        0,
      )
      return
    }
    for (const [index, row] of rows.entries()) {
      yield new Item(row.start, row.end)
      const problem = row.problem ?? countProblem(row, columns)
      yield problem === null ? readRow(row, columns, part, index + 1) : new ReadError(problem, row.start)
    }
  },
}

const countProblem = ({ cells }: Row, columns: readonly string[]): string | null =>
  cells.length === columns.length
    ? null
    : `This row has ${String(cells.length)} cells; the table has ${String(columns.length)} columns.`

function readRow(
  { cells, start }: Row,
  columns: readonly string[],
  { name, text: source }: Part,
  nth: number,
): Story | ReadNote {
  const findValue = (part: string): string | null =>
    cells.find((_, index) => lookUpPart(columns[index] ?? '') === part)?.text.trim() ?? null
  const lines = cells.flatMap((cell, index) => readLineCell(cell, columns[index] ?? ''))
  const headline = findHeadline(lines)
  const copy = cells.flatMap((cell, index) =>
    lookUpPart(columns[index] ?? '') === 'copy' ? readCopyCell(cell, headline, columns[index] ?? '') : [],
  )
  if (copy.length === 0) return new ReadNote('This row has no words to check.', Math.min(start, source.length))
  const id = findValue('id')
  return {
    id: id === null || id === '' ? `${name}#${String(nth)}` : id,
    version: findValue('version'),
    format: 'csv',
    fields: [...lines, ...copy],
    source: readSource(cells, columns, source),
    language: findValue('language') ?? undefined,
  }
}

/** Reads the text that a row was translated from, in a column “source”. */
function readSource(cells: readonly FieldText[], columns: readonly string[], file: string): StorySource | undefined {
  const find = (name: RegExp): FieldText | undefined => cells[columns.findIndex(column => name.test(column))]
  const copy = find(/^source(?:[_ ]?text)?$/iu)
  const length = cells.reduce((sum, { text }) => Math.max(sum, text.length), 0)
  if (copy === undefined || !isSourceText(copy.text, length)) return undefined
  const language = find(/^(?:source[_ ]?lang(?:uage)?|srclang)$/iu)?.text.trim() ?? ''
  return makeSource(language === '' ? null : language, cutSource(copy, file, 'source'))
}

function readLineCell(cell: FieldText, column: string): readonly Field[] {
  const role = lookUpRole(column)
  const { text, origin } = cell
  return role === null || text.trim() === '' ? [] : [{ role, text, path: column, origin }]
}

const htmlName = 'p|br|div|b|i|em|strong|a|span|h[1-6]|ul|ol|li|blockquote|figure|table'
const htmlTag = new RegExp(String.raw`<\/?(?:${htmlName})\b`, 'iu')

/** Reads a cell of copy: plain text with its line ends, or HTML. */
function readCopyCell(cell: FieldText, headline: string | undefined, column: string): readonly Field[] {
  const fields = htmlTag.test(cell.text)
    ? readEscapedHtml(cell, { headline })
    : liftFields(readPlainCopy(cell.text, { headline }), cell)
  return fields.map(field => ({ ...field, path: column }))
}
