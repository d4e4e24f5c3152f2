import { suppressionLine } from '../story/conventions.js'

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

/** Lines between blank lines, or from one that is set in; a line that switches rules off is a blank one. LF, CRLF and a lone CR end a line. White space is what Unicode calls so, a BOM too. */
function blocksOf(text: string): readonly TextParagraph[] {
  const blocks: TextParagraph[] = []
  let open: TextLine[] = []
  const indents: number[] = []
  const close = (): void => {
    const [first = 0, second] = indents.splice(0)
    if (open.length > 0) blocks.push({ lines: open, setIn: first >= indented && second === 0 })
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

function isWrapped(lines: readonly TextLine[]): boolean {
  return lines.slice(0, -1).every(({ start, end }) => end - start >= measure.from && end - start <= measure.to) && lines.every(({ start, end }) => end - start <= measure.to)
}

/** The paragraphs of a plain text: blocks between blank lines, of which those that are not hard-wrapped have one a line. */
export const paragraphsOf = (text: string): readonly TextParagraph[] =>
  blocksOf(text).flatMap(block => (block.setIn || isWrapped(block.lines) ? [block] : block.lines.map(line => ({ lines: [line], setIn: false }))))

/** Whether a paragraph is rows of a table: its columns are set apart by tabs or runs of spaces. */
export const isTable = (text: string): boolean => (text.match(/\S {3,}(?=\S)|\t/gu)?.length ?? 0) > 1
