import { FieldText } from '../../story/field-text.js'
import type { CopyParagraph } from '../copy/story-fields.js'
import { putCharacters } from '../markup/characters.js'
import { type Element, stripPrefix } from '../markup/markup.js'
import { makeOfficeReader } from './office-document.js'

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

/**
 * OpenDocument texts (ISO/IEC 26300): the text of `content.xml`, which is taken from the archive before. Positions are
 * those of that file.
 */
export const odtReader = makeOfficeReader({
  format: 'odt',
  body: 'office:text',
  paragraphs: ['text:h', 'text:p'],
  readParagraph,
})
