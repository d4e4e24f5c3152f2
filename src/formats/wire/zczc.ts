import { FieldText } from '../../story/field-text.js'
import type { Range } from '../../story/search.js'
import type { Field, Role, Story } from '../../story/story.js'
import { noComments } from '../comments.js'
import { splitParagraphs } from '../copy/plain-copy.js'
import { buildFields, findHeadline } from '../copy/story-fields.js'
import { Item, ReadNote, type Reader } from '../reader.js'

/** Messages between ZCZC and NNNN, the start and the end of a telegram, as AAP saves them. */
export const zczcReader: Reader = {
  cutter: null,
  comments: 'lines',
  findComments: noComments,
  *read({ name, text }) {
    for (const [index, message] of findTelegrams(text).entries()) {
      yield new Item(message.start, message.end)
      const fields = readTelegram(message, text)
      if (fields.length === 0) yield new ReadNote('This message has no words to check.', message.start)
      else yield toStory(fields, `${name}#${String(index + 1)}`)
    }
  },
}

const toStory = (fields: readonly Field[], id: string): Story => ({ id, version: null, format: 'zczc', fields })

/** Finds the telegrams of a text, each from its start mark to its end mark or to the next telegram. */
function findTelegrams(text: string): readonly Range[] {
  const telegrams: { start: number; end: number }[] = []
  let isOpen = false
  let at = 0
  for (const line of text.split('\n')) {
    const words = line.trim()
    const last = telegrams.at(-1)
    if (/^ZCZC\b/u.test(words)) {
      if (isOpen && last !== undefined) last.end = at
      telegrams.push({ start: at, end: text.length })
      isOpen = true
    } else if (isOpen && last !== undefined && words === 'NNNN') {
      last.end = at
      isOpen = false
    }
    at += line.length + 1
  }
  return telegrams
}

/** The marks of lines in the heading. A line with another mark is for machines: a number, a region, a category. */
const rolesByMark: Readonly<Record<string, Role>> = { '#': 'slug', $: 'headline', ':': 'dateline' }

/** A line of the heading: a mark, then a value without a space between. */
const headingLine = /^[^\S\n]*(?:([#:%*@!&~^+](?=\S)|\$(?=[^\s\d]))([^\r\n]*)|[%*@!&~^+]?)\r?(?:\n|$)/u

/** A line of the service above the marked ones: a number, a desk, a priority. */
const serviceLine = new RegExp(
  [String.raw`^[A-Z][A-Z\d]{0,9}(?: [A-Z\d]{1,9}){0,3}\r?\n`, String.raw`(?=(?:[^\n]{0,12}\n){0,4}[$#][^\s\d])`].join(
    '',
  ),
  'u',
)

/** Codes of a service without other marks: "PRI GEN NAT", ".KESH DEL12". */
const codeLine = /^(?:[A-Z]{3}(?: [A-Z]{2,4}){1,4}|\.[A-Z][A-Z ]{1,20} [A-Z]{2,4}\d{1,4})\r?\n/u

/** A code or a time below the copy, on a line of its own. */
const trailerLine = /^(?:[A-Z]{2,3}|\d{6,10}|)$/u

/** Returns the offset at which the lines of the service below the copy begin. */
function findTrailer(source: string, start: number, end: number): number {
  let at = end
  for (;;) {
    const lineStart = source.lastIndexOf('\n', at - 1)
    if (lineStart <= start || !trailerLine.test(source.slice(lineStart + 1, at).trim())) return at
    at = lineStart
  }
}

function readTelegram({ start, end: last }: Range, source: string): readonly Field[] {
  const end = findTrailer(source, start, last)
  const heads: Field[] = []
  let at = nextLine(source, start, end)
  while (at < end) {
    const rest = source.slice(at, end)
    const match =
      headingLine.exec(rest) ?? (heads.length === 0 ? (serviceLine.exec(rest) ?? codeLine.exec(rest)) : null)
    if (match === null) break
    const [line, mark = '', value = ''] = match
    const role = rolesByMark[mark]
    const from = at + line.indexOf(mark) + mark.length
    const text = new FieldText(source).verbatim(from, from + value.trimEnd().length)
    if (role !== undefined && text.place !== null)
      heads.push({ role, text: text.text, path: null, origin: text.origin })
    at += line.length
  }
  const copy = splitParagraphs(new FieldText(source).verbatim(Math.min(at, end), end), source)
  const fields = buildFields(copy, source, { headline: findHeadline(heads) })
  const isPlaced = heads.some(({ role }) => role === 'dateline')
  return [...heads, ...fields.filter(({ role }) => !isPlaced || role !== 'dateline')]
}

function nextLine(source: string, from: number, to: number): number {
  const lineFeed = source.indexOf('\n', from)
  return lineFeed < 0 || lineFeed >= to ? to : lineFeed + 1
}
