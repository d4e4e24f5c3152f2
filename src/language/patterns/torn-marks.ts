import type { AnnotatedField, Quotation, Token, WrongApostrophe } from '../annotated-story.js'
import type { Range } from '../../story/search.js'

/** An apostrophe or a quotation mark that spaces part from its word. Offsets are those of the place to report. */
interface TornMark extends Range {
  readonly kind: 'apostrophe' | 'quotation'
  /** The mark and its spaces. */
  readonly edit: Range
  /** The mark alone. */
  readonly text: string
}

/** Finds the apostrophes and the double marks that spaces part from their words: mayor’ s, " so ". */
export function* findTornMarks(field: AnnotatedField): Iterable<TornMark> {
  for (const wrong of field.wrongApostrophes) if (wrong.kind === 'torn') yield tornApostrophe(wrong, field)
  for (const quotation of field.quotations.all) if (quotation.double) yield* spacedMarks(quotation, field)
}

/** The mark of "mayor ’s" is at its ending, so the space is reported with that; elsewhere the whole word is. */
function tornApostrophe({ start, end, mark, text }: WrongApostrophe, field: AnnotatedField): TornMark {
  const isAtEnding = /^\s+\S$/u.test(field.text.slice(mark.start, mark.end))
  return { kind: 'apostrophe', start: isAtEnding ? mark.start : start, end, edit: mark, text }
}

function* spacedMarks({ opener, closer }: Quotation, field: AnnotatedField): Iterable<TornMark> {
  const first = field.tokens[opener.index + 1]
  if (first !== undefined && first !== closer && isGap(field, opener.end, first.start) && isHeld(first))
    yield quotationMark(opener.start, first.start, opener)
  const last = closer === null ? undefined : field.tokens[closer.index - 1]
  if (closer === null || last === undefined || last === opener) return
  if (isGap(field, last.end, closer.start) && isHeld(last)) yield quotationMark(last.end, closer.end, closer)
}

const quotationMark = (start: number, end: number, { text }: Token): TornMark => ({
  kind: 'quotation',
  start,
  end,
  edit: { start, end },
  text,
})

/** True for spaces on one line. */
const isGap = ({ text }: AnnotatedField, start: number, end: number): boolean =>
  /^[^\S\n]+$/u.test(text.slice(start, end))

/** True for a token that its quotation mark should touch. Some houses set off an ellipsis or another mark. */
const isHeld = ({ text }: Token): boolean => !/^(?:["'“‘”’`…—–-]|\.{2,}|''|``)/u.test(text)
