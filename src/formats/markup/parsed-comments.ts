import { Parser } from 'htmlparser2'
import type { Comment } from '../../story/story.js'
import { type CommentMarks, findWrittenComments, moveComment } from '../comments.js'

/** Finds the comments of an XML text. */
export const findXmlComments = (text: string): readonly Comment[] => parseComments(text, true)

/** Finds the comments of an HTML text. Text in a script or an attribute that looks like a comment is left out. */
export const findHtmlComments = (text: string): readonly Comment[] => parseComments(text, false)

/** Finds the comments of an XML text, and those of HTML that its elements hold, escaped or in CDATA. */
export const findFeedComments = (text: string): readonly Comment[] =>
  parseComments(text, true, ({ text: inner, isCdata }) =>
    isCdata ? findHtmlComments(inner) : findWrittenComments(inner, escaped),
  )

/** A run of text between two tags. */
interface ElementText {
  readonly text: string
  readonly isCdata: boolean
}

/** The marks of HTML as text of XML: references stand for its angle brackets, but ">" may stand for itself. */
const escaped: CommentMarks = { opening: /&(?:lt|#60|#[xX]3[cC]);!--/gu, closing: /--(?:>|&(?:gt|#62|#[xX]3[eE]);)/u }

function parseComments(
  text: string,
  xmlMode: boolean,
  findInText: (run: ElementText) => readonly Comment[] = () => [],
): readonly Comment[] {
  const comments: Comment[] = []
  let isCdata = false
  const parser: Parser = new Parser(
    {
      oncomment() {
        const { startIndex: start, endIndex } = parser
        const end = endIndex + 1
        if (text.startsWith('<!--', start) && text.endsWith('-->', end))
          comments.push({ start, end, words: { start: start + '<!--'.length, end: end - '-->'.length } })
      },
      oncdatastart() {
        isCdata = true
      },
      oncdataend() {
        isCdata = false
      },
      ontext(data) {
        const base = parser.startIndex + (isCdata ? '<![CDATA['.length : 0)
        comments.push(...findInText({ text: data, isCdata }).map(each => moveComment(base, each)))
      },
    },
    { xmlMode, decodeEntities: false },
  )
  parser.write(text)
  parser.end()
  return comments
}
