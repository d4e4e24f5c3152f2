import { eastAsianWidth } from 'get-east-asian-width'
import type { Frame } from '../../linter/report.js'

/** A piece of a line as the terminal shows it: one grapheme, and the columns it takes. */
interface Cell {
  readonly shown: string
  readonly width: number
  /** Offset in the frame's text. */
  readonly at: number
}

/** Controls and marks that would move the cursor or turn the text round: shown as a dot, so that the line stays true. */
const unprintable = /^[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u

/** Latin letters, and the dashes and quotes of English type: a column each, with nothing that combines. */
const plain = /^[\u0020-\u007E\u00A0-\u02FF\u2010-\u2027\u2030-\u205E]*$/u

export function cellsOf(text: string): readonly Cell[] {
  if (plain.test(text)) return Array.from(text, (shown, at) => ({ shown, width: 1, at }))
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment, index }) =>
    unprintable.test(segment)
      ? { shown: segment === '\t' ? ' ' : '·', width: 1, at: index }
      : { shown: segment, width: eastAsianWidth(segment.codePointAt(0) ?? 0), at: index },
  )
}

/**
 * A frame's line cut to `width` columns round its marked stretch, and the columns where that stretch begins and ends in
 * the cut line. What was cut off is shown by an ellipsis.
 */
export function cut(
  { text, start, end }: Frame,
  width: number,
): { readonly line: string; readonly from: number; readonly to: number } {
  const cells = cellsOf(text)
  const total = columns(cells)
  const first = Math.max(
    0,
    cells.findLastIndex(({ at }) => at <= start),
  )
  const past = cells.findIndex(({ at }) => at >= end)
  const last = past < 0 ? cells.length : Math.max(past, first + 1)
  let [left, right] = [first, last]
  let room = width - 2 - columns(cells.slice(first, last))
  if (total <= width) [left, right] = [0, cells.length]
  else if (room < 0) right = fitting(cells, first, width - 2)
  else
    while (left > 0 || right < cells.length) {
      // A third of the room before the marked words: what is wrong mostly shows in what follows them.
      const before = columns(cells.slice(left, first))
      const goLeft = left > 0 && (right >= cells.length || before * 3 <= columns(cells.slice(last, right)) + before)
      const cell = cells[goLeft ? left - 1 : right]
      if (cell === undefined || cell.width > room) break
      room -= cell.width
      if (goLeft) left--
      else right++
    }
  const head = left > 0 ? '…' : ''
  const tail = right < cells.length ? '…' : ''
  const from = head.length + columns(cells.slice(left, first))
  return {
    line:
      head +
      cells
        .slice(left, right)
        .map(({ shown }) => shown)
        .join('') +
      tail,
    from,
    to: from + Math.max(1, columns(cells.slice(first, Math.min(last, right)))),
  }
}

const columns = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0)

/** Index behind the last cell from `first` that fits into `width` columns. */
function fitting(cells: readonly Cell[], first: number, width: number): number {
  let used = 0
  let index = first
  while (index < cells.length && used + (cells[index]?.width ?? 0) <= width) used += cells[index++]?.width ?? 0
  return index
}
