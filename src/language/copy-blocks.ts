import type { Range } from '../story/search.js'

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
