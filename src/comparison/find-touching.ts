import { firstFrom, type Range } from '../story/search.js'
import { shared } from './pairing/range.js'

/** The place of an edit in one of the two texts. */
export interface EditPlace {
  readonly number: number
  readonly at: Range
  /** True if it puts in or takes out a paragraph. */
  readonly isParagraph: boolean
}

/** Most characters of white space between an edit and the words beside it. */
const widestGap = 3

/**
 * Finds the edits that touch a range of the text: they share characters with it, or there is only a space between. A
 * paragraph that was put in or taken out beside it does not touch it. `edits` are sorted by their places.
 */
export function findTouching(edits: readonly EditPlace[], range: Range, text: string): readonly number[] {
  const found: number[] = []
  for (let index = firstFrom(edits, range.start - widestGap, ({ at }) => at.end); index < edits.length; index++) {
    const edit = edits[index]
    if (edit === undefined || edit.at.start > range.end + widestGap) break
    if (shared(edit.at, range) > 0 || isInside(edit.at, range) || (!edit.isParagraph && isBeside(edit.at, range, text)))
      found.push(edit.number)
  }
  return found
}

/** Tells whether words were put in between those of a range. */
const isInside = ({ start, end }: Range, range: Range): boolean =>
  start === end && range.start < start && start < range.end

const isBeside = (edit: Range, range: Range, text: string): boolean =>
  /^[^\S\n]*$/u.test(text.slice(Math.min(edit.end, range.end), Math.max(edit.start, range.start)))
