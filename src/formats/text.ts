import { FieldText } from '../story/field-text.js'
import type { Field, Story } from '../story/story.js'
import type { Part, Reader } from './reader.js'

/** Plain text: one story a file. */
export const textReader: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  byLine: false,
  recognises: () => true,
  *read({ name, text }: Part): Iterable<Story> {
    const fields = fieldsOfCopy(text)
    if (fields.length > 0) yield { id: `${name}#1`, version: null, format: 'text', fields }
  },
}

/** The parts of a story in plain copy, as a file of its own or as a string in another format. */
export function fieldsOfCopy(text: string): readonly Field[] {
  const body = new FieldText(text)
  let end = 0
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/gu)) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    const start = index + line.indexOf(trimmed)
    if (end > 0) body.decoded('\n\n', end, start)
    end = start + trimmed.length
    body.verbatim(start, end)
  }
  return body.text === '' ? [] : [{ role: 'body', text: body.text, path: null, origin: body.origin }]
}
