import { FieldText } from '../../story/field-text.js'
import type { Role } from '../../story/story.js'
import { buildFields, type CopyParagraph } from '../copy/story-fields.js'
import { putCharacters } from '../markup/characters.js'
import {
  type Element,
  findChildren,
  findElement,
  findOutermost,
  parseXml,
  stripPrefix,
  walkElements,
} from '../markup/markup.js'
import { findXmlComments } from '../markup/parsed-comments.js'
import { findXmlProblem } from '../markup/well-formed.js'
import { ReadNote, type Reader } from '../reader.js'

/**
 * Word documents (ECMA-376, WordprocessingML): the text of `word/document.xml`, which is taken from the archive before.
 * Positions are those of that file.
 */
export const docxReader: Reader = {
  cutter: null,
  comments: 'xml',
  findComments: findXmlComments,
  *read({ name, text }) {
    const problem = findXmlProblem(text)
    if (problem !== null) yield problem.error
    const body = findElement(parseXml(text), 'body')
    if (body === null || problem?.tangled === true) return
    const paragraphs = findOutermost(body, ['p']).map(each => readParagraph(each, text))
    const first = paragraphs.find(({ text: words }) => words.place !== null)
    const heads = first?.role === 'headline' ? [first] : []
    const headline = heads[0]?.text.text
    const copy = paragraphs.filter(each => !heads.includes(each))
    const fields = [...buildFields(heads, text), ...buildFields(copy, text, { headline })]
    if (fields.length === 0) yield new ReadNote('This document has no words to check.', 0)
    else yield { id: `${name}#1`, version: null, format: 'docx', fields }
  },
}

/** The roles of Word's built-in paragraph styles. */
const rolesByStyle: ReadonlyMap<string, Role> = new Map([
  ['Title', 'headline'],
  ['Heading1', 'headline'],
  ['Heading2', 'headline'],
  ['Heading3', 'headline'],
  ['Caption', 'caption'],
])

function readParagraph(paragraph: Element, source: string): CopyParagraph {
  const [style] = findChildren(paragraph, 'pPr').flatMap(each => findChildren(each, 'pStyle'))
  const text = new FieldText(source)
  for (const each of walkElements(paragraph)) {
    const name = stripPrefix(each.name)
    if (name === 't')
      for (const child of each.children) if (child.kind === 'characters') putCharacters(child, source, text)
    if (name === 'tab' || name === 'br') text.decoded(' ', each.start, each.end)
  }
  return { text, role: rolesByStyle.get(style?.attributes['w:val'] ?? '') ?? null }
}
