import { suppressionLine } from '../../story/conventions.js'
import type { Range } from '../../story/search.js'

/** A paragraph of a plain text: its lines, each without the white space around it. */
export interface TextParagraph {
  readonly lines: readonly Range[]
  /** True if its first line is indented more than the others, as only in hard-wrapped copy. */
  readonly isIndented: boolean
}

/** A line of a block and the white space before it, in characters. */
interface BlockLine extends Range {
  readonly indent: number
}

/** The spaces that indent a paragraph's first line more than the lines before it. */
const paragraphIndent = 2

/**
 * Splits a text into blocks: lines between blank lines, or from an indented line among lines that are not. A line that
 * switches rules off counts as blank. LF, CRLF and a lone CR end a line. White space is Unicode's, a BOM included.
 */
function findBlocks(text: string): readonly TextParagraph[] {
  const blocks: TextParagraph[] = []
  let open: BlockLine[] = []
  const close = (): void => {
    if (open.length > 0) blocks.push(...splitAtIndents(open))
    open = []
  }
  let at = 0
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const written = line.trim()
    const indent = line.indexOf(written)
    const trimmed = suppressionLine.test(written) ? '' : written
    if (trimmed === '' || (indent >= paragraphIndent && open.at(-1)?.indent === 0)) close()
    if (trimmed !== '') open.push({ start: at + indent, end: at + indent + trimmed.length, indent })
    at += line.length
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  close()
  return blocks
}

/** Begins a paragraph at each indented line, unless all lines are indented. */
function splitAtIndents(lines: readonly BlockLine[]): readonly TextParagraph[] {
  const isIndented = lines.map(({ indent }) => indent >= paragraphIndent)
  const inner = isIndented.includes(false) ? isIndented.flatMap((is, index) => (is && index > 0 ? [index] : [])) : []
  const starts = [0, ...inner]
  return starts.map((start, nth) => ({
    lines: lines.slice(start, starts[nth + 1]),
    isIndented: isIndented[start] === true && lines[start + 1]?.indent === 0,
  }))
}

/** The lines of hard-wrapped copy fill a measure: all but a paragraph's last line are long, and none is very long. */
const measure = { from: 45, to: 110 }

/** The narrowest measure, in characters, that is recognised by its fit alone: columns of print, screens of phones. */
const narrowest = 25

/** The share of a measure below which a line is no hard-wrapped one, but of a list, a poem, a signature. */
const shortShare = 0.6

/** Breaks within sentences that outweigh one break that neither a measure nor a sentence's end explains. */
const outweighs = 4

const lengthOf = ({ start, end }: Range): number => end - start

const isWrapped = (lines: readonly Range[]): boolean =>
  lines.every(
    (line, index) => lengthOf(line) <= measure.to && (lengthOf(line) >= measure.from || index === lines.length - 1),
  )

/** True if the next line's first word would not have fitted on a line. */
const isFull = (text: string, line: Range, next: Range, width: number): boolean =>
  lengthOf(line) + 1 + (/^\S*/u.exec(text.slice(next.start, next.end))?.[0].length ?? 0) > width

/**
 * Finds the measure, in characters, that the lines of blocks fill; null if they fill none, or if no sentence goes on
 * from line to line.
 */
function findMeasure(text: string, blocks: readonly TextParagraph[]): number | null {
  const several = blocks.filter(({ lines }) => lines.length > 1)
  let width = 0
  for (const { lines } of several) for (const line of lines) width = Math.max(width, lengthOf(line))
  if (width < narrowest || width > measure.to) return null
  let [within, loose] = [0, 0]
  for (const { lines } of several)
    for (const [index, line] of lines.slice(0, -1).entries()) {
      const next = lines[index + 1] as Range
      if (isFull(text, line, next, width)) within += isWithinSentence(text, line, next) ? 1 : 0
      // A block's first line may be a headline.
      else if (index > 0 && !isLineOfItsOwn(text, line, width)) loose++
    }
  return within > 0 && within >= loose * outweighs ? width : null
}

const isWithinSentence = (text: string, line: Range, next: Range): boolean =>
  /[\p{L}\p{N},]/u.test(text.charAt(line.end - 1)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))

const isLineOfItsOwn = (text: string, line: Range, width: number): boolean =>
  lengthOf(line) < width * shortShare || /[.!?:)"”’]/u.test(text.charAt(line.end - 1))

/** Splits lines that fill a measure into paragraphs: a paragraph ends with a line that had room for more. */
function splitAtLooseLines(text: string, lines: readonly Range[], width: number): readonly (readonly Range[])[] {
  const paragraphs: Range[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before !== undefined && isFull(text, before, line, width)) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** Finds the paragraphs of a plain text: its blocks, or each line of a block that is not hard-wrapped. */
export function findParagraphs(text: string): readonly TextParagraph[] {
  const blocks = findBlocks(text)
  const common = findMeasure(text, blocks)
  return blocks.flatMap(block => {
    if (block.isIndented || block.lines.length === 1 || (common === null && isWrapped(block.lines))) return [block]
    const width = common ?? findMeasure(text, [block])
    const paragraphs = width === null ? block.lines.map(line => [line]) : splitAtLooseLines(text, block.lines, width)
    return paragraphs.map(lines => ({ lines, isIndented: false }))
  })
}

/** True if a paragraph is rows of a table: tabs or runs of spaces set its columns apart. */
export const isTable = (text: string): boolean => (text.match(/\S {3,}(?=\S)|\t/gu)?.length ?? 0) > 1
