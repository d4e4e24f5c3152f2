/** A paragraph of a plain text: its lines, each without the white space round it. Offsets lie in the text. */
export interface TextParagraph {
  readonly lines: readonly TextLine[]
}

interface TextLine {
  readonly start: number
  readonly end: number
}

/** Spaces that set a paragraph's first line in from the lines before it. */
const indented = 2

/** Lines between blank lines, or from one that is set in; LF, CRLF and a lone CR end a line. White space is what Unicode calls so, a BOM too. */
function blocksOf(text: string): readonly TextParagraph[] {
  const blocks: TextLine[][] = []
  let open: TextLine[] = []
  let at = 0
  // Whether the line before is part of a paragraph and stands at the margin.
  let flush = false
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const trimmed = line.trim()
    if (trimmed === '') {
      if (open.length > 0) blocks.push(open)
      open = []
      flush = false
    } else {
      const indent = line.indexOf(trimmed)
      if (indent >= indented && flush) {
        blocks.push(open)
        open = []
      }
      flush = indent === 0
      const start = at + indent
      open.push({ start, end: start + trimmed.length })
    }
    at += line.length
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  if (open.length > 0) blocks.push(open)
  return blocks.map(lines => ({ lines }))
}

/** The lines of hard-wrapped copy fill a measure: all but the last of a paragraph are long, and none is very long. */
const measure = { from: 45, to: 110 }

function isWrapped(lines: readonly TextLine[]): boolean {
  return lines.slice(0, -1).every(({ start, end }) => end - start >= measure.from && end - start <= measure.to) && lines.every(({ start, end }) => end - start <= measure.to)
}

/** The paragraphs of a plain text: blocks between blank lines, of which those that are not hard-wrapped have one a line. */
export const paragraphsOf = (text: string): readonly TextParagraph[] =>
  blocksOf(text).flatMap(block => (isWrapped(block.lines) ? [block] : block.lines.map(line => ({ lines: [line] }))))
