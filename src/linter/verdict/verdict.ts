import type { Certainty, Rule, Severity } from '../../rule.js'
import type { Range } from '../../story/search.js'
import { type CutOffs, cutOffs } from './cut-offs.js'

export const verdictLevels = ['clean', 'suspect', 'damaged'] as const
export type VerdictLevel = (typeof verdictLevels)[number]

/** An issue that may be evidence, with its range in the file. */
export interface Issue extends Range {
  readonly rule: Pick<Rule, 'id' | 'family' | 'severity'>
  readonly severity: Severity
  readonly certainty: Certainty
}

/** A rule, and the number of its issues in a story. */
interface Evidence {
  readonly ruleId: string
  readonly family: string
  readonly count: number
}

/** The score *damaged*: how much a desk would have to repair before it runs the story. */
export interface Verdict {
  readonly level: VerdictLevel
  /** Weight of the evidence per 100 words; docs/verdict.md has the cut-offs between the levels. */
  readonly weight: number
  /** Families of rules in the evidence. */
  readonly families: number
  /** Issues in the evidence; those that touch each other count once. */
  readonly slips: number
  readonly evidence: readonly Evidence[]
}

/** The score *damaged* as reports show it: its level, and issues by family. */
export interface DamagedScore extends Pick<Verdict, 'level' | 'weight' | 'slips'> {
  readonly families: readonly { readonly family: string; readonly issues: number }[]
}

/** Returns the score *damaged* of a verdict, the family with most issues first. */
export function toDamagedScore({ level, weight, slips, evidence }: Verdict): DamagedScore {
  const issues = new Map<string, number>()
  for (const { family, count } of evidence) issues.set(family, (issues.get(family) ?? 0) + count)
  const families = Array.from(issues, ([family, count]) => ({ family, issues: count }))
  return { level, weight, slips, families: families.sort((a, b) => b.issues - a.issues) }
}

/** The weight of an issue. Infos are habits and hints, and weigh nothing. */
const weights: Readonly<Record<'error' | 'warning', Readonly<Record<Certainty, number>>>> = {
  error: { certain: 2, likely: 1.5, possible: 1 },
  warning: { certain: 1, likely: 0.75, possible: 0.5 },
}

const weigh = ({ severity, certainty }: Issue): number => (severity === 'info' ? 0 : weights[severity][certainty])

/** True if an issue is evidence. A rule that is info by itself stays a hint where a desk raises its level. */
const isEvidence = ({ rule, severity }: Issue): boolean => rule.severity !== 'info' && severity !== 'info'

/** The fewest words that a story's weight is spread over: in ten words one issue is no flood. */
const fewestWords = 100

/** Families, or slips, of which a damaged story has at least so many. One slip alone is never damage. */
const fewestFamilies = 2
const fewestSlips = 3

/** Characters above which an issue is about a stretch of copy, which may hold slips of its own. */
const longestSlip = 160

/** Reaches a verdict on a story of so many words from its issues, in the order of their places. */
export function reachVerdict(issues: readonly Issue[], words: number): Verdict {
  const found = issues.filter(isEvidence)
  const slips = findSlips(found)
  const sum = slips.reduce((total, slip) => total + Math.max(...slip.map(weigh)), 0)
  const weight = Math.round((100 * 100 * sum) / Math.max(words, fewestWords)) / 100
  const families = new Set(slips.map(([first]) => first.rule.family)).size
  const weighed = { weight, families, slips: slips.length }
  return { level: findLevel(weighed, findCutOffs(words, cutOffs)), ...weighed, evidence: listEvidence(found) }
}

/** Returns the level of a weight; a few slips are damage only if they are of several kinds or many. */
export function findLevel(
  { weight, families, slips }: Pick<Verdict, 'weight' | 'families' | 'slips'>,
  { suspect, damaged }: Omit<CutOffs, 'words'>,
): VerdictLevel {
  const isBroad = slips >= fewestSlips || (slips > 1 && families >= fewestFamilies)
  if (weight >= damaged && isBroad) return 'damaged'
  return weight >= suspect ? 'suspect' : 'clean'
}

/** Returns the cut-offs for a story's length: between two lengths they lie between theirs, in equal ratios. */
export function findCutOffs(words: number, bands: readonly CutOffs[]): Omit<CutOffs, 'words'> {
  const above = bands.findIndex(band => band.words >= words)
  const [low, high] = [bands[above - 1], bands[above]]
  // Below the shortest length and above the longest, cut-offs stay as they are there.
  if (low === undefined || high === undefined) return high ?? bands.at(-1) ?? noEvidence
  const share = Math.log(words / low.words) / Math.log(high.words / low.words)
  const between = (from: number, to: number): number => from + share * (to - from)
  return { suspect: between(low.suspect, high.suspect), damaged: between(low.damaged, high.damaged) }
}

/** Cut-offs that nothing reaches. */
const noEvidence = { suspect: Infinity, damaged: Infinity }

type Slip = readonly [Issue, ...Issue[]]

/** Joins issues that touch each other: rules of several families may report one slip. */
function findSlips(issues: readonly Issue[]): readonly Slip[] {
  const slips: [Issue, ...Issue[]][] = []
  let end = -1
  for (const issue of issues) {
    const last = slips.at(-1)
    const isShort = issue.end - issue.start <= longestSlip
    if (last !== undefined && isShort && issue.start <= end) last.push(issue)
    else slips.push([issue])
    if (isShort) end = Math.max(end, issue.end)
  }
  return slips
}

function listEvidence(issues: readonly Issue[]): readonly Evidence[] {
  const byRule = new Map<string, Evidence>()
  for (const { rule } of issues)
    byRule.set(rule.id, { ruleId: rule.id, family: rule.family, count: (byRule.get(rule.id)?.count ?? 0) + 1 })
  return [...byRule.values()].sort((a, b) => b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1))
}
