import type { RunChange } from '../../src/evaluation/compare-runs.js'
import type { CorpusSize } from './story-files.js'

type Kind = RunChange['kind']
const kinds: readonly Kind[] = ['new', 'gone', 'moved']

/** Writes each change under its rule, and a summary of five lines that fits a changelog entry. */
export function reportChanges(
  changes: readonly RunChange[],
  size: CorpusSize,
  base: string,
  unchanged: number,
): string {
  const byRule = groupByRule(changes)
  const rules = [...byRule].map(([rule, each]) => `${rule}: ${countKinds(each)}\n${each.map(showChange).join('')}\n`)
  const summary = [
    `${String(size.stories)} stories of ${String(size.sets)} sets, ${String(size.words)} words, against ${base}:`,
    `${countKinds(changes)}, ${String(unchanged)} unchanged.`,
    ...kinds.map(kind => `${capitalise(kind)}: ${countRules(byRule, kind)}.`),
  ]
  return `${rules.join('')}${summary.join('\n')}\n`
}

function groupByRule(changes: readonly RunChange[]): ReadonlyMap<string, readonly RunChange[]> {
  const byRule = new Map<string, RunChange[]>()
  const sorted = [...changes].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  for (const change of sorted)
    byRule.set(change.diagnostic.ruleId, [...(byRule.get(change.diagnostic.ruleId) ?? []), change])
  return new Map([...byRule].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const countKinds = (changes: readonly RunChange[]): string =>
  kinds.map(kind => `${String(changes.filter(change => change.kind === kind).length)} ${kind}`).join(', ')

function countRules(byRule: ReadonlyMap<string, readonly RunChange[]>, kind: Kind): string {
  const counts = [...byRule]
    .map(([rule, changes]) => [rule, changes.filter(change => change.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
  return counts.map(([rule, count]) => `${rule} ${String(count)}`).join(', ') || 'none'
}

const showChange = ({ kind, diagnostic: { set, story, excerpt } }: RunChange): string =>
  `  ${kind.padEnd(6)} ${set} ${story}\n         ${excerpt}\n`

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
