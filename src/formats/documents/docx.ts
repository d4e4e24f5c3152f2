import { FieldText } from '../../story/field-text.js'
import type { Role } from '../../story/story.js'
import { putCharacters } from '../markup/characters.js'
import { xmlComments } from '../markup/parsed-comments.js'
import { type CopyParagraph, fieldsOfParagraphs } from '../copy/copy.js'
import { childrenOf, type Element, elementsIn, firstOf, localName, outermost, xmlTree } from '../markup/markup.js'
import { ReadNote, type Reader } from '../reader.js'
import { breachIn } from '../markup/well-formed.js'

/**
 * Word documents (ECMA-376, WordprocessingML): the text of `word/document.xml`, to which the archive has been opened. Positions
 * are those of that file.
 */
export const docxReader: Reader = {
  cutter: null,
  comments: 'xml',
  commentsIn: xmlComments,
  *read({ name, text }) {
    const breach = breachIn(text)
    if (breach !== null) yield breach.error
    const body = firstOf(xmlTree(text), 'body')
    if (body === null || breach?.tangled === true) return
    const paragraphs = outermost(body, ['p']).map(each => paragraphOf(each, text))
    const [first] = paragraphs.filter(({ text: words }) => words.place !== null)
    const headline = first?.role === 'headline' ? first.text.text : undefined
    const copy = headline === undefined ? paragraphs : paragraphs.filter(each => each !== first)
    const fields = [
      ...(headline === undefined || first === undefined ? [] : fieldsOfParagraphs([first], text)),
      ...fieldsOfParagraphs(copy, text, headline === undefined ? {} : { headline }),
    ]
    if (fields.length === 0) yield new ReadNote('This document has no words to check.', 0)
    else yield { id: `${name}#1`, version: null, format: 'docx', fields }
  },
}

/** What Word's built-in styles say of a paragraph. */
const rolesByStyle: Readonly<Record<string, Role>> = {
  Title: 'headline',
  Heading1: 'headline',
  Heading2: 'headline',
  Heading3: 'headline',
  Caption: 'caption',
}

function paragraphOf(paragraph: Element, source: string): CopyParagraph {
  const style = childrenOf(paragraph, 'pPr').flatMap(each => childrenOf(each, 'pStyle'))[0]?.attributes['w:val'] ?? ''
  const text = new FieldText(source)
  for (const each of elementsIn(paragraph)) {
    const name = localName(each.name)
    if (name === 't')
      for (const child of each.children) if (child.kind === 'characters') putCharacters(child, source, text)
    if (name === 'tab' || name === 'br') text.decoded(' ', each.start, each.end)
  }
  return { text, role: rolesByStyle[style] ?? null }
}
