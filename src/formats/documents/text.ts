import { FieldText } from '../../story/field-text.js'
import { noComments } from '../comments.js'
import { splitParagraphs } from '../copy/plain-copy.js'
import { buildFields, findHeadline } from '../copy/story-fields.js'
import { ReadNote, type Reader } from '../reader.js'
import { dropPageFurniture } from './browser-copy.js'
import { readMailHead } from './mail-head.js'

/** Plain text: one story a file. */
export const textReader: Reader = {
  cutter: null,
  comments: 'lines',
  findComments: noComments,
  *read({ name, text }) {
    const { headlines, end, packing } = readMailHead(text)
    if (packing !== null) {
      yield new ReadNote(`This is a mail whose text is ${packing}. Save its text in a file of its own.`, 0)
      return
    }
    const paragraphs = splitParagraphs(new FieldText(text).verbatim(end, text.length), text)
    const copy = buildFields(dropPageFurniture(paragraphs), text, { headline: findHeadline(headlines) })
    const fields = [...headlines, ...copy]
    if (fields.length > 0) yield { id: `${name}#1`, version: null, format: 'text', fields }
  },
}
