import { buildFields, type CopyParagraph } from '../copy/story-fields.js'
import { type Element, findElement, findOutermost, type Node, parseXml, stripPrefix } from '../markup/markup.js'
import { findXmlComments } from '../markup/parsed-comments.js'
import { findXmlProblem } from '../markup/well-formed.js'
import { ReadNote, type Reader } from '../reader.js'

/** A format of office documents: the elements that hold its copy, and how a paragraph is read. */
interface OfficeFormat {
  readonly format: string
  /** The name of the element that holds all copy. */
  readonly body: string
  /** The names of the elements that are paragraphs. */
  readonly paragraphs: readonly string[]
  readonly readParagraph: (paragraph: Element, source: string) => CopyParagraph
}

/** True for a paragraph in a row of several cells; a table of one cell is a frame. */
function isInRow(paragraph: Element): boolean {
  for (let at = paragraph.parent; at !== null; at = at.parent)
    if (isCell(at)) return at.parent?.children.some(each => each !== at && isCell(each)) === true
  return false
}

const isCell = (node: Node): boolean => node.kind === 'element' && /^(?:tc|table-cell)$/u.test(stripPrefix(node.name))

/** The fewest words of a sentence in a cell; a name or a figure is left alone. */
const cellWords = 6

const isSentence = (text: string): boolean =>
  /[.!?…]["”’')\]]*$/u.test(text.trimEnd()) && text.trim().split(/\s+/u).length >= cellWords

/** Makes a reader of the main file of an office document. A heading before all other words is the headline. */
export const makeOfficeReader = ({ format, body, paragraphs: names, readParagraph }: OfficeFormat): Reader => ({
  cutter: null,
  comments: 'xml',
  findComments: findXmlComments,
  *read({ name, text }) {
    const problem = findXmlProblem(text)
    if (problem !== null) yield problem.error
    const copy = findElement(parseXml(text), body)
    if (copy === null || problem?.tangled === true) return
    const paragraphs = findOutermost(copy, names).flatMap(each => {
      const paragraph = readParagraph(each, text)
      return isInRow(each) && !isSentence(paragraph.text.text) ? [] : [paragraph]
    })
    const first = paragraphs.find(({ text: words }) => words.place !== null)
    const heads = first?.role === 'headline' ? [first] : []
    const others = paragraphs.filter(each => !heads.includes(each))
    const fields = [...buildFields(heads, text), ...buildFields(others, text, { headline: heads[0]?.text.text })]
    if (fields.length === 0) yield new ReadNote('This document has no words to check.', 0)
    else yield { id: `${name}#1`, version: null, format, fields }
  },
})
