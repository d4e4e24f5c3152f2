import { lastUpTo, type Range } from '../story/search.js'

/** The kind of a whole paragraph, by its marks and its place among others. */
export type ParagraphKind = 'prose' | 'headline' | 'label' | 'item' | 'row' | 'verse' | 'salutation'

/**
 * The kind of a piece of a page. It stands in a paragraph of its own or is glued into prose: links to other stories,
 * captions, credits, notes of a desk or on the source, furniture of the page, and notes of whoever made the text.
 */
export type PieceKind = 'links' | 'caption' | 'credit' | 'desk-note' | 'furniture' | 'maker-note'

/** A piece of copy of one kind. */
export interface CopyBlock extends Range {
  readonly kind: ParagraphKind | PieceKind
  /** The place of its paragraph. */
  readonly paragraph: number
}

/** Returns the blocks of one paragraph out of all those of a field, in logarithmic time. */
export function blocksOf(blocks: readonly CopyBlock[], paragraph: number): readonly CopyBlock[] {
  const last = lastUpTo(blocks, paragraph, each => each.paragraph)
  let first = last + 1
  while (blocks[first - 1]?.paragraph === paragraph) first--
  return blocks.slice(first, last + 1)
}

/** The part of a field that tells where its quotations are. */
interface QuotingField {
  readonly paragraphs: readonly Range[]
  readonly quotations: { covers(offset: number): boolean }
}

/** True for a piece in quoted words; one that begins a paragraph is not: marks before it have lost their partners. */
export const isQuotedPiece = (
  { quotations, paragraphs }: QuotingField,
  { start, paragraph }: CopyBlock,
): boolean => paragraphs[paragraph]?.start !== start && quotations.covers(start)
