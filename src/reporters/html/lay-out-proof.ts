import type { SentenceShare } from '../../linter/verdict/translated/translated.js'
import type { SourceParagraph } from '../../linter/source-paragraphs.js'
import type { CopyField, Diagnostic, MarkedLine, StoryReport } from '../../linter/report.js'

/** A diagnostic as the proof shows it, with its place in its field's text, in UTF-16 units. */
export interface NumberedDiagnostic {
  /** Its number in the story, from 1, in the order of reading. */
  readonly number: number
  readonly diagnostic: Diagnostic
  readonly start: number
  readonly end: number
  /** The paragraph of the source that it is about. */
  readonly source?: MarkedLine | undefined
}

/** A paragraph of copy, the stretch `from`–`to` of its field's text. */
export interface ProofParagraph {
  readonly role: string
  readonly text: string
  readonly from: number
  readonly to: number
  /** The diagnostics that begin in it. */
  readonly begun: readonly NumberedDiagnostic[]
  /** Those and the ones that go on in it. */
  readonly marked: readonly NumberedDiagnostic[]
  /** The paragraphs of the source that stand beside it. */
  readonly sources: readonly SourceParagraph[]
  /** Sentences of its field with their part in the score *translated*. */
  readonly shares?: readonly SentenceShare[]
}

interface Proof {
  readonly paragraphs: readonly ProofParagraph[]
  /** The diagnostics whose copy the proof does not have. */
  readonly elsewhere: readonly NumberedDiagnostic[]
}

type Place = StoryReport['frames'][number]['inField']

interface PlacedDiagnostic {
  readonly diagnostic: Diagnostic
  readonly at: Place
  readonly source: MarkedLine | undefined
}

/** Roles at the head of a story in print, whatever the wire sends first; the rest keeps its order. */
const head = ['slug', 'editors-note', 'headline', 'byline', 'dateline']

/**
 * Lays a story out in the order of reading: the fields in the order of print, cut into paragraphs, the diagnostics
 * numbered from the top.
 */
export function layOutProof(story: StoryReport): Proof {
  const { copy, diagnostics, frames, shares = [], sourceParagraphs = [] } = story
  const placed = diagnostics.map((diagnostic, index) => ({
    diagnostic,
    at: frames[index]?.inField ?? null,
    source: frames[index]?.source,
  }))
  let last = 0
  const number = (each: PlacedDiagnostic): NumberedDiagnostic => numberAs(++last, each)
  const shown = [...(copy ?? []).entries()].sort(([a, one], [b, other]) => rank(one) - rank(other) || a - b)
  const paragraphs = shown.flatMap(([index, field]) => {
    const inside = placed.filter(({ at }) => at?.field === index).sort(byPlace)
    const marked = inside.map(number).map(each => markWholeCharacters(each, field.text))
    const shared = shares.filter(share => share.field === index)
    const laidOut = cutIntoParagraphs(
      field,
      marked,
      sourceParagraphs.filter(each => each.field === index),
    )
    return shared.length === 0 ? laidOut : laidOut.map(paragraph => ({ ...paragraph, shares: shared }))
  })
  const elsewhere = placed.filter(({ at }) => at === null || copy?.[at.field] === undefined)
  return { paragraphs, elsewhere: elsewhere.map(number) }
}

const rank = ({ role }: CopyField): number => (head.includes(role) ? head.indexOf(role) : head.length)

/** Of two that begin together the longer one comes first. */
const byPlace = ({ at: a }: PlacedDiagnostic, { at: b }: PlacedDiagnostic): number =>
  (a?.start ?? 0) - (b?.start ?? 0) || (b?.end ?? 0) - (a?.end ?? 0)

const numberAs = (number: number, { diagnostic, at, source }: PlacedDiagnostic): NumberedDiagnostic => ({
  number,
  diagnostic,
  start: at?.start ?? 0,
  end: at?.end ?? 0,
  ...(source === undefined ? {} : { source }),
})

/** Moves a mark's ends out of the middle of a surrogate pair, whose halves cannot be written alone. */
function markWholeCharacters({ start, end, ...diagnostic }: NumberedDiagnostic, text: string): NumberedDiagnostic {
  const isWithin = (at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
  return { ...diagnostic, start: isWithin(start) ? start - 1 : start, end: isWithin(end) ? end + 1 : end }
}

function cutIntoParagraphs(
  { role, text }: CopyField,
  diagnostics: readonly NumberedDiagnostic[],
  beside: readonly SourceParagraph[],
): readonly ProofParagraph[] {
  const starts = [0, ...Array.from(text.matchAll(/\n[^\S\n]*\n\s*/gu), ({ 0: gap, index }) => index + gap.length)]
  const paragraphs = starts.map((from, index) => {
    // A mark in the white space between two paragraphs belongs to the upper one.
    const next = starts[index + 1] ?? Infinity
    const to = from + text.slice(from, next).trimEnd().length
    const begun = diagnostics.filter(({ start }) => start >= from && start < next)
    const marked = diagnostics.filter(({ start, end }) => start < next && (end > from || start >= from))
    const sources = beside.filter(({ at }) => at >= from && at < next)
    return { role, text, from, to, begun, marked, sources }
  })
  return paragraphs.filter(({ from, to, begun }) => to > from || begun.length > 0)
}
