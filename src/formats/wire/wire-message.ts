import { FieldText } from '../../story/field-text.js'
import type { Cutter } from '../reader.js'

/** Control characters by which wires frame a message (ISO 646, C0). */
const control = { soh: '\u0001', stx: '\u0002', etx: '\u0003', eot: '\u0004' } as const

/** One message of a wire, in offsets of the text it stands in. */
export interface Message {
  readonly start: number
  /** Behind the start-of-text mark; where there is none, the end. */
  readonly textStart: number
  /** Before the end-of-text mark, or where the message breaks off. */
  readonly textEnd: number
  readonly isWhole: boolean
}

/** The messages of a wire: each from its start-of-heading mark to its end-of-text mark, or to the next message. */
export function messagesIn(text: string): readonly Message[] {
  const messages: Message[] = []
  const [nextEtx, nextStx] = [finder(text, control.etx), finder(text, control.stx)]
  let start = text.indexOf(control.soh)
  while (start >= 0) {
    const next = text.indexOf(control.soh, start + 1)
    const past = next < 0 ? text.length : next
    const etx = nextEtx(start)
    const isWhole = etx < past
    const textEnd = isWhole ? etx : past
    const stx = nextStx(start)
    messages.push({ start, textStart: stx < textEnd ? stx + 1 : textEnd, textEnd, isWhole })
    start = next
  }
  return messages
}

/** The first place of a mark from an offset on, for offsets that only grow: no stretch of the text is looked through twice. */
function finder(text: string, mark: string): (from: number) => number {
  let found = -1
  return from => {
    if (found < from) {
      const at = text.indexOf(mark, from)
      found = at < 0 ? text.length : at
    }
    return found
  }
}

/** A wire may be cut behind each end-of-text mark. */
export const messageCutter = (): Cutter => chunk => {
  const last = chunk.lastIndexOf(control.etx) + 1
  return last === 0 ? null : { first: chunk.indexOf(control.etx) + 1, last, count: chunk.split(control.etx).length - 1 }
}

/** Separators that wires use as line ends; and what is no text: the first of two carriage returns (printers took two to be sure), controls that move a printer's head or shift its fonts. */
const controls = /[\u001C-\u001E]|\r(?=\r)|[\u0000-\u0008\u000B\u000E-\u001B\u001F\u007F]/gu

/** A stretch of a message as it reads: line separators as line ends, other controls left out. */
export function wireText(source: string, from: number, to: number): FieldText {
  const text = new FieldText(source)
  let at = from
  for (const { index, 0: mark } of source.slice(from, to).matchAll(controls)) {
    text.verbatim(at, from + index)
    at = from + index + 1
    if (mark >= '\u001C' && mark <= '\u001E') text.decoded('\n', from + index, at)
  }
  return text.verbatim(at, to)
}
