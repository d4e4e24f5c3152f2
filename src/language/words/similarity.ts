import { compareTwoStrings } from 'string-similarity'

/** Compares two strings: Dice's coefficient over pairs of letters, without white space; 0 to 1 for equal ones. */
export const measureLikeness = (a: string, b: string): number => compareTwoStrings(a, b)

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
