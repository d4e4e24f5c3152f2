import { compareTwoStrings } from 'string-similarity'

/** Compares two strings: Dice's coefficient over pairs of letters, without white space; 0 to 1 for equal ones. */
export const measureLikeness = (a: string, b: string): number => compareTwoStrings(a, b)

/** True if two names are long enough for each other to be at least so alike: a quick look before a slow one. */
export function mayBeAlike(a: string, b: string, least: number): boolean {
  const [one, other] = [a, b].map(text => text.replace(/\s+/gu, '').length) as [number, number]
  return 2 * Math.min(one - 1, other - 1) >= least * (one + other - 2)
}

/** Codes with a count of their own; all others share one. */
const counted = 127

/** Counts the characters of a text but its white space, by their codes. */
function countCharacters(text: string): { readonly counts: Int32Array; readonly length: number } {
  const counts = new Int32Array(counted + 1)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const code = Math.min(text.charCodeAt(at), counted)
    if (code === 32 || (code >= 9 && code <= 13)) continue
    counts[code] = (counts[code] ?? 0) + 1
    // Another character may be white space too.
    if (code < counted) length++
  }
  return { counts, length }
}

/** True for two strings at least so alike. Most have too few characters in common, and need no look at their pairs. */
export function areAlike(a: string, b: string, least: number): boolean {
  const [one, other] = [countCharacters(a), countCharacters(b)]
  let common = 0
  for (let code = 0; code <= counted; code++)
    common += Math.min(one.counts[code] as number, other.counts[code] as number)
  return 2 * common >= least * (one.length + other.length - 2) && measureLikeness(a, b) >= least
}

/** Least likeness of a typing error; “jsno” and “json” have 0.33. */
const leastLikeness = 0.3

/** Returns the candidate most like `text`; null if none is likely to be meant. */
function findNearest(text: string, candidates: readonly string[]): string | null {
  let best: string | null = null
  let bestAlike = leastLikeness
  for (const candidate of candidates) {
    const alike = measureLikeness(text, candidate)
    if (alike > bestAlike) [best, bestAlike] = [candidate, alike]
  }
  return best
}

/** Returns “ Did you mean “x”?” for a wrong name, and an empty text if no right one is near. */
export function didYouMean(name: string, names: readonly string[]): string {
  const found = findNearest(name, names)
  return found === null ? '' : ` Did you mean “${found}”?`
}
