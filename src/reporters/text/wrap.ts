import { splitCells } from './frame-line.js'

/** A word as the terminal shows it, and the columns that it takes. */
export interface Word {
  readonly shown: string
  readonly width: number
}

/**
 * Sets words in lines of `width` columns; the first line has `first` columns. A word that is too long for any line has
 * a line of its own.
 */
export function wrapWords(words: readonly Word[], width: number, first = width): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const { shown, width: columns } of words) {
    const room = lines.length === 0 ? first : width
    if (used > 0 && used + 1 + columns > room) {
      lines.push(line)
      ;[line, used] = [shown, columns]
    } else {
      line += used === 0 ? shown : ` ${shown}`
      used += used === 0 ? columns : columns + 1
    }
  }
  return [...lines, line]
}

/** Some text, and how the terminal shows its words. */
export interface Run {
  readonly text: string
  readonly paint: (text: string) => string
}

/**
 * Sets runs in lines, as `wrapWords` does. A word may belong to several runs. What would move the cursor becomes a
 * dot.
 */
export const wrapRuns = (runs: readonly Run[], width: number, first = width): readonly string[] =>
  wrapWords(wordsOf(runs), width, first)

function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: { shown: string; width: number }[] = []
  let open: { shown: string; width: number } | null = null
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
