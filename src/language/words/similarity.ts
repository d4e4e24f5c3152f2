import { compareTwoStrings } from 'string-similarity'

/** How alike two strings are, 0 to 1: Dice's coefficient over pairs of letters, white space left out. */
export const dice = (a: string, b: string): number => compareTwoStrings(a, b)

/** Below this a name is another name, not a slip of the finger: “jsno” and “json” come to 0.33. */
const alikeFrom = 0.3

/** The candidate most like `text`, if any is alike enough to be meant. */
function nearest(text: string, candidates: readonly string[]): string | null {
  let best: string | null = null
  let bestAlike = alikeFrom
  for (const candidate of candidates) {
    const alike = dice(text, candidate)
    if (alike > bestAlike) [best, bestAlike] = [candidate, alike]
  }
  return best
}

/** “ Did you mean “x”?” for a name that is not among the right ones; nothing where none is near. */
export function didYouMean(name: string, names: readonly string[]): string {
  const found = nearest(name, names)
  return found === null ? '' : ` Did you mean “${found}”?`
}
