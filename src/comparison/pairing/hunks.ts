import { type Edit, type Range, textAt } from './range.js'
import { tokensIn } from './word-diff.js'

interface Sized extends Edit {
  /** Tokens on the side that has more. */
  readonly size: number
  /** Tokens that stayed between it and the one before. */
  readonly behind: number
}

/**
 * Edits as an editor made them: words that stayed by chance between two larger edits, a “the” or a comma of both wordings, belong
 * to one edit with them.
 */
export function hunksOf(edits: readonly Edit[], old: string, now: string): readonly Edit[] {
  const count = (text: string, range: Range): number => tokensIn(textAt(text, range)).length
  const hunks: Sized[] = []
  for (const { old: o, new: n } of edits) {
    let last: Sized = {
      old: o,
      new: n,
      size: Math.max(count(old, o), count(now, n)),
      behind: count(old, { start: hunks.at(-1)?.old.end ?? o.start, end: o.start }),
    }
    for (
      let before = hunks.at(-1);
      before !== undefined && last.behind < Math.min(before.size, last.size);
      before = hunks.at(-1)
    ) {
      hunks.pop()
      last = {
        old: { start: before.old.start, end: last.old.end },
        new: { start: before.new.start, end: last.new.end },
        size: before.size + last.behind + last.size,
        behind: before.behind,
      }
    }
    hunks.push(last)
  }
  return hunks.map(hunk => ({ old: hunk.old, new: hunk.new }))
}
