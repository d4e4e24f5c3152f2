import type { Story } from '../../story/story.js'
import { noComments } from '../comments.js'
import { fieldsOfCopy } from '../copy/plain-copy.js'
import type { Part, Reader } from '../reader.js'

/** Plain text: one story a file. */
export const textReader: Reader = {
  cutter: null,
  comments: 'lines',
  commentsIn: noComments,
  *read({ name, text }: Part): Iterable<Story> {
    const fields = fieldsOfCopy(text)
    if (fields.length > 0) yield { id: `${name}#1`, version: null, format: 'text', fields }
  },
}
