import type { Span } from '../../story/story.js'
import type { AnnotatedField, Quotations } from '../annotated-story.js'

/**
 * True for a place in somebody’s words. A quotation that runs over a paragraph’s end without a new mark has lost its
 * closing mark, so that nobody knows where it ends.
 */
export const isQuoted = ({ covers, all }: Pick<Quotations, 'covers' | 'all'>, offset: number): boolean =>
  covers(offset) && all.some(({ start, end, reopened }) => reopened && start <= offset && offset < end)

/** True for a span in somebody’s words; `fields` are those of its story. */
export const isSpanQuoted = (fields: readonly AnnotatedField[], { field, start }: Span): boolean =>
  fields.some(each => each === field && isQuoted(each.quotations, start))
