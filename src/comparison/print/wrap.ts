import { splitCells } from '../../reporters/text/frame-line.js'

/** Some text and how the terminal shows each of its words. */
export interface Run {
  readonly text: string
  readonly paint: (text: string) => string
}

interface Word {
  shown: string
  width: number
}

/** Runs in lines of `width` columns, broken between words; the first line has `first` of them. A word that fits into no line stands by itself. */
export function lines(runs: readonly Run[], width: number, first = width): readonly string[] {
  const set: string[] = []
  let line = ''
  let used = 0
  for (const { shown, width: columns } of wordsOf(runs)) {
    const room = set.length === 0 ? first : width
    if (used > 0 && used + 1 + columns > room) {
      set.push(line)
      ;[line, used] = [shown, columns]
    } else {
      line += used === 0 ? shown : ` ${shown}`
      used += used === 0 ? columns : columns + 1
    }
  }
  return [...set, line]
}

/** Words, of which one may belong to several runs. What would move the cursor is shown as a dot. */
function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: Word[] = []
  let open: Word | null = null
  for (const { text, paint } of runs)
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) open = null
      if (part === '') continue
      const cells = splitCells(part)
      if (open === null) words.push((open = { shown: '', width: 0 }))
      open.shown += paint(cells.map(cell => cell.shown).join(''))
      open.width += cells.reduce((sum, cell) => sum + cell.width, 0)
    }
  return words
}
