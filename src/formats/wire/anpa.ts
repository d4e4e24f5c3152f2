import { endMark, suppressionLine } from '../../story/conventions.js'
import { FieldText } from '../../story/field-text.js'
import type { Range } from '../../story/search.js'
import type { Field, Role, Story } from '../../story/story.js'
import { noComments } from '../comments.js'
import { splitParagraphs } from '../copy/plain-copy.js'
import { buildFields, findHeadline } from '../copy/story-fields.js'
import { type Part, ReadNote, type Reader } from '../reader.js'
import { beginsWithCarets } from './wire-heading.js'
import { createMessageCutter, decodeWireText, type Message, readMessages, type WireHeading } from './wire-message.js'

/** ANPA 1312 (the American Newspaper Publishers Association's transmission format), as AP fills it. */
export const anpaReader: Reader = {
  cutter: createMessageCutter,
  comments: 'lines',
  findComments: noComments,
  read: part =>
    beginsWithCarets(part.text)
      ? readBareMessage(part)
      : readMessages(part, heading, (message, id, nth) => {
          const story = readMessage(message, part.text, `message ${String(nth)}`)
          return story instanceof ReadNote ? story : { ...story, id: id ?? `${part.name}#${String(nth)}` }
        }),
}

/** Reads a message that was saved without its control characters: it is the whole file. */
function* readBareMessage({ name, text }: Part): Iterable<Story | ReadNote> {
  const message = { start: 0, textStart: 0, textEnd: text.length, isWhole: true }
  const story = readMessage(message, text, 'message 1')
  yield story instanceof ReadNote ? story : { ...story, id: `${name}#1` }
}

/** Service letter and number: the first line after the start-of-heading mark. */
const heading: WireHeading = { pattern: /^\u0001([A-Za-z]\d{4})/u, expected: 'a service letter and four digits' }

/** A version in the slug: "1st Ld-Writethru", "2nd Ld". */
const versionMark = /\b\d{1,2}(?:st|nd|rd|th) Ld(?:-[A-Za-z]+)?/u

/** DC2 in the second line of the heading: the text is set as it comes, as a table. */
const tabular = '\u0012'

/** Words that make a paragraph prose, and not rows of a table. */
const proseWords = 12

function readMessage(message: Message, source: string, path: string): Omit<Story, 'id'> | ReadNote {
  const { start, textStart, textEnd } = message
  const isTabular = source.slice(start, textStart).includes(tabular)
  const isMarked = /[\^\t]/u.test(source.slice(textStart, textEnd))
  const { heads, paragraphs } = isMarked
    ? readLines(splitLines(source, textStart, textEnd), source, path)
    : {
        heads: [],
        paragraphs: splitParagraphs(decodeWireText(source, textStart, textEnd), source).map(each => each.text),
      }
  const copy = paragraphs.filter(text => !isTabular || isProse(text)).map(text => ({ text, role: null }))
  const headline = findHeadline(heads)
  if (copy.length === 0 && headline === undefined)
    return new ReadNote('This message is a table: it has no words to check.', start)
  const slug = heads.find(({ role }) => role === 'slug')?.text ?? ''
  return {
    version: versionMark.exec(slug)?.[0] ?? null,
    format: 'anpa',
    // A marked head has all headlines: without one, no line of the copy is one.
    fields: [...heads, ...buildFields(copy, source, { path, headline: headline ?? (isMarked ? '' : undefined) })],
  }
}

const isProse = ({ text }: FieldText): boolean => text.split(' ').length >= proseWords && /[.:!?]["”]?$/u.test(text)

interface WireLine extends Range {
  /** True if it begins with "^": a line of the head. */
  readonly isHead: boolean
  /** True if a line of the head has a mark at its end; the lines of a list of headlines have none. */
  readonly isEnded: boolean
  /** True if it goes on with the paragraph before: paragraphs begin with a tab. */
  readonly goesOn: boolean
}

/** Splits a text into lines without the marks at their ends: "^" and a tab before, "<" or "=" after. */
function splitLines(source: string, from: number, to: number): readonly WireLine[] {
  const lines: WireLine[] = []
  let at = from
  let isFirst = true
  for (const line of source.slice(from, to).split('\n')) {
    const [, lead = '', marked = ''] = /^((?:\*\d{1,6}<)?[\s^]*)(.*)$/su.exec(line) ?? []
    const isHead = lead.includes('^')
    const length = measureWords(marked.trimEnd(), isHead)
    const start = at + lead.length
    if (length > 0)
      lines.push({
        start,
        end: start + length,
        isHead,
        isEnded: /[<=]$/u.test(marked.trimEnd()),
        goesOn: !isFirst && !isHead && !lead.includes('\t'),
      })
    isFirst = length === 0 || isHead
    at += line.length + 1
  }
  return lines
}

/** Returns the length of a line without its end mark; 0 for a line that switches rules off. */
function measureWords(words: string, isHead: boolean): number {
  if (suppressionLine.test(words)) return 0
  return words.replace(isHead ? / ?[<=]$/u : /<$/u, '').length
}

/** Reads the lines of the head as fields, and the other lines as paragraphs. */
function readLines(
  lines: readonly WireLine[],
  source: string,
  path: string,
): { readonly heads: readonly Field[]; readonly paragraphs: readonly FieldText[] } {
  const heads: Field[] = []
  const paragraphs: FieldText[] = []
  for (const line of lines) {
    const { start, end, isHead, goesOn } = line
    const text = decodeSpellings(decodeWireText(source, start, end), source)
    if (text.place === null || endMark.test(text.text)) continue
    const last = paragraphs.at(-1)
    if (isHead) heads.push(readHeadLine(text, { heads, isEnded: line.isEnded }, source, path))
    else if (goesOn && last !== undefined) last.join(text, ' ')
    else paragraphs.push(text)
  }
  return { heads, paragraphs }
}

/** A word count after the slug: ",1140". */
const wordCount = /,\d*$/u

/** The lines of the head before one, and that line's end. */
interface HeadContext extends Pick<WireLine, 'isEnded'> {
  readonly heads: readonly Field[]
}

function readHeadLine(line: FieldText, context: HeadContext, source: string, path: string): Field {
  const role = recogniseHeadRole(line.text, context)
  const length = role === 'slug' ? line.text.replace(wordCount, '').length : line.text.length
  const { text, origin } = new FieldText(source).append(line, 0, length)
  return { role, text, path, origin }
}

/** Recognises the role of a line of the head: the slug, the headline, and among them a byline and notes for editors. */
function recogniseHeadRole(text: string, { heads: before, isEnded }: HeadContext): Role {
  if (before.length === 0) return 'slug'
  if (/^By /u.test(text)) return 'byline'
  if (/^\(?(?:Eds?:|EDITOR|Editors?[:'’])|^AP (?:Photo|Video|Graphic)/u.test(text)) return 'editors-note'
  if (before.some(({ role }) => role === 'byline')) return 'credit'
  if (!before.some(({ role }) => role === 'headline')) return 'headline'
  return isEnded ? 'editors-note' : 'related'
}

/** AP's spellings of marks that its code lacks: two grave accents or apostrophes are quotes, " _ " is a dash. */
const spelling = /``|''|(?<= )_(?= )/gu
const meanings: Readonly<Record<string, string>> = { '``': '“', "''": '”', _: '—' }

function decodeSpellings(plain: FieldText, source: string): FieldText {
  const text = new FieldText(source)
  let at = 0
  for (const { index, 0: spelt } of plain.text.matchAll(spelling)) {
    const { start, end } = plain.origin.locate(index, index + spelt.length)
    text.append(plain, at, index).decoded(meanings[spelt] ?? spelt, start, end)
    at = index + spelt.length
  }
  return text.append(plain, at)
}
