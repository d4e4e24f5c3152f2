import { noComments } from '../comments.js'
import { readPlainCopy } from '../copy/plain-copy.js'
import type { Reader } from '../reader.js'

/** Plain text: one story a file. */
export const textReader: Reader = {
  cutter: null,
  comments: 'lines',
  findComments: noComments,
  *read({ name, text }) {
    const fields = readPlainCopy(text)
    if (fields.length > 0) yield { id: `${name}#1`, version: null, format: 'text', fields }
  },
}
