import { FieldText } from '../story/field-text.js'
import type { Field, Story } from '../story/story.js'
import { fieldsOfParagraphs, type Given } from './copy.js'
import { paragraphsOf, type TextParagraph } from './paragraphs.js'
import type { Part, Reader } from './reader.js'

/** Plain text: one story a file. */
export const textReader: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  cutter: null,
  recognises: () => false,
  *read({ name, text }: Part): Iterable<Story> {
    const fields = fieldsOfCopy(text)
    if (fields.length > 0) yield { id: `${name}#1`, version: null, format: 'text', fields }
  },
}

/** The parts of a story in plain copy, as a file of its own or as a string in another format. */
export const fieldsOfCopy = (text: string, given: Given = {}): readonly Field[] =>
  fieldsOfParagraphs(paragraphsOf(text).map(paragraph => ({ text: setOf(paragraph, text), role: null })), text, given)

/** A paragraph's text, its hard-wrapped lines joined by a space. */
function setOf({ lines }: TextParagraph, text: string): FieldText {
  const set = new FieldText(text)
  let last = -1
  for (const { start, end } of lines) {
    if (last >= 0) set.decoded(' ', last, start)
    set.verbatim(start, end)
    last = end
  }
  return set
}
