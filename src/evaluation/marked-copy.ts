/** A mark that a person made in a story, by offsets in UTF-16 units of its text. */
interface Mark {
  readonly start: number
  readonly end: number
  /** An MQM category or a rule id. */
  readonly category: string
}

/** A story to measure on: with marks if people looked for issues, with null if its copy is held to be clean. */
export interface MarkedStory {
  readonly id: string
  readonly text: string
  readonly marks: readonly Mark[] | null
}

/**
 * A row of a set: `target` and `spans` (in code points) as WMT publishes MQM annotations, `text` and `gold` (in UTF-16
 * units) as wirelint's own sets have them.
 */
interface Row {
  readonly id?: string
  readonly system?: string
  readonly doc?: string
  readonly seg?: number
  readonly text?: string
  readonly target?: string
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly category?: string }[]
  readonly gold?: readonly { readonly start: number; readonly end: number; readonly rule?: string }[]
}

/**
 * Reads stories from the lines of a set. Rows with the same system and document are the paragraphs of one story, in the
 * order of `seg`. Throws an Error that names a line that is not JSON or has no text.
 */
export function parseMarkedStories(lines: readonly string[]): readonly MarkedStory[] {
  const groups = new Map<string, Row[]>()
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const row = parseRow(line, index + 1)
    const key = row.doc === undefined ? (row.id ?? `#${String(index + 1)}`) : `${row.system ?? ''} ${row.doc}`.trim()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return Array.from(groups, ([id, rows]) => joinRows(id, rows))
}

function parseRow(line: string, number: number): Row {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    throw new Error(`line ${String(number)} is not valid JSON: ${(error as Error).message}`, { cause: error })
  }
  const { text, target } = (row ?? {}) as Row
  if (typeof (text ?? target) !== 'string') throw new Error(`line ${String(number)} has no “text” or “target”`)
  return row as Row
}

/** The text between two rows of a story. */
const paragraphBreak = '\n\n'

function joinRows(id: string, rows: readonly Row[]): MarkedStory {
  const ordered = [...rows].sort((a, b) => (a.seg ?? 0) - (b.seg ?? 0))
  const marks: Mark[] = []
  let text = ''
  for (const row of ordered) {
    if (text !== '') text += paragraphBreak
    marks.push(...marksOf(row, text.length))
    text += row.text ?? row.target ?? ''
  }
  const isMarked = rows.some(({ spans, gold }) => spans !== undefined || gold !== undefined)
  return { id, text, marks: isMarked ? marks : null }
}

function marksOf({ text, target, spans = [], gold = [] }: Row, at: number): readonly Mark[] {
  const units = unitOffsets(text ?? target ?? '')
  const unit = (codePoint: number): number => units?.[codePoint] ?? codePoint
  return [
    ...spans.map(({ start, end, category = '' }) => ({ start: at + unit(start), end: at + unit(end), category })),
    ...gold.map(({ start, end, rule = '' }) => ({ start: at + start, end: at + end, category: rule })),
  ]
}

/** Returns the UTF-16 offset of each code point; null if the two are the same. */
function unitOffsets(text: string): readonly number[] | null {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return null
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    offsets.push(at)
    at += character.length
  }
  return [...offsets, at]
}
