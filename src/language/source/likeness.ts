/** Returns a text in small letters, with one space for all that is no letter and no digit. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Letters by which most texts are told apart. */
const glance = 24

/** True for texts that are the same but for marks and capitals. Most are told apart by their first letters. */
export function isSameText(a: string, b: string): boolean {
  if (a === b) return true
  const [ours, theirs] = [fold(a.slice(0, glance)), fold(b.slice(0, glance))]
  const length = Math.min(ours.length, theirs.length)
  return ours.slice(0, length) === theirs.slice(0, length) && fold(a) === fold(b)
}

/** Returns how much two texts are alike: Dice’s coefficient over pairs of characters, from 0 to 1. */
export function measureOverlap(a: string, b: string): number {
  const [ours, theirs] = [pairsOf(fold(a)), pairsOf(fold(b))]
  let shared = 0
  for (const pair of ours) if (theirs.has(pair)) shared++
  return ours.size + theirs.size === 0 ? 1 : (2 * shared) / (ours.size + theirs.size)
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = 0; at < text.length; at++) pairs.add(text.slice(at, at + 2))
  return pairs
}
