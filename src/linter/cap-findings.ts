import type { PlacedFinding } from './place.js'

/** The most issues of a rule that are listed for a story. */
export const mostOfRule = 1000

/**
 * Keeps the first findings of each rule and, in place of the rest, one that counts them. `found` are the findings of a
 * story in the order of their places. Those that a directive hides are counted separately.
 */
export function capFindings<T extends PlacedFinding & { readonly directive: object | null }>(
  found: readonly T[],
  most: number,
): readonly T[] {
  if (found.length <= most) return found
  const groupOf = ({ rule, directive }: T): string => `${rule.id} ${String(directive === null)}`
  const totals = new Map<string, number>()
  for (const each of found) totals.set(groupOf(each), (totals.get(groupOf(each)) ?? 0) + 1)
  const seen = new Map<string, number>()
  return found.flatMap(each => {
    const group = groupOf(each)
    const before = seen.get(group) ?? 0
    seen.set(group, before + 1)
    if (before < most) return [each]
    return before === most ? [standForRest(each, (totals.get(group) ?? 0) - most)] : []
  })
}

/** Makes the first finding that is not listed stand for itself and those after it. */
function standForRest<T extends PlacedFinding>(first: T, count: number): T {
  const issues = count === 1 ? 'issue' : 'issues'
  const message = `And ${count.toLocaleString('en')} more ${issues} of this rule in the story, from here on. Repair the first ones, and check again.`
  return { ...first, finding: { ...first.finding, message }, fixes: [] }
}
