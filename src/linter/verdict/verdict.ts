import type { Rule } from '../../rule.js'
import { cutOffs, weights } from './weights.js'

export const verdictLevels = ['clean', 'suspect', 'damaged'] as const
export type VerdictLevel = (typeof verdictLevels)[number]

/** A rule, and the number of its findings in a story. */
interface Evidence {
  readonly ruleId: string
  readonly family: string
  readonly count: number
}

/** True if a rule's findings are evidence: those at info are habits and hints, not damage. */
export const isEvidence = ({ severity }: Pick<Rule, 'severity'>): boolean => severity !== 'info'

/** The meaning of all findings of a story together: whether a machine translated it and no editor corrected it. */
export interface Verdict {
  readonly level: VerdictLevel
  /** Weight of the evidence per 100 words; docs/verdict.md has the cut-offs between the levels. */
  readonly weight: number
  readonly families: number
  readonly evidence: readonly Evidence[]
}

/** The fewest words that a story's weight is spread over: in ten words one finding is no flood. */
const fewestWords = 100

/**
 * Returns the weight of rules' counts per 100 words. `by` says how much more often each rule has findings in machine
 * copy than in human copy.
 */
export function weighEvidence(
  counts: ReadonlyMap<string, number>,
  words: number,
  by: Readonly<Record<string, number>>,
): number {
  let sum = 0
  for (const [ruleId, count] of counts) sum += (by[ruleId] ?? 0) * count
  return (100 * sum) / Math.max(words, fewestWords)
}

/** Weight of a rule for which none was fitted, such as a rule of the user. */
const unfittedWeight = 1

/** Reaches a verdict on a story of so many words; `found` has a finding's rule for each finding. */
export function reachVerdict(found: readonly Pick<Rule, 'id' | 'family'>[], words: number): Verdict {
  const counts = new Map<string, number>()
  for (const { id } of found) counts.set(id, (counts.get(id) ?? 0) + 1)
  const fitted = Object.fromEntries(Array.from(counts.keys(), id => [id, weights[id] ?? unfittedWeight]))
  const weight = Math.round(100 * weighEvidence(counts, words, fitted)) / 100
  const families = new Map(found.map(({ id, family }) => [id, family]))
  const evidence = Array.from(counts, ([ruleId, count]) => ({ ruleId, family: families.get(ruleId) ?? '', count }))
  return {
    level: findLevel(weight),
    weight,
    families: new Set(families.values()).size,
    evidence: evidence.sort((a, b) => b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1)),
  }
}

function findLevel(weight: number): VerdictLevel {
  if (weight >= cutOffs.damaged) return 'damaged'
  return weight >= cutOffs.suspect ? 'suspect' : 'clean'
}
