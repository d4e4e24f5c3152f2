import { FieldText } from '../../story/field-text.js'
import { endMark, suppressionLine } from '../../story/conventions.js'
import type { Field, Role, Story } from '../../story/story.js'
import { noComments } from '../comments.js'
import { type CopyParagraph, fieldsOfParagraphs } from '../copy/copy.js'
import { Item, ReadError, ReadNote, type Reader } from '../reader.js'
import { type Message, messageCutter, messagesIn, wireText } from './wire-message.js'

/** ANPA 1312 (the American Newspaper Publishers Association's transmission format), as AP fills it. */
export const anpaReader: Reader = {
  cutter: messageCutter,
  comments: 'lines',
  commentsIn: noComments,
  *read({ name, text, before, last }) {
    let nth = before
    for (const message of messagesIn(text)) {
      nth++
      yield new Item(message.start, message.textEnd)
      if (message.textStart === message.textEnd) {
        yield new ReadError('This message has no text between its control characters.', message.start)
        continue
      }
      if (!heading.test(text.slice(message.start, message.start + 10)))
        yield new ReadError(
          'The heading of this message cannot be read: expected a service letter and four digits.',
          message.start,
        )
      if (!message.isWhole) yield new ReadError('This message ends before its end-of-text mark.', message.textEnd)
      yield storyIn(message, text, `${name}#${String(nth)}`, `message ${String(nth)}`)
    }
    if (last && before === 0 && nth === 0) yield new ReadError('There is no message here: no start-of-heading mark.', 0)
  },
}

/** Service letter and number: the first line behind the start-of-heading mark. */
const heading = /^\u0001([A-Za-z]\d{4})/u

/** A version in the slug: "1st Ld-Writethru", "2nd Ld". */
const versionMark = /\b\d{1,2}(?:st|nd|rd|th) Ld(?:-[A-Za-z]+)?/u

/** DC2 in the second line of the heading says that the text is set as it comes: a table. */
const tabular = '\u0012'

/** Words that tell a paragraph of prose from the rows of a table. */
const proseWords = 12

function storyIn(message: Message, source: string, name: string, path: string): Story | ReadNote {
  const head = source.slice(message.start, message.textStart)
  const lines = linesIn(source, message.textStart, message.textEnd)
  const heads: Field[] = []
  const paragraphs: FieldText[] = []
  for (const { start, end, isHead, goesOn } of lines) {
    const text = copyOf(source, start, end)
    if (text.place === null || endMark.test(text.text)) continue
    if (isHead) heads.push(headLine(text, heads, source, path))
    else if (goesOn && paragraphs.length > 0) joinTo(paragraphs, text, source)
    else paragraphs.push(text)
  }
  const isProse = ({ text }: FieldText): boolean => text.split(' ').length >= proseWords && /[.:!?]["”]?$/u.test(text)
  const copy: readonly CopyParagraph[] = paragraphs
    .filter(text => !head.includes(tabular) || isProse(text))
    .map(text => ({ text, role: null }))
  const headline = heads.find(({ role }) => role === 'headline')?.text
  const fields = [...heads, ...fieldsOfParagraphs(copy, source, { path, headline: headline ?? '' })]
  if (copy.length === 0 && (headline === undefined || (paragraphs.length > 0 && head.includes(tabular))))
    return new ReadNote('This message is a table: it has no words to check.', message.start)
  const slug = heads.find(({ role }) => role === 'slug')?.text ?? ''
  return { id: heading.exec(head)?.[1] ?? name, version: versionMark.exec(slug)?.[0] ?? null, format: 'anpa', fields }
}

function joinTo(paragraphs: FieldText[], text: FieldText, source: string): void {
  const before = paragraphs.pop() ?? new FieldText(source)
  before.decoded(' ', before.place?.end ?? 0, text.place?.start ?? 0)
  paragraphs.push(before.append(text))
}

interface Line {
  readonly start: number
  readonly end: number
  /** Whether it begins with "^": a line of the head. */
  readonly isHead: boolean
  /** Whether it goes on with the paragraph before: paragraphs begin with a tab. */
  readonly goesOn: boolean
}

/** Lines without the marks at their ends: "^" and a tab before, "<" or "=" behind. Blank lines part paragraphs. */
function linesIn(source: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = []
  let at = from
  let blank = true
  for (const line of source.slice(from, to).split('\n')) {
    const [, lead = '', marked = ''] = /^([\s^]*)(.*)$/su.exec(line) ?? []
    const words = marked.trimEnd()
    const isHead = lead.includes('^')
    const end = suppressionLine.test(words)
      ? 0
      : isHead
        ? words.replace(/ ?[<=]$/u, '').length
        : words.replace(/<$/u, '').length
    if (end > 0)
      lines.push({
        start: at + lead.length,
        end: at + lead.length + end,
        isHead,
        goesOn: !blank && !isHead && !lead.includes('\t'),
      })
    blank = end === 0 || isHead
    at += line.length + 1
  }
  return lines
}

/** A word count behind the slug: ",1140". */
const wordCount = /,\d*$/u

function headLine(line: FieldText, before: readonly Field[], source: string, path: string): Field {
  const role = headRole(line.text, before)
  const { text, origin } =
    role === 'slug' ? new FieldText(source).append(line, 0, line.text.replace(wordCount, '').length) : line
  return { role, text, path, origin }
}

/** What a line of the head is: the slug comes first, then the headline, among them a byline and notes for editors. */
function headRole(text: string, before: readonly Field[]): Role {
  if (before.length === 0) return 'slug'
  if (/^By /u.test(text)) return 'byline'
  if (/^\(?(?:Eds?:|EDITOR|Editors?[:'’])|^AP (?:Photo|Video|Graphic)/u.test(text)) return 'editors-note'
  if (before.some(({ role }) => role === 'byline')) return 'credit'
  return before.some(({ role }) => role === 'headline') ? 'editors-note' : 'headline'
}

/** AP's spellings for a code without the marks: two grave accents and two apostrophes are quotation marks, "_" between spaces a dash. */
const spelling = /``|''|(?<= )_(?= )/gu
const meanings: Readonly<Record<string, string>> = { '``': '“', "''": '”', _: '—' }

function copyOf(source: string, from: number, to: number): FieldText {
  const plain = wireText(source, from, to)
  const text = new FieldText(source)
  let at = 0
  for (const { index, 0: spelt } of plain.text.matchAll(spelling)) {
    const { start, end } = plain.origin.locate(index, index + spelt.length)
    text.append(plain, at, index).decoded(meanings[spelt] ?? spelt, start, end)
    at = index + spelt.length
  }
  return text.append(plain, at)
}
