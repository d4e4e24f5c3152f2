import { groupBy } from './group-by.js'

/** The writer of a story's English: a machine that translated it, a person who did, or a person in English. */
export type Writer = 'machine' | 'translator' | 'original'

/** A story to fit scores on, or to measure them. */
export interface FitStory {
  readonly set: string
  readonly writer: Writer
  /** The stories of a year and a pair of languages by one kind of writer, or those of a publisher. */
  readonly group: string
  /** The pair of languages, as in “de-en”; the publisher of an original. */
  readonly pair: string
  /** The system that translated it; empty for a person. */
  readonly system: string
  /** Versions of one source have the same document. */
  readonly document: string
  readonly text: string
}

/** A row of a set, as docs/data.md describes them. */
interface Row {
  readonly id?: string
  readonly kind?: string
  readonly year?: number
  readonly pair?: string
  readonly place?: number
  readonly system?: string
  readonly doc?: string
  readonly seg?: number
  readonly text?: string
  readonly target?: string
  readonly reference?: string
  readonly clean?: string
}

/** Reads the stories of a set from its lines. Segments of a document are joined in their order. */
export function parseFitStories(set: string, lines: readonly string[]): readonly FitStory[] {
  const rows = lines.filter(line => line.trim() !== '').map(line => JSON.parse(line) as Row)
  const segments = rows.filter(({ target }) => target !== undefined)
  return [
    ...joinSegments(set, segments),
    ...rows.flatMap((row, index) => (row.target === undefined ? toStory(set, row, index) : [])),
  ]
}

/** Segments in a row that may be of one story, for places in a test set without documents. */
const neighbours = 64

function toStory(set: string, row: Row, index: number): readonly FitStory[] {
  const { id = String(index + 1), kind, pair, year, place, text = row.clean } = row
  if (text === undefined) return []
  if (pair !== undefined) {
    const writer = kind === 'mt' ? 'machine' : 'translator'
    const where = `${set} ${String(year)} ${pair}`
    const document = `${where} ${String(Math.floor((place ?? 0) / neighbours))}`
    const system = writer === 'machine' ? (row.system ?? '') : ''
    return [{ set, writer, group: `${where} ${writer}`, pair, system, document, text }]
  }
  const document = `${set} ${id}`
  if (kind === 'human-translation')
    return [{ set, writer: 'translator', group: set, pair: set, system: '', document, text }]
  const publisher = nameOfPublisher(set, id)
  return [{ set, writer: 'original', group: publisher, pair: publisher, system: '', document, text }]
}

/** Returns the part of an id before its first number, where it names a publisher: “paper/times_2016-09-16”. */
const nameOfPublisher = (set: string, id: string): string => /^[^/]*\/([a-z-]+)_\d/u.exec(id)?.[1] ?? set

/** Joins the segments of each system's story, and those of each reference once. */
function joinSegments(set: string, rows: readonly Row[]): readonly FitStory[] {
  const machine = groupBy(rows, ({ system = '', doc = '' }) => `${system}\n${doc}`)
  const references = groupBy(
    rows.filter(({ reference }) => reference !== undefined),
    ({ doc = '' }) => doc,
  )
  const pair = /[a-z]{2}-en/u.exec(set)?.[0] ?? ''
  const stories = Array.from(machine.values(), (segments): FitStory => {
    const { system = '', doc = '' } = segments[0] ?? {}
    const text = joinText(segments, ({ target = '' }) => target)
    return { set, writer: 'machine', group: `${set} machine`, pair, system, document: `${set} ${doc}`, text }
  })
  const people = Array.from(references, ([doc, segments]): FitStory => {
    const text = joinText(segments, ({ reference = '' }) => reference)
    return { set, writer: 'translator', group: `${set} translator`, pair, system: '', document: `${set} ${doc}`, text }
  })
  return [...stories, ...people]
}

/** Joins the text of segments in their order; where several systems have a segment, it is there once. */
function joinText(segments: readonly Row[], textOf: (row: Row) => string): string {
  const bySegment = new Map(segments.map(row => [row.seg ?? 0, textOf(row)]))
  return [...bySegment.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join('\n\n')
}
