import type { AnnotatedField, Token } from '../annotated-story.js'
import { findGluedMark } from './glued-marks.js'
import { isInCode, isInTable } from './non-prose.js'
import type { SpaceSlip } from './space-slips.js'
import { findStraySpace } from './stray-spaces.js'
import { looksLikeQuoteMark, looksLikeQuoteShape } from '../layers/quote-marks.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import { findTornWord, mayBeTorn } from './torn-words.js'

/** Finds spaces that are missing or too many, in order. Code has its own spaces, and tables have columns. */
export function* findSpaceSlips(field: AnnotatedField): Iterable<SpaceSlip> {
  let end = 0
  for (const token of where(field.tokens, mayHaveSlip)) {
    if (token.start < end || field.untranslated.covers(token.start) || field.residue.covers(token.start)) continue
    const slip = slipAt(token, field)
    if (slip === null || slip.start < end || isInCode(field.text, slip.start, slip.end)) continue
    yield isInTable(field.text, slip.start, slip.end) ? { ...slip, isSure: false } : slip
    end = slip.end
  }
}

/** Marks that spaces may be missing or too many at, but for quotation marks. */
const spacedMarks: ReadonlySet<string> = new Set(',.;:?!()')
const isSpacedMark = perWord(mark => spacedMarks.has(mark))
const mayTear = perWord(mayBeTorn)
const mayHaveSlip = perWord(text => spacedMarks.has(text) || looksLikeQuoteShape(text) || mayBeTorn(text))

/** True for most marks: one that touches the word before it, and not the next one. */
function isWellSet(mark: Token, before: Token, after: Token | undefined): boolean {
  const touchesBefore = before.end === mark.start
  const touchesAfter = after?.start === mark.end
  if (looksLikeQuoteMark(mark)) return !touchesBefore || !touchesAfter
  return !isSpacedMark(mark) || (touchesBefore && !touchesAfter && mark.text !== ':' && mark.text !== '(')
}

function slipAt(token: Token, field: AnnotatedField): SpaceSlip | null {
  const before = tokenAt(field.tokens, token.index - 1)
  const after = tokenAt(field.tokens, token.index + 1)
  if (before === undefined) return null
  const torn = mayTear(token) ? findTornWord(field, before, token) : null
  // A space keeps an address apart from the next mark.
  if (torn !== null || token.kind === 'word' || before.kind === 'address') return torn
  if (isWellSet(token, before, after)) return null
  const gapBefore = field.text.slice(before.end, token.start)
  const gapAfter = after === undefined ? '' : field.text.slice(token.end, after.start)
  if (after === undefined) return findStraySpace({ field, mark: token, before, gapBefore, gapAfter, after })
  const place = { field, mark: token, before, after, gapBefore, gapAfter }
  return findGluedMark(place) ?? findStraySpace(place)
}
