import type { HouseWords } from '../language/house-lexicon.js'
import type { Agency } from '../language/lexicon/agencies.js'

/** The house's words as a configuration gives them: in place, or in files by path. */
interface Lexicon {
  /** Agencies, or a table of them: a .tsv, .yaml or .json file. */
  readonly agencies?: string | readonly Agency[]
  /** Spellings that are right: a list, or a .txt file of a line each, a .yaml or .json file. */
  readonly names?: string | readonly string[]
  /** Phrases within which nothing is reported: likewise. */
  readonly allow?: string | readonly string[]
}

/** A lexicon, or the path of a .yaml or .json file that holds one. */
export type LexiconSetting = string | Lexicon

export const noWords: HouseWords = { agencies: [], names: [], allow: [] }

/** What is wrong in a text, and in which line of it. */
export class LineFault extends Error {
  override readonly name = 'LineFault'
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

/** A line each; blank ones and those that begin with # are for people. */
export const linesIn = (text: string): readonly string[] => written(text).map(({ line }) => line.trim())

function written(text: string): readonly { readonly line: string; readonly number: number }[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
}

const columns = ['name', 'short', 'acronym', 'tolerated', 'wrong', 'doubtful'] as const
type Column = (typeof columns)[number]
const isColumn = (name: string): name is Column => columns.some(each => each === name)

/** Agencies from a table with tabs between its columns: its first line names them, and several namings in a cell have `|` between them. */
export function agenciesIn(text: string): readonly Agency[] {
  const [head, ...rows] = written(text)
  const names = head?.line.split('\t').map(name => name.trim()) ?? []
  const stranger = names.find(name => !isColumn(name))
  if (stranger !== undefined || !names.includes('name'))
    throw new LineFault(
      head?.number ?? 1,
      `The first line names the columns, one of them “name”${stranger === undefined ? '' : `; “${stranger}” is none`}. Columns: ${columns.join(', ')}.`,
    )
  return rows.map(({ line, number }) => {
    const cells = line.split('\t').map(cell => cell.trim())
    if (cells.length > names.length)
      throw new LineFault(
        number,
        `This line has ${String(cells.length)} columns, and the first line names ${String(names.length)}.`,
      )
    const given = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) as Partial<
      Record<Column, string>
    >
    if ((given.name ?? '') === '') throw new LineFault(number, 'This agency has no name.')
    return agencyOf(given)
  })
}

function agencyOf({
  name = '',
  short = '',
  acronym = '',
  tolerated = '',
  wrong = '',
  doubtful = '',
}: Partial<Record<Column, string>>): Agency {
  const several = Object.entries({ tolerated, wrong, doubtful }).filter(([, cell]) => cell !== '')
  return {
    name,
    ...(short === '' ? {} : { short }),
    ...(acronym === '' ? {} : { acronym }),
    ...Object.fromEntries(
      several.map(([column, cell]) => [
        column,
        cell
          .split('|')
          .map(each => each.trim())
          .filter(each => each !== ''),
      ]),
    ),
  }
}
