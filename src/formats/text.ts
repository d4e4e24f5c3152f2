import { FieldText } from '../story/field-text.js'
import type { Field, Story } from '../story/story.js'
import { roleOf } from './copy-roles.js'
import { datelineOf } from './dateline.js'
import { paragraphsOf, type TextParagraph } from './paragraphs.js'
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

/**
 * The parts of a story in plain copy, as a file of its own or as a string in another format, in the order in which they
 * begin. There is one body: its paragraphs are joined by a blank line, also where a caption stands between them.
 */
export function fieldsOfCopy(text: string): readonly Field[] {
  const paragraphs = paragraphsOf(text)
  const parts: { readonly role: Field['role']; readonly built: FieldText }[] = []
  const body = new FieldText(text)
  let bodyEnd = -1
  let amongLinks = false
  let index = 0
  for (const paragraph of paragraphs) {
    const set = setOf(paragraph, text)
    const role = roleOf({ text: set.text, index, count: paragraphs.length, amongLinks })
    amongLinks = role === 'related'
    if (role !== 'slug') index++
    if (role === 'end-mark') continue
    if (role !== 'body') {
      parts.push({ role, built: set })
      continue
    }
    const dateline = bodyEnd < 0 ? datelineOf(set.text) : null
    if (dateline !== null) parts.push({ role: 'dateline', built: setOf(paragraph, text, 0, dateline.end) })
    const { start, end } = boundsOf(paragraph)
    if (bodyEnd < 0) parts.push({ role: 'body', built: body })
    else body.decoded('\n\n', bodyEnd, start)
    put(paragraph, body, dateline?.textStart ?? 0)
    bodyEnd = end
  }
  return parts.map(({ role, built }) => ({ role, text: built.text, path: null, origin: built.origin }))
}

const boundsOf = ({ lines }: TextParagraph): { start: number; end: number } => ({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 })

/** A paragraph's text from `from` to `to`, its hard-wrapped lines joined by a space. */
const setOf = (paragraph: TextParagraph, text: string, from = 0, to = Infinity): FieldText => put(paragraph, new FieldText(text), from, to)

function put({ lines }: TextParagraph, into: FieldText, from = 0, to = Infinity): FieldText {
  // `at` counts in the joined text: a line's characters, and one for the space behind it.
  let at = 0
  let last = -1
  for (const { start, end } of lines) {
    const [first, past] = [Math.max(0, from - at), Math.min(end - start, to - at)]
    if (first < past) {
      if (last >= 0) into.decoded(' ', last, start)
      into.verbatim(start + first, start + past)
      last = end
    }
    at += end - start + 1
  }
  return into
}
