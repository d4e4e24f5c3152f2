import { Parser } from 'htmlparser2'
import type { Comment } from '../story/story.js'

/** The comments of an XML text. */
export const xmlComments = (text: string): readonly Comment[] => commentsOf(text, true)

/** The comments of an HTML text: what looks like one in a script or an attribute is none. */
export const htmlComments = (text: string): readonly Comment[] => commentsOf(text, false)

/** Of an XML text whose elements hold HTML, escaped or in CDATA, the comments of both. */
export const feedComments = (text: string): readonly Comment[] =>
  commentsOf(text, true, held => (held.literal ? htmlComments(held.text) : written(held.text, escaped)))

/** Of a text whose strings hold HTML, what is written as a comment: whether a string is read as HTML, its story tells. */
export const stringComments = (text: string): readonly Comment[] => written(text, inString)

/** Plain copy has none. */
export const noComments = (): readonly Comment[] => []

/** What an element holds between two tags. */
interface Held {
  readonly text: string
  /** Whether "&" and "<" are only characters there (CDATA). */
  readonly literal: boolean
}

/** How a comment is written. */
interface Spelling {
  readonly opening: RegExp
  readonly closing: RegExp
}

/** In HTML that is text of XML: references stand for its angle brackets, and ">" may stand for itself. */
const escaped: Spelling = { opening: /&(?:lt|#60|#[xX]3[cC]);!--/gu, closing: /--(?:>|&(?:gt|#62|#[xX]3[eE]);)/u }
const inString: Spelling = { opening: /(?:<|\\u003[cC])!--/gu, closing: /--(?:>|\\u003[eE])/u }

/** Longest comment that is looked at where no parser tells its end: no directive is longer. */
const longest = 2000

function written(text: string, { opening, closing }: Spelling): readonly Comment[] {
  const found: Comment[] = []
  for (const { index, 0: { length } } of text.matchAll(opening)) {
    const start = index + length
    const close = closing.exec(text.slice(start, start + longest))
    if (close === null || index < (found.at(-1)?.end ?? 0)) continue
    const end = start + close.index
    found.push({ start: index, end: end + close[0].length, words: { start, end } })
  }
  return found
}

function commentsOf(text: string, xmlMode: boolean, within: (held: Held) => readonly Comment[] = () => []): readonly Comment[] {
  const found: Comment[] = []
  let literal = false
  const parser: Parser = new Parser(
    {
      oncomment() {
        const { startIndex: start, endIndex } = parser
        const end = endIndex + 1
        if (text.startsWith('<!--', start) && text.endsWith('-->', end)) found.push({ start, end, words: { start: start + '<!--'.length, end: end - '-->'.length } })
      },
      oncdatastart() {
        literal = true
      },
      oncdataend() {
        literal = false
      },
      ontext(data) {
        const base = parser.startIndex + (literal ? '<![CDATA['.length : 0)
        found.push(...within({ text: data, literal }).map(each => movedBy(base, each)))
      },
    },
    { xmlMode, decodeEntities: false },
  )
  parser.write(text)
  parser.end()
  return found
}

/** A comment of a stretch of a text, in the text's own offsets. */
export const movedBy = (base: number, { start, end, words }: Comment): Comment => ({ start: start + base, end: end + base, words: { start: words.start + base, end: words.end + base } })
