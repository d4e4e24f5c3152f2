import type { Agency } from '../language/lexicon/agencies.js'

/** A message on a text, and its line, counted from 1. */
export class LineError extends Error {
  override readonly name = 'LineError'
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

/** Reads a list with one entry on each line. Blank lines and those that begin with # are left out. */
export const readLines = (text: string): readonly string[] => writtenLines(text).map(({ line }) => line.trim())

interface NumberedLine {
  readonly line: string
  readonly number: number
}

const writtenLines = (text: string): readonly NumberedLine[] =>
  text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))

const columns = ['name', 'short', 'acronym', 'tolerated', 'wrong', 'doubtful'] as const
type Column = (typeof columns)[number]
const isColumn = (name: string): name is Column => columns.some(each => each === name)

/**
 * Reads agencies from a table with tabs between its columns. Its first line names the columns, and several names in a
 * cell have `|` between them. Throws a LineError.
 */
export function readAgencyTable(text: string): readonly Agency[] {
  const [head, ...rows] = writtenLines(text)
  const names = readHead(head)
  return rows.map(row => readRow(row, names))
}

function readHead({ line, number }: NumberedLine = { line: '', number: 1 }): readonly string[] {
  const names = line === '' ? [] : line.split('\t').map(name => name.trim())
  const unknown = names.find(name => !isColumn(name))
  if (unknown === undefined && names.includes('name')) return names
  const why = unknown === undefined ? '' : `, not “${unknown}”`
  throw new LineError(
    number,
    `The first line must name the columns, with “name” among them${why}. Columns: ${columns.join(', ')}.`,
  )
}

function readRow({ line, number }: NumberedLine, names: readonly string[]): Agency {
  const cells = line.split('\t').map(cell => cell.trim())
  const [has, may] = [String(cells.length), String(names.length)]
  if (cells.length > names.length)
    throw new LineError(number, `This line has ${has} columns, and the first line names ${may}.`)
  const row = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) as Partial<Record<Column, string>>
  const { name = '', short = '', acronym = '', tolerated = '', wrong = '', doubtful = '' } = row
  if (name === '') throw new LineError(number, 'This agency has no name.')
  const several = Object.entries({ tolerated, wrong, doubtful }).filter(([, cell]) => cell !== '')
  return {
    name,
    ...(short === '' ? {} : { short }),
    ...(acronym === '' ? {} : { acronym }),
    ...Object.fromEntries(several.map(([column, cell]) => [column, splitCell(cell)])),
  }
}

const splitCell = (cell: string): readonly string[] =>
  cell
    .split('|')
    .map(each => each.trim())
    .filter(each => each !== '')
