import { escape } from './escape.js'
import type { Fault, Paragraph } from './proof.js'

/** The fault's address in the page: `story` counts stories. */
export const noteId = (story: number, { number }: Fault): string => `s${String(story)}n${String(number)}`
export const markId = (story: number, { number }: Fault): string => `s${String(story)}f${String(number)}`

/**
 * A paragraph with its faults marked. Marks nest; of two that overlap the later is cut where the earlier ends, and goes on
 * behind it. Each begins with its number, which leads to its note.
 */
export function markedCopy({ text, from, to, begun, marked }: Paragraph, story: number): string {
  const clip = (at: number): number => Math.min(Math.max(at, from), to)
  const waiting = [...marked].sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number)
  const stops = [...new Set(waiting.flatMap(({ start, end }) => [clip(start), clip(end)]))].sort((a, b) => a - b)
  const open: Fault[] = []
  let html = ''
  let at = from
  const close = (stop: number): void => {
    const first = open.findIndex(({ end }) => clip(end) <= stop)
    if (first < 0) return
    const cut = open.splice(first)
    html += '</mark>'.repeat(cut.length)
    for (const fault of cut.filter(({ end }) => clip(end) > stop)) begin(fault, '')
  }
  const begin = (fault: Fault, number: string): void => {
    open.push(fault)
    html += `<mark class="${classes(fault, text)}" data-fault="${noteId(story, fault)}"${nameOf(fault, text)}>${number}`
  }
  for (const stop of stops) {
    html += escape(text.slice(at, stop))
    at = stop
    close(stop)
    while (waiting[0] !== undefined && clip(waiting[0].start) === stop) {
      const fault = waiting.shift() as Fault
      begin(fault, begun.includes(fault) ? reference(fault, story) : '')
      close(stop)
    }
  }
  return html + escape(text.slice(at, to))
}

/** Marks longer than this are a paragraph's, not a word's: drawn lighter, so that those within them can be seen. */
const long = 160

const classes = ({ diagnostic: { severity }, start, end }: Fault, text: string): string =>
  [severity, ...(end - start > long ? ['long'] : []), ...(isUnseen(text.slice(start, end)) ? ['unseen'] : [])].join(' ')

const isUnseen = (marked: string): boolean => /^[\s\p{Cf}\p{Cc}\p{Zs}]*$/u.test(marked)

/** What stands for characters that show nothing: a space's sign, or the code of what has none. */
function nameOf({ start, end }: Fault, text: string): string {
  const marked = text.slice(start, end)
  if (!isUnseen(marked)) return ''
  const codes = Array.from(marked.slice(0, 4), character => (/\s/u.test(character) ? '␣' : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`))
  return ` data-shown="${codes.join('')}"`
}

const reference = (fault: Fault, story: number): string =>
  `<a class="ref" id="${markId(story, fault)}" href="#${noteId(story, fault)}" aria-label="${fault.diagnostic.severity} ${String(fault.number)}" aria-describedby="${noteId(story, fault)}">${String(fault.number)}</a>`
