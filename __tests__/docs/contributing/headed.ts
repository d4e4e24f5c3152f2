import { FieldText, liftFields } from '../../../src/story/field-text.js'
import type { Field, Story } from '../../../src/story/story.js'
import { noComments } from '../../../src/formats/comments.js'
import { readPlainCopy } from '../../../src/formats/copy/plain-copy.js'
import { findHeadline } from '../../../src/formats/copy/story-fields.js'
import { lookUpRole } from '../../../src/formats/markup/named-parts.js'
import { type Part, ReadNote, type Reader } from '../../../src/formats/reader.js'

/** A line above the copy, such as “Headline: Harbor talks open”. */
const header = /([A-Z][a-z]+): ([^\r\n]+)\r?\n/guy

/** Plain text under lines that name the headline, the byline and others: one story a file. */
export const headedReader: Reader = {
  cutter: null,
  comments: 'lines',
  findComments: noComments,
  *read({ name, text }: Part): Iterable<Story | ReadNote> {
    const headers = Array.from(text.matchAll(header))
    const lines = headers.flatMap(({ index, 1: key = '', 2: value = '' }): readonly Field[] => {
      const role = lookUpRole(key)
      const start = index + key.length + 2
      const { text: line, origin } = new FieldText(text).verbatim(start, start + value.length)
      return role === null ? [] : [{ role, text: line, path: null, origin }]
    })
    const start = headers.reduce((sum, [line]) => sum + line.length, 0)
    const copy = new FieldText(text).verbatim(start, text.length)
    const fields = [...lines, ...liftFields(readPlainCopy(copy.text, { headline: findHeadline(lines) }), copy)]
    yield fields.length === 0
      ? new ReadNote('This file has no words to check.', 0)
      : { id: `${name}#1`, version: null, format: 'headed', fields }
  },
}
