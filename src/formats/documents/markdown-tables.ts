import type { Range } from '../../story/search.js'

const rowEnd = /\r\n|\r|\n/gu
/** Quote marks and white space before a row in a quote or a list. */
const rowLead = /^[\s>]+/u
const cellMark = /(?<!\\)\|/u
const delimiter = /^\s*:?-+:?\s*$/u

/** Returns the cells of a row of a table. */
const splitCells = (row: string): readonly string[] =>
  row
    .replace(rowLead, '')
    .trimEnd()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(cellMark)

const isDelimiterRow = (row: string): boolean =>
  row.includes('|') && splitCells(row).every(cell => delimiter.test(cell))

/**
 * Finds the table in a paragraph of Markdown, as GitHub writes it (https://github.github.com/gfm/#tables-extension-):
 * a row of headings, a row of hyphens with as many cells, and all rows up to the paragraph's end. Returns the end of
 * the paragraph's text before it.
 */
export function findTable(source: string, { start, end }: Range): number {
  const text = source.slice(start, end)
  if (!text.includes('|') || !text.includes('-')) return end
  let rowStart = 0
  let before: Range | null = null
  for (const { index, 0: mark } of [...text.matchAll(rowEnd), { index: text.length, 0: '' }]) {
    const row = text.slice(rowStart, index)
    const heading = before === null ? '' : text.slice(before.start, before.end)
    if (before !== null && isDelimiterRow(row) && splitCells(heading).length === splitCells(row).length)
      return start + text.slice(0, before.start).trimEnd().length
    before = { start: rowStart, end: index }
    rowStart = index + mark.length
  }
  return end
}
