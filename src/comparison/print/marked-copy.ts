import type { Block } from '../pairing/alignment.js'
import type { ComparedField, ComparedStory } from '../comparison.js'
import { groupByBlock } from '../pairing/issue-pairs.js'
import { gather } from '../pairing/gather.js'
import type { Range } from '../../story/search.js'
import { lengthOf, shared, textAt } from '../pairing/range.js'

/** A piece of a paragraph in both versions: words that stayed, that were taken out, or that were put in. */
export interface Piece {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
  /** True if it has an issue: a removed one in the words of OLD, or one of NEW in its words. */
  readonly hasIssue: boolean
}

/** A paragraph with its changes, and the numbers of its issues. */
export interface MarkedBlock {
  /** The number of the field in the story. */
  readonly field: number
  readonly block: Block
  readonly pieces: readonly Piece[]
  readonly issues: readonly number[]
}

interface Mark {
  readonly number: number
  readonly span: Range
}

/** Returns the paragraphs of a story in which something changed or has an issue. */
export function markBlocks({ fields, issues }: ComparedStory): readonly MarkedBlock[] {
  const [marksGone, marksThere] = [new Map<number, Mark[]>(), new Map<number, Mark[]>()]
  for (const [number, { old, new: now }] of issues.entries()) {
    if (now !== null) gather(marksThere, now.field ?? -1, { number, span: now.span })
    else if (old !== null) gather(marksGone, old.field ?? -1, { number, span: old.span })
  }
  return fields.flatMap((field, number) => {
    const blocks = field.blocks.length > 0 ? field.blocks : [wholeField(field)]
    const [gone, there] = [
      groupByBlock(blocks, 'old', marksGone.get(number) ?? []),
      groupByBlock(blocks, 'new', marksThere.get(number) ?? []),
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
          issues: [...olds, ...news].map(mark => mark.number).sort((a, b) => a - b),
        },
      ]
    })
  })
}

/** Returns a field that is in one version alone as one block that came or went. */
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
      ...cutAtIssues('same', stayed, [
        ...rangesWithin(olds, o, stayed.length),
        ...rangesWithin(news, n, stayed.length),
      ]),
      ...cutAtIssues('out', textAt(field.old ?? '', hunk.old), rangesWithin(olds, hunk.old.start, lengthOf(hunk.old))),
      ...cutAtIssues('in', textAt(field.new ?? '', hunk.new), rangesWithin(news, hunk.new.start, lengthOf(hunk.new))),
    )
    o = hunk.old.end
    n = hunk.new.end
  }
  return pieces
}

/** Returns the ranges that shownLength into the text of this place, as ranges of that text. */
const rangesWithin = (spans: readonly Range[], start: number, length: number): readonly Range[] =>
  spans
    .filter(span => shared(span, { start, end: start + length }) > 0)
    .map(span => ({ start: Math.max(0, span.start - start), end: Math.min(length, span.end - start) }))

/** Cuts a text where issues begin and end. */
function cutAtIssues(kind: Piece['kind'], text: string, issues: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of [...issues].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    pieces.push(
      { kind, text: text.slice(at, Math.max(at, start)), hasIssue: false },
      { kind, text: text.slice(Math.max(at, start), end), hasIssue: true },
    )
    at = end
  }
  return [...pieces, { kind, text: text.slice(at), hasIssue: false }].filter(piece => piece.text !== '')
}

/** Characters that are shown of what stayed, on either side of a change or an issue. */
const shownLength = 48
/** Characters that are shown of what was taken out or put in, at its beginning and at its end. */
const shownEditLength = 160

/** Shortens pieces: the middle of long ones is left out, and what stayed before the first change and after the last. */
export function clip(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.hasIssue) return piece
    const room = piece.kind === 'same' ? shownLength : shownEditLength
    const isFirst = index === 0 && piece.kind === 'same' && pieces.length > 1
    const isLast = index === pieces.length - 1 && piece.kind === 'same'
    return { ...piece, text: clipText(piece.text, isFirst ? 0 : room, isLast ? 0 : room) }
  })
}

/** Keeps a text's first and last characters, cut between words. */
function clipText(text: string, first: number, last: number): string {
  if (text.length <= first + last + ellipsis.length) return text
  const [beginning, end] = [text.slice(0, first), text.slice(text.length - last)]
  const head = beginning.slice(0, Math.max(0, beginning.lastIndexOf(' ')))
  const tail = end.slice(end.indexOf(' ') + 1)
  return `${head}${head === '' ? '…' : ' …'}${tail === '' ? '' : ' '}${tail}`
}

const ellipsis = ' … '
