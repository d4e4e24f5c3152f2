import { Parser } from 'htmlparser2'
import type { Comment } from '../../story/story.js'
import { movedBy, type Spelling, written } from '../comments.js'

/** The comments of an XML text. */
export const xmlComments = (text: string): readonly Comment[] => commentsOf(text, true)

/** The comments of an HTML text: what looks like one in a script or an attribute is none. */
export const htmlComments = (text: string): readonly Comment[] => commentsOf(text, false)

/** Of an XML text whose elements hold HTML, escaped or in CDATA, the comments of both. */
export const feedComments = (text: string): readonly Comment[] =>
  commentsOf(text, true, held => (held.literal ? htmlComments(held.text) : written(held.text, escaped)))

/** What an element holds between two tags. */
interface Held {
  readonly text: string
  /** Whether "&" and "<" are only characters there (CDATA). */
  readonly literal: boolean
}

/** In HTML that is text of XML: references stand for its angle brackets, and ">" may stand for itself. */
const escaped: Spelling = { opening: /&(?:lt|#60|#[xX]3[cC]);!--/gu, closing: /--(?:>|&(?:gt|#62|#[xX]3[eE]);)/u }

function commentsOf(
  text: string,
  xmlMode: boolean,
  within: (held: Held) => readonly Comment[] = () => [],
): readonly Comment[] {
  const found: Comment[] = []
  let literal = false
  const parser: Parser = new Parser(
    {
      oncomment() {
        const { startIndex: start, endIndex } = parser
        const end = endIndex + 1
        if (text.startsWith('<!--', start) && text.endsWith('-->', end))
          found.push({ start, end, words: { start: start + '<!--'.length, end: end - '-->'.length } })
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
