import type { CopyField, Diagnostic, StoryReport } from '../../linter/report.js'

/** A fault as the proof shows it: numbered as it is read, with its place in its paragraph. */
export interface Fault {
  readonly number: number
  readonly diagnostic: Diagnostic
  readonly start: number
  readonly end: number
}

/** A paragraph of copy: a stretch of its field's text, and the faults that begin there or go on. */
export interface Paragraph {
  readonly role: string
  readonly text: string
  readonly from: number
  readonly to: number
  readonly begun: readonly Fault[]
  readonly marked: readonly Fault[]
}

interface Proof {
  readonly paragraphs: readonly Paragraph[]
  /** Faults of which the copy is not there to be shown. */
  readonly elsewhere: readonly Fault[]
}

/** What stands at the head of a story in print, whatever the wire sends first; the rest keeps its order. */
const head = ['slug', 'editors-note', 'headline', 'byline', 'dateline']

/** Lays a story out as it is read: fields in the order of print, cut into paragraphs, the faults numbered from the top. */
export function proofOf({ copy, diagnostics, frames }: StoryReport): Proof {
  const placed = diagnostics.map((diagnostic, index) => ({ diagnostic, at: frames[index]?.inField ?? null }))
  const paragraphs: Paragraph[] = []
  let number = 0
  const numbered = ({ diagnostic, at }: (typeof placed)[number]): Fault => ({
    number: ++number,
    diagnostic,
    start: at?.start ?? 0,
    end: at?.end ?? 0,
  })
  const shown = [...(copy ?? []).entries()].sort(
    ([a, { role: one }], [b, { role: other }]) => rank(one) - rank(other) || a - b,
  )
  for (const [index, field] of shown) {
    const inside = placed
      .filter(({ at }) => at?.field === index)
      .sort(({ at: a }, { at: b }) => (a?.start ?? 0) - (b?.start ?? 0) || (b?.end ?? 0) - (a?.end ?? 0))
    paragraphs.push(
      ...laidOut(
        field,
        inside.map(numbered).map(fault => onWholeCharacters(fault, field.text)),
      ),
    )
  }
  return {
    paragraphs,
    elsewhere: placed.filter(({ at }) => at === null || copy?.[at.field] === undefined).map(numbered),
  }
}

const rank = (role: string): number => (head.includes(role) ? head.indexOf(role) : head.length)

/** A mark takes in both halves of a surrogate pair, or neither could be written. */
function onWholeCharacters({ start, end, ...fault }: Fault, text: string): Fault {
  const isWithin = (at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
  return { ...fault, start: isWithin(start) ? start - 1 : start, end: isWithin(end) ? end + 1 : end }
}

function* laidOut({ role, text }: CopyField, faults: readonly Fault[]): Iterable<Paragraph> {
  const starts = [0, ...Array.from(text.matchAll(/\n[^\S\n]*\n\s*/gu), ({ 0: gap, index }) => index + gap.length)]
  for (const [index, from] of starts.entries()) {
    // A fault in the white space between two paragraphs is the upper one's.
    const next = starts[index + 1] ?? Infinity
    const to = from + text.slice(from, next).trimEnd().length
    const begun = faults.filter(({ start }) => start >= from && start < next)
    const marked = faults.filter(({ start, end }) => start < next && (end > from || start >= from))
    if (to > from || begun.length > 0) yield { role, text, from, to, begun, marked }
  }
}
