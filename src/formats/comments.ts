import type { Comment } from '../story/story.js'

/** Of a text whose strings hold HTML, what is written as a comment: whether a string is read as HTML, its story tells. */
export const stringComments = (text: string): readonly Comment[] => written(text, inString)

/** Plain copy has none. */
export const noComments = (): readonly Comment[] => []

/** How a comment is written. */
export interface Spelling {
  readonly opening: RegExp
  readonly closing: RegExp
}

const inString: Spelling = { opening: /(?:<|\\u003[cC])!--/gu, closing: /--(?:>|\\u003[eE])/u }

/** Longest comment that is looked at where no parser tells its end: no directive is longer. */
const longest = 2000

/** Comments as they are spelt, where no parser sees them. */
export function written(text: string, { opening, closing }: Spelling): readonly Comment[] {
  const found: Comment[] = []
  for (const {
    index,
    0: { length },
  } of text.matchAll(opening)) {
    const start = index + length
    const close = closing.exec(text.slice(start, start + longest))
    if (close === null || index < (found.at(-1)?.end ?? 0)) continue
    const end = start + close.index
    found.push({ start: index, end: end + close[0].length, words: { start, end } })
  }
  return found
}

/** A comment of a stretch of a text, in the text's own offsets. */
export const movedBy = (base: number, { start, end, words }: Comment): Comment => ({
  start: start + base,
  end: end + base,
  words: { start: words.start + base, end: words.end + base },
})
