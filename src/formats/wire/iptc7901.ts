import { suppressionLine } from '../../story/conventions.js'
import { FieldText } from '../../story/field-text.js'
import type { Range } from '../../story/search.js'
import type { Field, Role, Story } from '../../story/story.js'
import { noComments } from '../comments.js'
import { isTable } from '../copy/paragraphs.js'
import { splitParagraphs } from '../copy/plain-copy.js'
import { buildFields, type CopyParagraph, findHeadline } from '../copy/story-fields.js'
import type { Reader } from '../reader.js'
import { createMessageCutter, decodeWireText, type Message, readMessages, type WireHeading } from './wire-message.js'

/** IPTC 7901 (the IPTC's recommended message format): messages between control characters, with a line of heading. */
export const iptc7901Reader: Reader = {
  cutter: createMessageCutter,
  comments: 'lines',
  findComments: noComments,
  read: part =>
    readMessages(part, heading, (message, id, nth) => ({
      ...readMessage(message, part.text, `message ${String(nth)}`),
      id: id ?? `${part.name}#${String(nth)}`,
    })),
}

/**
 * Source and number, and behind them Kyodo's name; priority, category, word count, keywords:
 * "eca062 4 i 211 ccccb   dpa 061".
 */
const heading: WireHeading = {
  pattern: /^\u0001?([a-zA-Z]{1,10}\d{1,6})(?:[A-Z]{2,10}[\s\u001F]|[ \r\n])/u,
  expected: 'a source and a number, as in “dpa042”',
}

const leadMark = String.raw`\d{1,2}(?:ST|ND|RD|TH) [A-Z]+|[A-Z]*LEAD|UPDATE(?: \d{1,2})?`
const urgentMark = 'URGENT|FLASH|BULLETIN|ADVISORY|ROUNDUP|EXTRA'
const correctionMark = 'REFILE|CORRECTION|CORRECTED|KILL|WITHDRAWAL'
/** Marks of a version on lines of their own above the headline: "1ST LEAD", "REFILE", "CORRECTION". */
const versionMark = new RegExp(`^(?:${leadMark}|${urgentMark}|${correctionMark})$`, 'u')

/** The beginning of what is for editors alone, to the message's end: dpa's notebook, and "not for publication". */
const forEditors = /^(?:#{1,2} \S|The following information is not )/u

const noteHeading = /^#{1,2} \S|^[* ]+$/u

function readMessage({ start, textStart, textEnd }: Message, source: string, path: string): Omit<Story, 'id'> {
  const headingEnd = source.indexOf('\n', start) + 1
  const slugs = splitParagraphs(decodeWireText(source, headingEnd, textStart), source)
  const head = readHead(source, textStart, textEnd)
  const copy = readCopyParagraphs(source, head.end, textEnd)
  const fields = [
    ...slugs.map(({ text }) => toField('slug', cutHeading(text, source))),
    ...head.fields,
    ...buildFields(copy, source, { headline: findHeadline(head.fields) }),
  ]
  return { version: head.version, format: 'iptc7901', fields: fields.map(field => ({ ...field, path })) }
}

/** Service marks before a slug, and a date and a word count behind it: "u s BC-Harbor-Festival   17-10 0265". */
const headedSlug = /^(?:[a-z] [a-z] )?(\S+)\s+\d\d-\d\d\s+\d{2,5}$/u

/** Returns a line of the heading without what stands around its slug. */
function cutHeading(line: FieldText, source: string): FieldText {
  const slug = headedSlug.exec(line.text)?.[1]
  if (slug === undefined) return line
  const at = line.text.indexOf(slug)
  return new FieldText(source).append(line, at, at + slug.length)
}

function readCopyParagraphs(source: string, from: number, to: number): readonly CopyParagraph[] {
  const copy: CopyParagraph[] = []
  let areNotes = false
  for (const paragraph of splitParagraphs(decodeWireText(source, from, to), source)) {
    const { text } = paragraph.text
    areNotes ||= forEditors.test(text)
    if (!areNotes) {
      if (!isTable(text) && !isSignOff(text)) copy.push(paragraph)
      // The headings above the notes are dpa's form, not copy.
    } else if (!noteHeading.test(text)) copy.push({ text: paragraph.text, role: 'editors-note' })
  }
  return copy
}

/** True for the desk's letters below the copy, "dpa ak xy", and the time at which it was sent. */
const isSignOff = (text: string): boolean =>
  /^[a-z]{2,5}(?: [a-z]{1,4}){1,5}$|^[a-z]{1,4}(?:[-/][a-z]{1,4}){1,5}$/u.test(text) ||
  /^\d{6} GMT \p{L}{3,4}\.? \d{2}(?:\d{2})?$/u.test(text)

const toField = (role: Role, { text, origin }: FieldText): Field => ({ role, text, path: null, origin })

/** True if a text has a stop at its end, or more words than a headline. */
const isProse = (text: string): boolean =>
  (/[.!?]["”’']?$/u.test(text) && text.split(' ').length > 5) || text.split(' ').length > 25

/** The lines above the copy. */
interface MessageHead {
  readonly fields: readonly Field[]
  readonly version: string | null
  readonly end: number
}

/** Reads version, headline and byline after the start-of-text mark. */
function readHead(source: string, from: number, to: number): MessageHead {
  const { lines, end, isSigned } = findHeadLines(source, from, to)
  const headline = new FieldText(source)
  const bylines: Field[] = []
  const versions: string[] = []
  const slugs: Field[] = []
  const notes: Field[] = []
  for (const line of lines) {
    const text = decodeWireText(source, line.start, line.end)
    if (isSlug(text.text) && headline.place === null) slugs.push(toField('slug', text))
    else if (versionMark.test(text.text)) versions.push(text.text)
    else if (genre.test(text.text)) notes.push(toField('editors-note', text))
    else if (/^By \S/u.test(text.text)) bylines.push(toField('byline', text))
    else headline.join(text, ' ')
  }
  const version = versions.length === 0 ? null : versions.join(' ')
  const { place } = headline
  // Without dpa's sign a block that reads as a sentence is the copy itself: the message has no headline.
  if (!isSigned && isProse(headline.text))
    return { fields: [...slugs, ...bylines, ...notes], version, end: place?.start ?? from }
  const headlines = place === null ? [] : [toField('headline', headline)]
  return { fields: [...slugs, ...headlines, ...bylines, ...notes], version, end }
}

/** The kind of a message, or its changes, on a line of its own: "(Background)", "(Adds details)". */
const genre = /^\([^()]{2,60}\)$/u

/** Kyodo's name of a message, above its headline: "BC-Harbor-Festival". */
const isSlug = (line: string): boolean => /^[A-Z]{2}(?:-[\p{L}\d]+){1,6}$/u.test(line)

/** Finds the lines of the head: to a blank line, an indented one or dpa's sign, a "=" at a line's end. */
function findHeadLines(
  source: string,
  from: number,
  to: number,
): { readonly lines: readonly Range[]; readonly end: number; readonly isSigned: boolean } {
  const lines: Range[] = []
  let at = from
  let isSigned = false
  while (at < to && !isSigned) {
    const lineFeed = source.indexOf('\n', at)
    const next = lineFeed < 0 || lineFeed >= to ? to : lineFeed + 1
    const line = source.slice(at, next)
    const words = line.trim()
    if (words === '' || /^ {2}/u.test(line)) break
    if (!suppressionLine.test(words)) {
      isSigned = words.endsWith('=') || (words.endsWith('+') && /^ {2,}\S/u.test(source.slice(next, next + 80)))
      const start = at + line.indexOf(words)
      lines.push({ start, end: start + (isSigned ? words.slice(0, -1).trimEnd() : words).length })
    }
    at = next
  }
  return { lines, end: at, isSigned }
}
