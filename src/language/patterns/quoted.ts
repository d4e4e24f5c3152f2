import type { Quotations } from '../annotated-story.js'

/**
 * True for a place in somebody’s words. A quotation that runs over a paragraph’s end without a new mark has lost its
 * closing mark, so that nobody knows where it ends.
 */
export const isQuoted = ({ covers, all }: Pick<Quotations, 'covers' | 'all'>, offset: number): boolean =>
  covers(offset) && all.some(({ start, end, reopened }) => reopened && start <= offset && offset < end)
