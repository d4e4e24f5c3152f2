import { FieldText } from '../../story/field-text.js'
import { noComments } from '../comments.js'
import { splitParagraphs } from '../copy/plain-copy.js'
import { buildFields } from '../copy/story-fields.js'
import type { Reader } from '../reader.js'
import { dropPageFurniture } from './browser-copy.js'

/** Plain text: one story a file. */
export const textReader: Reader = {
  cutter: null,
  comments: 'lines',
  findComments: noComments,
  *read({ name, text }) {
    const paragraphs = splitParagraphs(new FieldText(text).verbatim(0, text.length), text)
    const fields = buildFields(dropPageFurniture(paragraphs), text)
    if (fields.length > 0) yield { id: `${name}#1`, version: null, format: 'text', fields }
  },
}
