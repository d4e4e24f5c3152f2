import { FieldText } from '../../story/field-text.js'
import { buildFields, type CopyParagraph } from '../copy/story-fields.js'
import { putCharacters } from '../markup/characters.js'
import { type Element, findElement, findOutermost, parseXml, stripPrefix } from '../markup/markup.js'
import { findXmlComments } from '../markup/parsed-comments.js'
import { findXmlProblem } from '../markup/well-formed.js'
import { ReadNote, type Reader } from '../reader.js'

/**
 * OpenDocument texts (ISO/IEC 26300): the text of `content.xml`, which is taken from the archive before. Positions are
 * those of that file.
 */
export const odtReader: Reader = {
  cutter: null,
  comments: 'xml',
  findComments: findXmlComments,
  *read({ name, text }) {
    const problem = findXmlProblem(text)
    if (problem !== null) yield problem.error
    const body = findElement(parseXml(text), 'office:text')
    if (body === null || problem?.tangled === true) return
    const paragraphs = findOutermost(body, ['text:h', 'text:p']).map(each => readParagraph(each, text))
    const first = paragraphs.find(({ text: words }) => words.place !== null)
    const heads = first?.role === 'headline' ? [first] : []
    const copy = paragraphs.filter(each => !heads.includes(each))
    const fields = [...buildFields(heads, text), ...buildFields(copy, text, { headline: heads[0]?.text.text })]
    if (fields.length === 0) yield new ReadNote('This document has no words to check.', 0)
    else yield { id: `${name}#1`, version: null, format: 'odt', fields }
  },
}

/** Parts of a paragraph that are no words of it: notes at the foot of the page, remarks, deleted text. */
const beside = new Set(['note', 'annotation', 'tracked-changes', 'frame', 'bookmark', 'sequence-decls'])

function readParagraph(paragraph: Element, source: string): CopyParagraph {
  const text = new FieldText(source)
  putWords(paragraph, source, text)
  const isHeading = paragraph.name === 'text:h' || paragraph.attributes['text:style-name'] === 'Title'
  return { text, role: isHeading ? 'headline' : null }
}

/** Adds the words of an element; a tab, a line break and spaces are elements of their own. */
function putWords(element: Element, source: string, into: FieldText): void {
  for (const child of element.children) {
    if (child.kind === 'characters') putCharacters(child, source, into)
    else {
      const name = stripPrefix(child.name)
      if (name === 's' || name === 'tab' || name === 'line-break') into.decoded(' ', child.start, child.end)
      else if (!beside.has(name)) putWords(child, source, into)
    }
  }
}
