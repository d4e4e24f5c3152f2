import { diffArrays } from 'diff'
import { type Edit, type Range, reversed } from './range.js'

/** Figures with their commas, words with their apostrophes, and every mark by itself. */
const token = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|\S/gu

export const tokensIn = (text: string): readonly Range[] =>
  Array.from(text.matchAll(token), ({ 0: { length }, index }) => ({ start: index, end: index + length }))

/**
 * Tokens that may come and go between two paragraphs before they count as written anew: the search costs the square of it, and
 * where so much has changed nobody reads a word diff.
 */
const mostChanges = 1000

/** What changes the one paragraph into the other, word by word, in order; one edit over all of it where too much changed. */
export function editsBetween(old: string, now: string): readonly Edit[] {
  // Of several shortest ways the search takes one that depends on the side it comes from: always the same side, so that faults are matched alike both ways.
  if (old > now) return editsBetween(now, old).map(reversed)
  const [olds, news] = [tokensIn(old), tokensIn(now)]
  const changes = diffArrays(
    olds.map(at => old.slice(at.start, at.end)),
    news.map(at => now.slice(at.start, at.end)),
    { maxEditLength: mostChanges },
  )
  if (changes === undefined) return between(old, now, [])
  const same: Edit[] = []
  let [o, n] = [0, 0]
  for (const { added, removed, count } of changes) {
    // A token that is in both lies within both arrays.
    if (!added && !removed)
      for (let index = 0; index < count; index++)
        same.push({ old: olds[o + index] as Range, new: news[n + index] as Range })
    if (!added) o += count
    if (!removed) n += count
  }
  return between(old, now, same)
}

/** The edits between tokens that stay; where two of them stand side by side in both texts, that is the space between them, if it changed. */
function between(old: string, now: string, same: readonly Edit[]): readonly Edit[] {
  const edits: Edit[] = []
  let [o, n] = [0, 0]
  for (const next of [
    ...same,
    { old: { start: old.length, end: old.length }, new: { start: now.length, end: now.length } },
  ]) {
    if (old.slice(o, next.old.start) !== now.slice(n, next.new.start))
      edits.push(trimmed(old, now, { old: { start: o, end: next.old.start }, new: { start: n, end: next.new.start } }))
    o = next.old.end
    n = next.new.end
  }
  return edits
}

/** An edit without the white space that both sides begin or end with. */
function trimmed(old: string, now: string, { old: { start: o, end: oEnd }, new: { start: n, end: nEnd } }: Edit): Edit {
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
