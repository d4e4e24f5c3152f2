import { FieldText } from '../../story/field-text.js'
import type { Role } from '../../story/story.js'
import type { CopyParagraph } from '../copy/story-fields.js'
import { putCharacters } from '../markup/characters.js'
import { type Element, findChildren, findParts, stripPrefix } from '../markup/markup.js'
import { makeOfficeReader } from './office-document.js'

/** The roles of Word's built-in paragraph styles. */
const rolesByStyle: ReadonlyMap<string, Role> = new Map([
  ['Title', 'headline'],
  ['Heading1', 'headline'],
  ['Heading2', 'headline'],
  ['Heading3', 'headline'],
  ['Caption', 'caption'],
])

/** Adds the words of an element. A text box is there twice: the second time is for old programs. */
function putWords(element: Element, source: string, into: FieldText): void {
  for (const each of findParts(element)) {
    const name = stripPrefix(each.name)
    if (name === 'Fallback' || name === 'pPr') continue
    if (name === 't') {
      for (const child of each.children) if (child.kind === 'characters') putCharacters(child, source, into)
    } else if (name === 'tab' || name === 'br' || name === 'cr') into.decoded(' ', each.start, each.end)
    else if (name === 'noBreakHyphen') into.decoded('-', each.start, each.end)
    else putWords(each, source, into)
  }
}

function readParagraph(paragraph: Element, source: string): CopyParagraph {
  const [style] = findChildren(paragraph, 'pPr').flatMap(each => findChildren(each, 'pStyle'))
  const text = new FieldText(source)
  putWords(paragraph, source, text)
  return { text, role: rolesByStyle.get(style?.attributes['w:val'] ?? '') ?? null }
}

/**
 * Word documents (ECMA-376, WordprocessingML): the text of `word/document.xml`, which is taken from the archive before.
 * Positions are those of that file.
 */
export const docxReader = makeOfficeReader({ format: 'docx', body: 'body', paragraphs: ['p'], readParagraph })
