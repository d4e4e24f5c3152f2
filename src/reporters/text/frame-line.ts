import { eastAsianWidth } from 'get-east-asian-width'
import type { MarkedLine } from '../../linter/report.js'

/** A piece of a line as the terminal shows it: one grapheme, and the columns it takes. */
interface Cell {
  readonly shown: string
  readonly width: number
  /** Offset in the text, in UTF-16 units. */
  readonly at: number
}

/** A line cut to a width, and the columns where its marked stretch begins and ends. */
interface CutLine {
  readonly line: string
  readonly from: number
  readonly to: number
}

/** Cells from `first` up to, but not including, `last`. */
interface CellRange {
  readonly first: number
  readonly last: number
}

/** Controls and marks that would move the cursor or turn the text round. A dot in their place keeps the columns. */
const unprintable = /^[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u

/** Latin letters, and the dashes and quotes of English type: one column each, and none combines with another. */
const plain = /^[\u0020-\u007E\u00A0-\u02FF\u2010-\u2027\u2030-\u205E]*$/u

/** Splits text into the cells that a terminal shows. */
export function splitCells(text: string): readonly Cell[] {
  if (plain.test(text)) return Array.from(text, (shown, at) => ({ shown, width: 1, at }))
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment, index }) =>
    unprintable.test(segment)
      ? { shown: segment === '\t' ? ' ' : '·', width: 1, at: index }
      : { shown: segment, width: eastAsianWidth(segment.codePointAt(0) ?? 0), at: index },
  )
}

/** Cuts a frame's line to `width` columns round its marked stretch. An ellipsis shows that something was cut off. */
export function cutLine(frame: MarkedLine, width: number): CutLine {
  const cells = splitCells(frame.text)
  const marked = findMarked(cells, frame)
  const { first, last } = chooseShown(cells, marked, width)
  const head = first > 0 ? '…' : ''
  const tail = last < cells.length ? '…' : ''
  const shown = cells.slice(first, last).map(cell => cell.shown)
  const from = head.length + countColumns(cells, { first, last: marked.first })
  const markedColumns = countColumns(cells, { first: marked.first, last: Math.min(marked.last, last) })
  return { line: head + shown.join('') + tail, from, to: from + Math.max(1, markedColumns) }
}

/** Finds the cells that a frame marks: one at least, unless the mark lies past the end of the line. */
function findMarked(cells: readonly Cell[], { start, end }: MarkedLine): CellRange {
  const before = cells.findLastIndex(({ at }) => at <= start)
  const first = Math.max(0, before)
  const past = cells.findIndex(({ at }) => at >= end)
  return { first, last: past < 0 ? cells.length : Math.max(past, first + 1) }
}

/** Chooses the cells to show: all if they fit, else the marked ones and as many beside them as there is room for. */
function chooseShown(cells: readonly Cell[], marked: CellRange, width: number): CellRange {
  if (countColumns(cells, { first: 0, last: cells.length }) <= width) return { first: 0, last: cells.length }
  // The two ellipses take a column each.
  const room = width - 2
  const left = room - countColumns(cells, marked)
  return left < 0 ? { first: marked.first, last: findFit(cells, marked.first, room) } : widen(cells, marked, left)
}

/**
 * Widens a range on both sides until `room` columns are used. A third goes before it: the words that follow a mark
 * mostly show better what is wrong.
 */
function widen(cells: readonly Cell[], marked: CellRange, room: number): CellRange {
  let { first, last } = marked
  for (let left = room; first > 0 || last < cells.length;) {
    const before = countColumns(cells, { first, last: marked.first })
    const after = countColumns(cells, { first: marked.last, last })
    const goesLeft = first > 0 && (last >= cells.length || before * 3 <= after + before)
    const cell = cells[goesLeft ? first - 1 : last]
    if (cell === undefined || cell.width > left) break
    left -= cell.width
    if (goesLeft) first--
    else last++
  }
  return { first, last }
}

/** Returns the index after the last cell from `first` on that fits into `width` columns. */
function findFit(cells: readonly Cell[], first: number, width: number): number {
  let used = 0
  let index = first
  while (index < cells.length && used + (cells[index]?.width ?? 0) <= width) used += cells[index++]?.width ?? 0
  return index
}

const countColumns = (cells: readonly Cell[], { first, last }: CellRange): number =>
  cells.slice(first, last).reduce((sum, { width }) => sum + width, 0)
