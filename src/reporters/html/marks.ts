import { escape } from './escape.js'
import type { Fault, Paragraph } from './proof.js'

/** The addresses of a fault's note and of its number in the copy; `story` counts stories. */
export const noteId = (story: number, { number }: Fault): string => `s${String(story)}n${String(number)}`
export const markId = (story: number, { number }: Fault): string => `s${String(story)}f${String(number)}`

/**
 * A paragraph with its faults marked. Marks nest; of two that overlap the later is cut where the earlier ends, and goes on
 * behind it. Each has its number, which leads to its note: before a mark that begins a word, as a proof-reader sets it, and
 * behind one that hangs on a word, so that the word stays whole.
 */
export function markedCopy({ text, from, to, marked }: Paragraph, story: number): string {
  const clip = (at: number): number => Math.min(Math.max(at, from), to)
  const waiting = [...marked].sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number)
  const stops = [...new Set(waiting.flatMap(({ start, end }) => [clip(start), clip(end)]))].sort((a, b) => a - b)
  const open: Fault[] = []
  let html = ''
  let at = from
  const isNumberedBehind = (fault: Fault): boolean => fault.start > from && /\S/u.test(text.charAt(fault.start - 1))
  const begin = (fault: Fault): void => {
    open.push(fault)
    html += `<mark class="${classes(fault, text)}" data-fault="${noteId(story, fault)}"${nameOf(fault, text)}>`
  }
  const close = (stop: number): void => {
    const first = open.findIndex(({ end }) => clip(end) <= stop)
    if (first < 0) return
    const cut = open.splice(first)
    html += '</mark>'.repeat(cut.length)
    const [ended, going] = [cut.filter(({ end }) => clip(end) <= stop), cut.filter(({ end }) => clip(end) > stop)]
    for (const fault of ended.filter(isNumberedBehind)) html += reference(fault, story)
    for (const fault of going) begin(fault)
  }
  for (const stop of stops) {
    html += escape(text.slice(at, stop))
    at = stop
    close(stop)
    for (let fault = waiting[0]; fault !== undefined && clip(fault.start) === stop; fault = waiting[0]) {
      waiting.shift()
      if (fault.start >= from && !isNumberedBehind(fault)) html += reference(fault, story)
      begin(fault)
      close(stop)
    }
  }
  return html + escape(text.slice(at, to))
}

/** A mark longer than `long` is a paragraph's, not a word's: drawn lighter, so that those within it can be seen; one up to `short` would be missed without a ground of its own. */
const long = 160
const short = 3

const classes = ({ diagnostic: { severity }, start, end }: Fault, text: string): string =>
  [
    severity,
    ...(end - start > long ? ['long'] : end - start <= short ? ['short'] : []),
    ...(isUnseen(text.slice(start, end)) ? ['unseen'] : []),
    ...(/^\s|\s$|\s\s/u.test(text.slice(start, end)) ? ['spaced'] : []),
  ].join(' ')

const isUnseen = (marked: string): boolean => /^[\s\p{Cf}\p{Cc}]*$/u.test(marked)

/** What stands for characters that show nothing: a space's sign, or the code of what has none. */
function nameOf({ start, end }: Fault, text: string): string {
  const marked = text.slice(start, end)
  if (!isUnseen(marked)) return ''
  const codes = Array.from(marked.slice(0, 4), character =>
    /\s/u.test(character) ? '␣' : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return ` data-shown="${codes.join('')}"`
}

const reference = (fault: Fault, story: number): string =>
  `<a class="ref ${fault.diagnostic.severity}" id="${markId(story, fault)}" href="#${noteId(story, fault)}" data-fault="${noteId(story, fault)}" aria-label="${fault.diagnostic.severity} ${String(fault.number)}" aria-describedby="${noteId(story, fault)}">${String(fault.number)}</a>`
