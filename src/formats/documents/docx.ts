import { FieldText } from '../../story/field-text.js'
import type { Role } from '../../story/story.js'
import type { CopyParagraph } from '../copy/story-fields.js'
import { putCharacters } from '../markup/characters.js'
import { type Element, findChildren, stripPrefix, walkElements } from '../markup/markup.js'
import { makeOfficeReader } from './office-document.js'

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

/**
 * Word documents (ECMA-376, WordprocessingML): the text of `word/document.xml`, which is taken from the archive before.
 * Positions are those of that file.
 */
export const docxReader = makeOfficeReader({ format: 'docx', body: 'body', paragraphs: ['p'], readParagraph })
