import { firstFrom, type Range, shared } from './pairing/range.js'

/** An edit in one of the two texts. */
export interface EditAt {
  readonly number: number
  readonly at: Range
  /** Whether it put in or took out a paragraph. */
  readonly isParagraph: boolean
}

/** Characters of white space that may stand between an edit and the words beside it. */
const reach = 3

/**
 * Numbers of the edits, sorted by their places, that touch a stretch of the text: they share characters with it, or nothing but a space
 * stands between. A paragraph that was put in or taken out beside it does not touch it.
 */
export function touching(edits: readonly EditAt[], range: Range, text: string): readonly number[] {
  const found: number[] = []
  for (let index = firstFrom(edits, range.start - reach, ({ at }) => at.end); index < edits.length; index++) {
    const edit = edits[index]
    if (edit === undefined || edit.at.start > range.end + reach) break
    if (shared(edit.at, range) > 0 || isInside(edit.at, range) || (!edit.isParagraph && isBeside(edit.at, range, text)))
      found.push(edit.number)
  }
  return found
}

/** Whether words were put in between those of a stretch. */
const isInside = ({ start, end }: Range, range: Range): boolean =>
  start === end && range.start < start && start < range.end

const isBeside = (edit: Range, range: Range, text: string): boolean =>
  /^[^\S\n]*$/u.test(text.slice(Math.min(edit.end, range.end), Math.max(edit.start, range.start)))
