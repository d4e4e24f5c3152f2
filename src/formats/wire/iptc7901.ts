import { suppressionLine } from '../../story/conventions.js'
import { FieldText } from '../../story/field-text.js'
import type { Field, Role, Story } from '../../story/story.js'
import { noComments } from '../comments.js'
import { type CopyParagraph, fieldsOfParagraphs } from '../copy/copy.js'
import { isTable } from '../copy/paragraphs.js'
import { Item, ReadError, type Reader } from '../reader.js'
import { copyParagraphs } from '../copy/plain-copy.js'
import { type Message, messageCutter, messagesIn, wireText } from './wire-message.js'

/** IPTC 7901 (the IPTC's recommended message format): messages between control characters, with a line of heading. */
export const iptc7901Reader: Reader = {
  cutter: messageCutter,
  comments: 'lines',
  commentsIn: noComments,
  *read({ name, text, before, last }) {
    let nth = before
    for (const message of messagesIn(text)) {
      nth++
      const path = `message ${String(nth)}`
      yield new Item(message.start, message.textEnd)
      if (message.textStart === message.textEnd) {
        yield new ReadError('This message has no text between its control characters.', message.start)
        continue
      }
      if (!heading.test(text.slice(message.start, message.start + 40)))
        yield new ReadError(
          'The heading of this message cannot be read: expected a source and a number, as in “dpa042”.',
          message.start,
        )
      if (!message.isWhole) yield new ReadError('This message ends before its end-of-text mark.', message.textEnd)
      const { id, slug, version, fields } = partsOf(message, text)
      yield {
        id: id ?? `${name}#${String(nth)}`,
        version,
        format: 'iptc7901',
        fields: [...slug, ...fields].map(field => ({ ...field, path })),
      } satisfies Story
    }
    if (last && before === 0 && nth === 0) yield new ReadError('There is no message here: no start-of-heading mark.', 0)
  },
}

/** Source and number, priority, category, word count, keywords: "eca062 4 i 211 ccccb   dpa 061". */
const heading = /^\u0001([a-zA-Z]{1,10}\d{1,6})[ \r\n]/u

/** Marks of a version on lines of their own above the headline: "1ST LEAD", "REFILE", "CORRECTION". */
const versionMark =
  /^(?:\d{1,2}(?:ST|ND|RD|TH) [A-Z]+|REFILE|[A-Z]*LEAD|CORRECTION|CORRECTED|URGENT|FLASH|BULLETIN|UPDATE(?: \d{1,2})?|ROUNDUP|EXTRA|KILL|WITHDRAWAL|ADVISORY)$/u

/** What is for editors alone, to the message's end: dpa's notebook, and what is "not for publication". */
const forEditors = /^(?:#{1,2} \S|The following information is not )/u

const noteHeading = /^#{1,2} \S|^[* ]+$/u

function partsOf(
  { start, textStart, textEnd }: Message,
  source: string,
): { id: string | null; slug: readonly Field[]; version: string | null; fields: readonly Field[] } {
  const lineEnd = source.indexOf('\n', start)
  const slugLines = copyParagraphs(wireText(source, lineEnd + 1, textStart), source).map(({ text }) =>
    field('slug', text),
  )
  const head = headOf(source, textStart, textEnd)
  const paragraphs: CopyParagraph[] = []
  let editors = false
  for (const paragraph of copyParagraphs(wireText(source, head.end, textEnd), source)) {
    const { text } = paragraph.text
    editors ||= forEditors.test(text)
    if (editors) {
      // The headings over the notes are dpa's form, not copy.
      if (!noteHeading.test(text)) paragraphs.push({ text: paragraph.text, role: 'editors-note' })
    } else if (!isTable(text)) paragraphs.push(paragraph)
  }
  const headline = head.fields.find(({ role }) => role === 'headline')?.text
  return {
    id: heading.exec(source.slice(start, start + 40))?.[1] ?? null,
    slug: slugLines,
    version: head.version,
    fields: [...head.fields, ...fieldsOfParagraphs(paragraphs, source, headline === undefined ? {} : { headline })],
  }
}

const field = (role: Role, { text, origin }: FieldText): Field => ({ role, text, path: null, origin })

/** A stop at its end, or more words than a headline has. */
const isProse = (text: string): boolean =>
  (/[.!?]["”’']?$/u.test(text) && text.split(' ').length > 5) || text.split(' ').length > 25

/** The lines behind the start-of-text mark, to a blank line, an indented one or dpa's "=": version, headline, byline. */
function headOf(
  source: string,
  from: number,
  to: number,
): { readonly fields: readonly Field[]; readonly version: string | null; readonly end: number } {
  const headline = new FieldText(source)
  const bylines: Field[] = []
  const versions: string[] = []
  let signed = false
  let at = from
  while (at < to) {
    const lineFeed = source.indexOf('\n', at)
    const next = lineFeed < 0 || lineFeed >= to ? to : lineFeed + 1
    const line = source.slice(at, next)
    const words = line.trim()
    if (words === '' || /^ {2}/u.test(line)) break
    if (suppressionLine.test(words)) {
      at = next
      continue
    }
    const ends = words.endsWith('=')
    const end = at + line.lastIndexOf(words) + (ends ? words.slice(0, -1).trimEnd().length : words.length)
    const text = wireText(source, at + line.indexOf(words), end)
    at = next
    if (versionMark.test(text.text)) versions.push(text.text)
    else if (/^By \S/u.test(text.text)) bylines.push(field('byline', text))
    else if (text.place !== null) {
      const before = headline.place
      if (before !== null) headline.decoded(' ', before.end, text.place.start)
      headline.append(text)
    }
    signed ||= ends
    if (ends) break
  }
  // Without dpa's sign a block that reads as a sentence is the copy itself: the message has no headline.
  if (!signed && isProse(headline.text))
    return {
      fields: bylines,
      version: versions.length === 0 ? null : versions.join(' '),
      end: headline.place?.start ?? from,
    }
  const fields = headline.place === null ? bylines : [field('headline', headline), ...bylines]
  return { fields, version: versions.length === 0 ? null : versions.join(' '), end: at }
}
