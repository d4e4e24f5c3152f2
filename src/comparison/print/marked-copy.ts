import type { Block } from '../pairing/alignment.js'
import type { ComparedField, ComparedStory } from '../comparison.js'
import { byBlock } from '../pairing/issue-pairs.js'
import { gather } from '../pairing/gather.js'
import { lengthOf, type Range, shared, textAt } from '../pairing/range.js'

/** A piece of a paragraph in both versions: words that stayed, that were taken out, or that were put in. */
export interface Piece {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
  /** Whether a fault is on it: one that is gone in what was there before, one that is there in what is there now. */
  readonly isFault: boolean
}

/** A paragraph with something to show: what changed in it, and the numbers of its faults. */
export interface MarkedBlock {
  /** Among the story's. */
  readonly field: number
  readonly block: Block
  readonly pieces: readonly Piece[]
  readonly faults: readonly number[]
}

interface Mark {
  readonly number: number
  readonly span: Range
}

/** A story's paragraphs in which something changed or is wrong. */
export function markedBlocks({ fields, faults }: ComparedStory): readonly MarkedBlock[] {
  const [marksGone, marksThere] = [new Map<number, Mark[]>(), new Map<number, Mark[]>()]
  for (const [number, { old, new: now }] of faults.entries()) {
    if (now !== null) gather(marksThere, now.field ?? -1, { number, span: now.span })
    else if (old !== null) gather(marksGone, old.field ?? -1, { number, span: old.span })
  }
  return fields.flatMap((field, number) => {
    const blocks = field.blocks.length > 0 ? field.blocks : [wholeField(field)]
    const [gone, there] = [
      byBlock(blocks, 'old', marksGone.get(number) ?? []),
      byBlock(blocks, 'new', marksThere.get(number) ?? []),
    ]
    return blocks.flatMap(block => {
      const [olds, news] = [gone.get(block) ?? [], there.get(block) ?? []]
      if (olds.length + news.length + block.hunks.length === 0 && !block.moved) return []
      return [
        {
          field: number,
          block,
          pieces: piecesOf(
            block,
            field,
            olds.map(({ span }) => span),
            news.map(({ span }) => span),
          ),
          faults: [...olds, ...news].map(mark => mark.number).sort((a, b) => a - b),
        },
      ]
    })
  })
}

/** A field that is in one version alone, as one piece of copy that came or went. */
function wholeField({ old, new: now }: ComparedField): Block {
  const edit = { old: { start: 0, end: old?.length ?? 0 }, new: { start: 0, end: now?.length ?? 0 } }
  return {
    ...edit,
    oldNumber: old === null ? null : 1,
    newNumber: now === null ? null : 1,
    moved: false,
    edits: [edit],
    hunks: [edit],
  }
}

function piecesOf(
  { old, new: now, hunks }: Block,
  field: ComparedField,
  olds: readonly Range[],
  news: readonly Range[],
): readonly Piece[] {
  const pieces: Piece[] = []
  let [o, n] = [old.start, now.start]
  for (const hunk of [...hunks, { old: { start: old.end, end: old.end }, new: { start: now.end, end: now.end } }]) {
    const stayed = (field.old ?? '').slice(o, hunk.old.start)
    pieces.push(
      ...cut('same', stayed, [...within(olds, o, stayed.length), ...within(news, n, stayed.length)]),
      ...cut('out', textAt(field.old ?? '', hunk.old), within(olds, hunk.old.start, lengthOf(hunk.old))),
      ...cut('in', textAt(field.new ?? '', hunk.new), within(news, hunk.new.start, lengthOf(hunk.new))),
    )
    o = hunk.old.end
    n = hunk.new.end
  }
  return pieces
}

/** Those of some stretches that reach into the text from `start` on, by their places in it. */
const within = (spans: readonly Range[], start: number, length: number): readonly Range[] =>
  spans
    .filter(span => shared(span, { start, end: start + length }) > 0)
    .map(span => ({ start: Math.max(0, span.start - start), end: Math.min(length, span.end - start) }))

/** A text cut where faults begin and end. */
function cut(kind: Piece['kind'], text: string, faults: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of [...faults].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    pieces.push(
      { kind, text: text.slice(at, Math.max(at, start)), isFault: false },
      { kind, text: text.slice(Math.max(at, start), end), isFault: true },
    )
    at = end
  }
  return [...pieces, { kind, text: text.slice(at), isFault: false }].filter(piece => piece.text !== '')
}

/** Characters of what stayed that are shown on either side of what changed or is wrong. */
const reach = 48
/** Characters of what was taken out or put in that are shown from its beginning and from its end. */
const editReach = 160

/** The pieces without what nobody needs to see: the middle of long ones, and what stayed before the first thing and behind the last. */
export function clipped(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.isFault) return piece
    const room = piece.kind === 'same' ? reach : editReach
    const isFirst = index === 0 && piece.kind === 'same' && pieces.length > 1
    const isLast = index === pieces.length - 1 && piece.kind === 'same'
    return { ...piece, text: clip(piece.text, isFirst ? 0 : room, isLast ? 0 : room) }
  })
}

/** A text's first and last characters, cut between words. */
function clip(text: string, first: number, last: number): string {
  if (text.length <= first + last + ellipsis.length) return text
  const [beginning, end] = [text.slice(0, first), text.slice(text.length - last)]
  const head = beginning.slice(0, Math.max(0, beginning.lastIndexOf(' ')))
  const tail = end.slice(end.indexOf(' ') + 1)
  return `${head}${head === '' ? '…' : ' …'}${tail === '' ? '' : ' '}${tail}`
}

const ellipsis = ' … '
