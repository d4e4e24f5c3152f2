import { suppressionLine } from '../../story/conventions.js'

/** A paragraph of a plain text: its lines, each without the white space round it. Offsets lie in the text. */
export interface TextParagraph {
  readonly lines: readonly TextLine[]
  /** Whether its first line is set in from the others, as in hard-wrapped copy alone. */
  readonly setIn: boolean
}

interface TextLine {
  readonly start: number
  readonly end: number
}

/** Spaces that set a paragraph's first line in from the lines before it. */
const indented = 2

/** Lines between blank lines, or from one that is set in where others are not; a line that switches rules off is a blank one. LF, CRLF and a lone CR end a line. White space is what Unicode calls so, a BOM too. */
function blocksOf(text: string): readonly TextParagraph[] {
  const blocks: TextParagraph[] = []
  let open: TextLine[] = []
  const indents: number[] = []
  const close = (): void => {
    const setIn = indents.map(indent => indent >= indented)
    const starts = [0, ...(setIn.includes(false) ? setIn.flatMap((is, nth) => (is && nth > 0 ? [nth] : [])) : [])]
    if (open.length > 0)
      for (const [nth, start] of starts.entries())
        blocks.push({
          lines: open.slice(start, starts[nth + 1]),
          setIn: setIn[start] === true && indents[start + 1] === 0,
        })
    indents.splice(0)
    open = []
  }
  let at = 0
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const written = line.trim()
    const indent = line.indexOf(written)
    const trimmed = suppressionLine.test(written) ? '' : written
    if (trimmed === '' || (indent >= indented && indents.at(-1) === 0)) close()
    if (trimmed !== '') {
      indents.push(indent)
      open.push({ start: at + indent, end: at + indent + trimmed.length })
    }
    at += line.length
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  close()
  return blocks
}

/** The lines of hard-wrapped copy fill a measure: all but the last of a paragraph are long, and none is very long. */
const measure = { from: 45, to: 110 }

/** The narrowest measure, in characters, that is told by its fit alone: columns of print, screens of phones. */
const narrowest = 25

/** Share of a measure below which a line stands for itself: of a list, a poem, a signature. */
const short = 0.6

/** Breaks within sentences that outweigh one which neither a measure nor a sentence's end explains. */
const outweighs = 4

const lengthOf = ({ start, end }: TextLine): number => end - start

const isWrapped = (lines: readonly TextLine[]): boolean =>
  lines.every(
    (line, index) => lengthOf(line) <= measure.to && (lengthOf(line) >= measure.from || index === lines.length - 1),
  )

/** Whether a line ends where the next one's first word would not have fitted. */
const isFull = (text: string, line: TextLine, next: TextLine, width: number): boolean =>
  lengthOf(line) + 1 + (/^\S*/u.exec(text.slice(next.start, next.end))?.[0].length ?? 0) > width

/** The measure, in characters, that the lines of blocks fill; null where they fill none, or where no sentence goes on from line to line. A block's first line may be a headline. */
function measureOf(text: string, blocks: readonly TextParagraph[]): number | null {
  const several = blocks.filter(({ lines }) => lines.length > 1)
  const width = several.reduce(
    (most, { lines }) => lines.reduce((longest, line) => Math.max(longest, lengthOf(line)), most),
    0,
  )
  if (width < narrowest || width > measure.to) return null
  let [within, loose] = [0, 0]
  for (const { lines } of several)
    for (const [index, line] of lines.slice(0, -1).entries()) {
      const next = lines[index + 1] as TextLine
      const last = text.charAt(line.end - 1)
      if (!isFull(text, line, next, width))
        loose += index === 0 || lengthOf(line) < width * short || /[.!?:)"”’]/u.test(last) ? 0 : 1
      else if (/[\p{L}\p{N},]/u.test(last) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) within++
    }
  return within > 0 && within >= loose * outweighs ? width : null
}

/** The paragraphs of lines that fill a measure: one ends with a line that had room for more. */
function filled(text: string, lines: readonly TextLine[], width: number): readonly (readonly TextLine[])[] {
  const paragraphs: TextLine[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before !== undefined && isFull(text, before, line, width)) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** The paragraphs of a plain text: blocks between blank lines, of which those that are not hard-wrapped have one a line. */
export function paragraphsOf(text: string): readonly TextParagraph[] {
  const blocks = blocksOf(text)
  const common = measureOf(text, blocks)
  return blocks.flatMap(block => {
    if (block.setIn || block.lines.length === 1 || (common === null && isWrapped(block.lines))) return [block]
    const width = common ?? measureOf(text, [block])
    return (width === null ? block.lines.map(line => [line]) : filled(text, block.lines, width)).map(lines => ({
      lines,
      setIn: false,
    }))
  })
}

/** Whether a paragraph is rows of a table: its columns are set apart by tabs or runs of spaces. */
export const isTable = (text: string): boolean => (text.match(/\S {3,}(?=\S)|\t/gu)?.length ?? 0) > 1
