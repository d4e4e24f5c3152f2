import type { Alarm } from './measure.js'

export interface Change {
  readonly kind: 'new' | 'gone' | 'moved'
  readonly alarm: Alarm
}

const keyOf = ({ set, story, ruleId }: Alarm): string => JSON.stringify([set, story, ruleId])
const samePlace = (a: Alarm, b: Alarm): boolean => a.start === b.start && a.end === b.end
const touches = (a: Alarm, b: Alarm): boolean => a.start < b.end && b.start < a.end

/** What one run reports that another did not: new, gone, or moved, where the same rule marks other words of the same place. */
export function changes(before: readonly Alarm[], now: readonly Alarm[]): readonly Change[] {
  const olds = grouped(before)
  const found: Change[] = []
  for (const alarm of now) {
    const candidates = olds.get(keyOf(alarm)) ?? []
    const same = candidates.findIndex(each => samePlace(each, alarm))
    const twin = same >= 0 ? same : candidates.findIndex(each => touches(each, alarm))
    if (twin < 0) found.push({ kind: 'new', alarm })
    else {
      candidates.splice(twin, 1)
      if (same < 0) found.push({ kind: 'moved', alarm })
    }
  }
  for (const left of olds.values()) for (const alarm of left) found.push({ kind: 'gone', alarm })
  return found
}

function grouped(alarms: readonly Alarm[]): Map<string, Alarm[]> {
  const groups = new Map<string, Alarm[]>()
  for (const alarm of alarms) {
    const group = groups.get(keyOf(alarm))
    if (group === undefined) groups.set(keyOf(alarm), [alarm])
    else group.push(alarm)
  }
  return groups
}
