import { type Element, walkElements } from './markup.js'
import type { ProseScale } from './page-parts.js'

/** Fewest rows of a table of standings or results, and fewest cells of such a row. */
const fewestRows = 3
const fewestCells = 2

/**
 * True if a table is the story, as standings and results are: rows of short cells, with more text in them than the
 * story has in paragraphs. Any other table of figures stands beside a story. Links to other pages are no rows.
 */
export function isStoryTable(table: Element, prose: number, scale: ProseScale): boolean {
  if (scale.weigh(table) > 0) return false
  const parts = [...walkElements(table)]
  const rows = parts.filter(({ name }) => name === 'tr')
  if (rows.length < fewestRows || parts.some(({ name }) => name === 'table')) return false
  if (rows.some(({ children }) => children.filter(isCell).length < fewestCells)) return false
  return measureText(table) > prose
}

/** True for a cell of a table. */
export const isCell = (node: { readonly kind: string; readonly name?: string }): boolean =>
  node.kind === 'element' && (node.name === 'td' || node.name === 'th')

/** Counts the characters of an element that are in no link. The tree is never deep. */
const measureText = ({ name, children }: Element): number =>
  name === 'a'
    ? 0
    : children.reduce((sum, each) => sum + (each.kind === 'characters' ? each.size : measureText(each)), 0)
