import type { Rule } from '../../rule.js'
import { cutOffs, weights } from './weights.js'

export const verdictLevels = ['clean', 'suspect', 'damaged'] as const
export type VerdictLevel = (typeof verdictLevels)[number]

/** How often a rule spoke in a story. */
interface Evidence {
  readonly ruleId: string
  readonly family: string
  readonly count: number
}

/** Whether a rule's alarms are evidence: those of info alone are habits and hints, not damage. */
export const isEvidence = ({ severity }: Pick<Rule, 'severity'>): boolean => severity !== 'info'

/** What the alarms of a story say together: whether it went through a machine and nobody mended it. */
export interface Verdict {
  readonly level: VerdictLevel
  /** Weight of the evidence per 100 words; the cut-offs between the levels are in docs/verdict.md. */
  readonly weight: number
  readonly families: number
  readonly evidence: readonly Evidence[]
}

/** Shortest story that the density of its faults is measured by, in words: in ten words one fault is no flood. */
const shortest = 100

/** The weight of rules' counts per 100 words: each count times how much oftener the rule speaks of machine than of human copy. */
export function evidenceWeight(
  counts: ReadonlyMap<string, number>,
  words: number,
  by: Readonly<Record<string, number>>,
): number {
  let sum = 0
  for (const [ruleId, count] of counts) sum += (by[ruleId] ?? 0) * count
  return (100 * sum) / Math.max(words, shortest)
}

/** Weight of a rule that was not there when the weights were fitted, one of the user's own. */
const unfitted = 1

export function verdictOf(found: readonly Pick<Rule, 'id' | 'family'>[], words: number): Verdict {
  const counts = new Map<string, number>()
  for (const { id } of found) counts.set(id, (counts.get(id) ?? 0) + 1)
  const fitted = Object.fromEntries(Array.from(counts.keys(), id => [id, weights[id] ?? unfitted]))
  const weight = Math.round(100 * evidenceWeight(counts, words, fitted)) / 100
  const families = new Map(found.map(({ id, family }) => [id, family]))
  const evidence = Array.from(counts, ([ruleId, count]) => ({ ruleId, family: families.get(ruleId) ?? '', count }))
  return {
    level: weight >= cutOffs.damaged ? 'damaged' : weight >= cutOffs.suspect ? 'suspect' : 'clean',
    weight,
    families: new Set(families.values()).size,
    evidence: evidence.sort((a, b) => b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1)),
  }
}
