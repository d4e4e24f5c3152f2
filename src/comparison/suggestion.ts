import type { Diagnostic, Fix, Frame } from '../linter/report.js'
import { firstFrom, type Range } from '../story/search.js'
import { textAt } from './pairing/range.js'
import type { VersionEdit } from './pairing/version-edit.js'

/** The edits of a suggestion in the field's text, in the order of their places. */
export type Repair = readonly { readonly at: Range; readonly text: string }[]

/**
 * Returns the suggestions of a diagnostic as edits of its field's text. A suggestion is left out if it reaches beyond
 * the line of the file that the frame shows.
 */
export const repairsOf = (diagnostic: Diagnostic, frame: Frame, text: string): readonly Repair[] =>
  diagnostic.suggestions.flatMap(fix => {
    const repair = inField(fix, diagnostic, frame, text)
    return repair === null ? [] : [repair]
  })

function inField(
  { edits }: Fix,
  { start, end }: Diagnostic,
  { text: line, start: inLine, inField: span }: Frame,
  text: string,
): Repair | null {
  const least = Math.min(start.offset, ...edits.map(edit => edit.start)) - start.offset
  const most = Math.max(end.offset, ...edits.map(edit => edit.end)) - start.offset
  // The text must be the same in the file and in the field: then places can be counted from the diagnostic's own.
  if (span === null || inLine + least < 0 || span.start + least < 0 || inLine + most > line.length) return null
  if (line.slice(inLine + least, inLine + most) !== text.slice(span.start + least, span.start + most)) return null
  const shift = span.start - start.offset
  return edits
    .map(edit => ({ at: { start: edit.start + shift, end: edit.end + shift }, text: edit.text }))
    .sort((a, b) => a.at.start - b.at.start)
}

/**
 * Tells whether the editor did what a suggestion says, and nothing else to its words. `edits` are word by word, sorted
 * by their places in OLD.
 */
export function isFollowed(repair: Repair, edits: readonly VersionEdit[], old: string, now: string): boolean {
  const hull = widen({ start: repair[0]?.at.start ?? 0, end: repair.at(-1)?.at.end ?? 0 }, old)
  const first = firstFrom(edits, hull.start, edit => edit.old.end)
  const done = edits.slice(
    first,
    firstFrom(edits, hull.end + 1, edit => edit.old.start),
  )
  if (done.length === 0) return false
  const whole = {
    start: Math.min(hull.start, done[0]?.old.start ?? hull.start),
    end: Math.max(hull.end, done.at(-1)?.old.end ?? hull.end),
  }
  return (
    apply(repair, whole, old) ===
    apply(
      done.map(edit => ({ at: edit.old, text: textAt(now, edit.new) })),
      whole,
      old,
    )
  )
}

/** Adds the spaces around a range: whether the space before or after a word goes with it makes no difference. */
function widen({ start, end }: Range, text: string): Range {
  while (start > 0 && text[start - 1] === ' ') start--
  while (text[end] === ' ') end++
  return { start, end }
}

function apply(repair: Repair, { start, end }: Range, text: string): string {
  let result = ''
  let at = start
  for (const edit of repair) {
    result += text.slice(at, edit.at.start) + edit.text
    at = edit.at.end
  }
  return result + text.slice(at, end)
}
