import { type Row, splitRows } from '../../formats/records/csv-rows.js'
import { sourceLanguages } from '../../language/source/knowledge/index.js'
import type { Term } from '../../language/source/terms/term.js'
import { LineIndex } from '../../story/line-index.js'
import { LineError } from '../lexicon-text.js'

/** The matter of a column: a language is that of the source, by its code. */
type Column = 'source' | 'language' | 'english' | 'forbidden' | 'status' | 'case' | { readonly code: string } | null

const forbidden = '(?:forbidden|deprecated|not|wrong)'
const ofEnglish = '(?: (?:english|en|terms?|translations?))?'

/** Names of columns, in small letters, with spaces between words. */
const names: readonly (readonly [RegExp, Column])[] = [
  [/^(?:source|term|source term)$/u, 'source'],
  [/^(?:language|lang|(?:source|src) lang(?:uage)?|srclang)$/u, 'language'],
  [/^(?:english|target|translation|target term|en(?: \w+)?)$/u, 'english'],
  [new RegExp(`^${forbidden}${ofEnglish}$`, 'u'), 'forbidden'],
  [/^(?:status|usage|administrative status)$/u, 'status'],
  [/^case(?: sensitive)?$/u, 'case'],
]

function readColumn(name: string): Column {
  const known = names.find(([pattern]) => pattern.test(name.toLowerCase().replace(/[_-]/gu, ' ')))
  if (known !== undefined) return known[1]
  const named = sourceLanguages.find(language => language.name.toLowerCase() === name.toLowerCase())
  // A column “id” holds numbers of entries, and no Indonesian.
  const code = named?.code ?? (/^(?!id$)[a-z]{2}(?:[_-][a-z\d]{2,8}){0,3}$/iu.test(name) ? name : null)
  return code === null ? null : { code }
}

/**
 * Reads a termbase from a table with commas, semicolons or tabs. Its first line names the columns, a language by its
 * code or name; several terms in a cell have `|` between them. Throws a LineError.
 */
export function readTermTable(text: string): readonly Term[] {
  const lines = new LineIndex(text)
  const [head, ...rows] = splitRows(text)
    .filter(({ cells }) => cells[0]?.text.startsWith('#') !== true)
    .map(row => ({ row, line: lines.point(row.start).line }))
  const heads = head?.row.cells.map(cell => cell.text.trim()) ?? []
  const columns = heads.map(readColumn)
  const hasSource = columns.some(column => column === 'source' || (typeof column === 'object' && column !== null))
  if (!hasSource || !columns.some(column => column === 'english' || column === 'forbidden'))
    throw new LineError(
      head?.line ?? 1,
      `The first line must name a column of the source and one of the English: “source” and “english”, or “zh” and “en”. It has: ${heads.join(', ')}.`,
    )
  return rows.flatMap(({ row, line }) => readRow(row, columns, line))
}

function readRow({ cells, problem }: Row, columns: readonly Column[], line: number): readonly Term[] {
  if (problem !== null) throw new LineError(line, problem)
  const [has, may] = [String(cells.length), String(columns.length)]
  if (cells.length > columns.length)
    throw new LineError(line, `This row has ${has} cells, and the first line names ${may} columns.`)
  const read = (wanted: Column): readonly string[] =>
    cells.flatMap((cell, at) => (columns[at] === wanted ? splitCell(cell.text) : []))
  const isForbidden = read('status').some(status => /forbidden|deprecated|superseded|obsolete/iu.test(status))
  const [english, ruledOut] = [read('english'), read('forbidden')]
  const forbidden = isForbidden ? [...english, ...ruledOut] : ruledOut
  const [language] = read('language')
  const sources = [
    ...read('source').map(source => ({ source, ...(language === undefined ? {} : { language }) })),
    ...cells.flatMap((cell, at) => {
      const column = columns[at]
      const code = typeof column === 'object' ? column?.code : undefined
      return code === undefined ? [] : splitCell(cell.text).map(source => ({ source, language: code }))
    }),
  ]
  if (sources.length === 0) throw new LineError(line, 'This row has no term of the source.')
  if (english.length + ruledOut.length === 0) throw new LineError(line, 'This row has no English.')
  const caseSensitive = read('case').some(value => /^(?:y(?:es)?|true|1|x)$/iu.test(value))
  return sources.map(source => ({
    ...source,
    english: isForbidden ? [] : english,
    ...(forbidden.length === 0 ? {} : { forbidden }),
    ...(caseSensitive ? { caseSensitive } : {}),
  }))
}

const splitCell = (cell: string): readonly string[] =>
  cell
    .split('|')
    .map(each => each.trim())
    .filter(each => each !== '')
