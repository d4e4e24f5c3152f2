import { diffArrays } from 'diff'
import type { Range } from '../../story/search.js'
import { invertEdit, type VersionEdit } from './version-edit.js'

/** Figures with their commas, words with their apostrophes, and each other mark alone. */
const token = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|\S/gu

export const tokensIn = (text: string): readonly Range[] =>
  Array.from(text.matchAll(token), ({ 0: { length }, index }) => ({ start: index, end: index + length }))

/**
 * Most tokens that change between two paragraphs before they count as rewritten. The search takes the square of this,
 * and a word diff with more changes cannot be read.
 */
const mostChanges = 1000

/**
 * Returns the edits that change one paragraph into another, word by word; one edit over all of it if too much changed.
 */
export function diffWords(old: string, now: string): readonly VersionEdit[] {
  // Which of several shortest ways the search finds depends on the order of the texts. With one fixed order, issues are
  // paired alike in both directions.
  if (old > now) return diffWords(now, old).map(invertEdit)
  const [olds, news] = [tokensIn(old), tokensIn(now)]
  const changes = diffArrays(
    olds.map(at => old.slice(at.start, at.end)),
    news.map(at => now.slice(at.start, at.end)),
    { maxEditLength: mostChanges },
  )
  if (changes === undefined) return editsAround(old, now, [])
  const same: VersionEdit[] = []
  let [o, n] = [0, 0]
  for (const { added, removed, count } of changes) {
    // A token that is in both texts has an index in both arrays.
    if (!added && !removed)
      for (let index = 0; index < count; index++)
        same.push({ old: olds[o + index] as Range, new: news[n + index] as Range })
    if (!added) o += count
    if (!removed) n += count
  }
  return editsAround(old, now, same)
}

/** Returns the edits between tokens that stay. Between two neighbours that is the space, if it changed. */
function editsAround(old: string, now: string, same: readonly VersionEdit[]): readonly VersionEdit[] {
  const edits: VersionEdit[] = []
  let [o, n] = [0, 0]
  for (const next of [
    ...same,
    { old: { start: old.length, end: old.length }, new: { start: now.length, end: now.length } },
  ]) {
    if (old.slice(o, next.old.start) !== now.slice(n, next.new.start))
      edits.push(trim(old, now, { old: { start: o, end: next.old.start }, new: { start: n, end: next.new.start } }))
    o = next.old.end
    n = next.new.end
  }
  return edits
}

/** Removes from an edit the white space that both its sides begin or end with. */
function trim(
  old: string,
  now: string,
  { old: { start: o, end: oEnd }, new: { start: n, end: nEnd } }: VersionEdit,
): VersionEdit {
  while (o < oEnd && n < nEnd && old[o] === now[n] && isSpace(old[o])) {
    o++
    n++
  }
  while (oEnd > o && nEnd > n && old[oEnd - 1] === now[nEnd - 1] && isSpace(old[oEnd - 1])) {
    oEnd--
    nEnd--
  }
  return { old: { start: o, end: oEnd }, new: { start: n, end: nEnd } }
}

const isSpace = (character = ''): boolean => /^\s$/u.test(character)
