import { FieldText } from '../../story/field-text.js'
import type { Story } from '../../story/story.js'
import { findBareHeadings } from './wire-heading.js'
import { type Cutter, Item, type Part, ReadError, type ReadNote, type ReadResult } from '../reader.js'

/** Control characters that frame a message on a wire (ISO 646, C0). */
const control = { soh: '\u0001', stx: '\u0002', etx: '\u0003' } as const

/** One message of a wire, in offsets of the text that holds it. */
export interface Message {
  readonly start: number
  /** The offset after the start-of-text mark; `textEnd` if there is none. */
  readonly textStart: number
  /** The offset of the end-of-text mark, or of the place where the message breaks off. */
  readonly textEnd: number
  readonly isWhole: boolean
}

/** The heading of a wire's messages. */
export interface WireHeading {
  /** Matches a heading from the start-of-heading mark; its group is the message's id. */
  readonly pattern: RegExp
  /** A description for people: "a service letter and four digits". */
  readonly expected: string
}

/** The longest heading, in characters. */
const longestHeading = 40

/** Reads a message whose id, if its heading has one, is its story's. */
type ReadMessage = (message: Message, id: string | null, nth: number) => Story | ReadNote

/** Reads the messages of a part, each with its number in the file. A broken message is reported and still read. */
export function* readMessages(
  { text, before, last }: Part,
  { pattern, expected }: WireHeading,
  readMessage: ReadMessage,
): Iterable<ReadResult> {
  let nth = before
  for (const message of findAllMessages(text)) {
    nth++
    const { start, textStart, textEnd, isWhole } = message
    yield new Item(start, textEnd)
    if (textStart === textEnd) {
      yield new ReadError('This message has no text between its control characters.', start)
      continue
    }
    const id = pattern.exec(text.slice(start, start + longestHeading))?.[1] ?? null
    if (id === null) yield new ReadError(`The heading of this message cannot be read: expected ${expected}.`, start)
    if (!isWhole) yield new ReadError('This message ends before its end-of-text mark.', textEnd)
    yield readMessage(message, id, nth)
  }
  if (last && before === 0 && nth === 0)
    yield new ReadError('This file has no message: it has no start-of-heading mark.', 0)
}

const blankLines = String.raw`(?:[^\S\n]*\r?\n)*`
const slugLine = String.raw`(?:\/?(?:[\p{L}\d][^\n/.]{0,40}\/){1,6}[^\S\n]*\r?\n)?`
/** Slugs below a heading: "Lundmark/harbor/", "/politics/Norland/". */
const slugLines = new RegExp(blankLines + slugLine + blankLines, 'uy')

/** Finds the messages of a wire, by its control characters or, in a text without them, by its headings. */
function findAllMessages(text: string): readonly Message[] {
  if (text.includes(control.soh)) return findMessages(text)
  const starts = findBareHeadings(text)
  return starts.map((start, index) => {
    const textEnd = starts[index + 1] ?? text.length
    const lineEnd = text.indexOf('\n', start) + 1
    slugLines.lastIndex = lineEnd
    const textStart = lineEnd === 0 ? textEnd : lineEnd + (slugLines.exec(text)?.[0].length ?? 0)
    return { start, textStart: Math.min(textStart, textEnd), textEnd, isWhole: true }
  })
}

/** Finds a wire's messages: each from its start-of-heading mark to its end-of-text mark, or to the next message. */
function findMessages(text: string): readonly Message[] {
  const messages: Message[] = []
  const [findEtx, findStx] = [createMarkFinder(text, control.etx), createMarkFinder(text, control.stx)]
  let start = text.indexOf(control.soh)
  while (start >= 0) {
    const next = text.indexOf(control.soh, start + 1)
    const past = next < 0 ? text.length : next
    const etx = findEtx(start)
    const isWhole = etx < past
    const textEnd = isWhole ? etx : past
    const stx = findStx(start)
    messages.push({ start, textStart: stx < textEnd ? stx + 1 : textEnd, textEnd, isWhole })
    start = next
  }
  return messages
}

/** Makes a search for the next mark from an offset. Offsets may only grow: no stretch of the text is searched twice. */
function createMarkFinder(text: string, mark: string): (from: number) => number {
  let last = -1
  return from => {
    if (last < from) {
      const at = text.indexOf(mark, from)
      last = at < 0 ? text.length : at
    }
    return last
  }
}

/** Makes a cutter for a wire: it may be cut after each end-of-text mark. */
export const createMessageCutter = (): Cutter => chunk => {
  const last = chunk.lastIndexOf(control.etx) + 1
  return last === 0 ? null : { first: chunk.indexOf(control.etx) + 1, last, count: chunk.split(control.etx).length - 1 }
}

/**
 * Separators that wires use as line ends, and characters that are no text: the first of two carriage returns (printers
 * took two to be sure), controls that move a printer's head or shift its fonts.
 */
const controls = /[\u001C-\u001E]|\r(?=\r)|[\u0000-\u0008\u000B\u000E-\u001B\u001F\u007F]/gu

/** Decodes a stretch of a message: line separators become line ends, other controls are left out. */
export function decodeWireText(source: string, from: number, to: number): FieldText {
  const text = new FieldText(source)
  let at = from
  for (const { index, 0: mark } of source.slice(from, to).matchAll(controls)) {
    text.verbatim(at, from + index)
    at = from + index + 1
    if (mark >= '\u001C' && mark <= '\u001E') text.decoded('\n', from + index, at)
  }
  return text.verbatim(at, to)
}
