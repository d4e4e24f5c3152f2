import type { Range } from '../../story/search.js'
import { textAt } from './range.js'
import type { VersionEdit } from './version-edit.js'
import { tokensIn } from './word-diff.js'

interface SizedEdit extends VersionEdit {
  /** Tokens on the longer side. */
  readonly size: number
  /** Tokens that stayed between the edit before and this one. */
  readonly gap: number
}

/**
 * Joins edits as an editor made them: words that stayed only by chance between two larger edits, such as a “the” or a
 * comma of both wordings, belong to one edit with them.
 */
export function joinEdits(edits: readonly VersionEdit[], old: string, now: string): readonly VersionEdit[] {
  const count = (text: string, range: Range): number => tokensIn(textAt(text, range)).length
  const hunks: SizedEdit[] = []
  for (const { old: o, new: n } of edits) {
    let last: SizedEdit = {
      old: o,
      new: n,
      size: Math.max(count(old, o), count(now, n)),
      gap: count(old, { start: hunks.at(-1)?.old.end ?? o.start, end: o.start }),
    }
    for (
      let before = hunks.at(-1);
      before !== undefined && last.gap < Math.min(before.size, last.size);
      before = hunks.at(-1)
    ) {
      hunks.pop()
      last = {
        old: { start: before.old.start, end: last.old.end },
        new: { start: before.new.start, end: last.new.end },
        size: before.size + last.gap + last.size,
        gap: before.gap,
      }
    }
    hunks.push(last)
  }
  return hunks.map(hunk => ({ old: hunk.old, new: hunk.new }))
}
