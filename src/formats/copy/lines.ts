import { suppressionLine } from '../../story/conventions.js'
import type { Range } from '../../story/search.js'

/** A line of a text without the white space around it. */
export interface TextLine extends Range {
  /** The columns of white space before its words. */
  readonly indent: number
  /** True if it begins a paragraph by its indent. */
  readonly opens: boolean
  /** True if it goes on with the item of a list above it: its words stand below the item's words. */
  readonly hangs: boolean
}

/** Lines that no blank line parts. */
export type LineBlock = readonly TextLine[]

type Line = Omit<TextLine, 'opens' | 'hangs'>

/** Columns from one tab stop to the next. */
const tabStop = 8

/** The columns that set in a paragraph's first line, if only one line is set in by them. */
const paragraphIndent = 2

/** The mark of an item in a list: "1. ", "a) ", "- ". */
const listMark = /^(?:[-*•·▪–—]|\(?(?:\d{1,3}|[a-zA-Z])[.)])[ \t]+(?=\S)/u

/** Returns the width of the mark with which an item of a list begins; 0 for any other line. */
export const measureListMark = (text: string, { start }: Range): number =>
  listMark.exec(text.slice(start, start + 12))?.[0].length ?? 0

/**
 * Splits a text at its blank lines. A line that switches rules off counts as blank. LF, CRLF and a lone CR end a line.
 * White space is Unicode's, a BOM included.
 */
export function findBlocks(text: string): readonly LineBlock[] {
  const blocks: Line[][] = []
  let open: Line[] = []
  let at = 0
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const words = line.trim()
    const lead = line.indexOf(words)
    if (words === '' || suppressionLine.test(words)) open = []
    else {
      if (open.length === 0) blocks.push(open)
      open.push({ start: at + lead, end: at + lead + words.length, indent: countColumns(line.slice(0, lead)) })
    }
    at += line.length
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  const indents = findParagraphIndents(blocks)
  return blocks.map(block => markOpeners(block, indents, text))
}

/** Counts the columns of white space: a tab goes to the next tab stop, a byte order mark has no width. */
function countColumns(white: string): number {
  let columns = 0
  for (const mark of white) {
    if (mark === '\t') columns += tabStop - (columns % tabStop)
    else if (mark !== '\uFEFF') columns++
  }
  return columns
}

/** The indents of a text that open paragraphs, in columns from the text's margin. */
interface ParagraphIndents {
  readonly margin: number
  readonly columns: ReadonlySet<number>
}

/** Finds the indents of lines behind which lines return to the margin. One column is an indent if it recurs. */
function findParagraphIndents(blocks: readonly (readonly Line[])[]): ParagraphIndents {
  let margin = Infinity
  const counts = new Map<number, number>()
  for (const block of blocks) {
    const least = leastIndent(block)
    margin = Math.min(margin, least)
    for (const [index, { indent }] of block.entries())
      if (indent > least && block[index + 1]?.indent === least)
        counts.set(indent - least, (counts.get(indent - least) ?? 0) + 1)
  }
  const columns = [...counts].flatMap(([width, count]) => (width >= paragraphIndent || count > 1 ? [width] : []))
  return { margin, columns: new Set(columns) }
}

const leastIndent = (lines: readonly Line[]): number => {
  let least = Infinity
  for (const { indent } of lines) least = Math.min(least, indent)
  return least
}

/** Marks the lines of a block that open a paragraph by their indent, and those that hang below an item of a list. */
function markOpeners(block: readonly Line[], { margin, columns }: ParagraphIndents, text: string): LineBlock {
  const least = leastIndent(block)
  const isSetIn = block.every(({ indent }) => indent === least)
  // Lines that are all set in as paragraphs elsewhere are paragraphs; lines that are all set in otherwise are a block.
  const from = isSetIn ? margin : least
  let words = 0
  return block.map(line => {
    const mark = measureListMark(text, line)
    const hangs = mark === 0 && words > least && Math.abs(line.indent - words) <= 1
    if (mark > 0) words = line.indent + mark
    else if (!hangs) words = 0
    const depth = line.indent - from
    return {
      ...line,
      hangs,
      opens: !hangs && depth > 0 && (columns.has(depth) || (!isSetIn && depth >= paragraphIndent)),
    }
  })
}
