import type { Comment } from '../story/story.js'

/**
 * Finds text that is written as a comment, for formats whose strings may hold HTML. Only the story shows whether a
 * string is HTML.
 */
export const findStringComments = (text: string): readonly Comment[] => findWrittenComments(text, inString)

/** Finds nothing: plain copy has no comments. */
export const noComments = (): readonly Comment[] => []

/** The spellings of a comment's marks. */
export interface CommentMarks {
  readonly opening: RegExp
  readonly closing: RegExp
}

const inString: CommentMarks = { opening: /(?:<|\\u003[cC])!--/gu, closing: /--(?:>|\\u003[eE])/u }

/** The characters in which a comment must close if no parser finds its end: no directive is longer. */
const longestComment = 2000

/** Finds comments by their marks, for text that no parser reads. */
export function findWrittenComments(text: string, { opening, closing }: CommentMarks): readonly Comment[] {
  const comments: Comment[] = []
  for (const { index, 0: mark } of text.matchAll(opening)) {
    const start = index + mark.length
    const close = closing.exec(text.slice(start, start + longestComment))
    if (close === null || index < (comments.at(-1)?.end ?? 0)) continue
    const end = start + close.index
    comments.push({ start: index, end: end + close[0].length, words: { start, end } })
  }
  return comments
}

/** Moves a comment of a slice into the text that the slice begins at `base` of. */
export const moveComment = (base: number, { start, end, words }: Comment): Comment => ({
  start: start + base,
  end: end + base,
  words: { start: words.start + base, end: words.end + base },
})
