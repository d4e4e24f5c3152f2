import type { Range } from '../../story/search.js'
import type { Field } from '../../story/story.js'
import type { BrokenCharacters, Residue, ResidueKind, ResiduePiece } from '../annotated-story.js'
import { findEngineSigns } from '../patterns/engine-signs.js'
import { findMarkupSigns } from '../patterns/markup-signs.js'
import { coverStretches } from '../words/stretches.js'

/** Finds what is no copy, in order. Where two readings meet, broken characters win, then signs of engines. */
export function findResidue(field: Field, broken: BrokenCharacters): Residue {
  const { text } = field
  const make = (kind: ResidueKind, ranges: Iterable<Range>): readonly ResiduePiece[] =>
    Array.from(ranges, ({ start, end }) => ({ field, kind, start, end }))
  const pieces = [
    ...make('encoding', broken.all),
    ...make('placeholder', findEngineSigns(text)),
    ...make('markup', findMarkupSigns(text)),
  ]
  if (pieces.length === 0) return none
  const all = dropOverlaps(pieces)
  const covers = coverStretches(all)
  const coversBroken = coverStretches(broken.all)
  const coversInner = coverStretches(all.map(({ start, end }) => ({ start: start + 1, end })))
  return {
    all,
    covers: offset => covers(offset, offset + 1),
    cuts: (start, end) =>
      covers(start, end) ||
      [start, end - 1].some(at => coversBroken(at, at + 1)) ||
      [start, end].some(at => coversInner(at, at + 1)),
  }
}

const none: Residue = { all: [], covers: () => false, cuts: () => false }

const order: readonly ResidueKind[] = ['encoding', 'placeholder', 'markup']

/** Puts pieces in order; of two that overlap the one of the stronger kind stays. Markup that touches is one piece. */
function dropOverlaps(pieces: readonly ResiduePiece[]): readonly ResiduePiece[] {
  const kept: ResiduePiece[] = []
  const byStart = [...pieces].sort((a, b) => a.start - b.start || order.indexOf(a.kind) - order.indexOf(b.kind))
  for (const piece of byStart) {
    const last = kept.at(-1)
    if (last === undefined || piece.start > last.end) kept.push(piece)
    else if (piece.start === last.end && piece.kind !== last.kind) kept.push(piece)
    else if (piece.start === last.end) kept[kept.length - 1] = { ...last, end: piece.end }
    else if (order.indexOf(piece.kind) < order.indexOf(last.kind)) kept[kept.length - 1] = piece
  }
  return kept
}
