import type { SetDiagnostic } from './measure.js'

export interface RunChange {
  /** Moved: the same rule marks other words that overlap. */
  readonly kind: 'new' | 'gone' | 'moved'
  readonly diagnostic: SetDiagnostic
}

const groupKeyOf = ({ set, story, ruleId }: SetDiagnostic): string => JSON.stringify([set, story, ruleId])
const isSamePlace = (a: SetDiagnostic, b: SetDiagnostic): boolean => a.start === b.start && a.end === b.end
const overlaps = (a: SetDiagnostic, b: SetDiagnostic): boolean => a.start < b.end && b.start < a.end

/** Returns what differs between two runs over the same sets. */
export function compareRuns(before: readonly SetDiagnostic[], now: readonly SetDiagnostic[]): readonly RunChange[] {
  const olds = group(before)
  const found: RunChange[] = []
  for (const diagnostic of now) {
    const candidates = olds.get(groupKeyOf(diagnostic)) ?? []
    const same = candidates.findIndex(each => isSamePlace(each, diagnostic))
    const partner = same >= 0 ? same : candidates.findIndex(each => overlaps(each, diagnostic))
    if (partner < 0) found.push({ kind: 'new', diagnostic })
    else {
      candidates.splice(partner, 1)
      if (same < 0) found.push({ kind: 'moved', diagnostic })
    }
  }
  for (const left of olds.values()) for (const diagnostic of left) found.push({ kind: 'gone', diagnostic })
  return found
}

function group(diagnostics: readonly SetDiagnostic[]): Map<string, SetDiagnostic[]> {
  const groups = new Map<string, SetDiagnostic[]>()
  for (const diagnostic of diagnostics) {
    const others = groups.get(groupKeyOf(diagnostic))
    if (others === undefined) groups.set(groupKeyOf(diagnostic), [diagnostic])
    else others.push(diagnostic)
  }
  return groups
}
