import { severities, type Severity } from '../rule.js'
import {
  type ComparedFault,
  type ComparedStory,
  type End,
  ends,
  type FaultClass,
  type FaultCounts,
  type Placed,
  type RuleCounts,
  type Summary,
  type UnaskedEdit,
} from './comparison.js'
import { gather } from './pairing/gather.js'

/** Counts over all stories; every fault of OLD is removed or kept, every one of NEW kept or brought in. */
export function summaryOf(stories: readonly ComparedStory[]): Summary {
  const faults = stories.flatMap(story => story.faults)
  const both = stories.filter(({ old, new: now }) => old !== null && now !== null)
  const edits = both.flatMap(story => story.edits)
  const rules = rulesIn(stories)
  return {
    stories: {
      both: both.length,
      unchanged: both.filter(story => isUnchanged(story)).length,
      onlyOld: stories.filter(({ new: now }) => now === null).length,
      onlyNew: stories.filter(({ old }) => old === null).length,
    },
    faults: {
      ...countsOf(faults),
      ends: Object.fromEntries(ends.map(end => [end, faults.filter(fault => fault.end === end).length])) as Record<
        End,
        number
      >,
      bySeverity: severityCounts(faults),
    },
    edits: {
      total: edits.length,
      askedFor: edits.filter(({ askedBy }) => askedBy.length > 0).length,
      moves: sum(both.flatMap(({ fields }) => fields.map(({ blocks }) => blocks.filter(block => block.moved).length))),
      words: wordsIn(both),
    },
    alarms: alarmsIn(rules, both),
    rules,
    unasked: unaskedIn(both),
  }
}

/** Whether both versions have the same copy in the same fields. */
const isUnchanged = ({ fields, edits }: ComparedStory): boolean =>
  edits.length === 0 &&
  fields.every(({ old, new: now, blocks }) => old !== null && now !== null && blocks.every(({ moved }) => !moved))

function countsOf(faults: readonly ComparedFault[]): FaultCounts {
  const count = (name: FaultClass): number => faults.filter(fault => fault.class === name).length
  const [removed, kept, broughtIn] = [count('removed'), count('kept'), count('brought-in')]
  return { old: removed + kept, new: kept + broughtIn, removed, kept, broughtIn }
}

/** A fault as it is now, or as it was. */
const latest = (fault: ComparedFault): Placed | null => fault.new ?? fault.old

const severityCounts = (faults: readonly ComparedFault[]): Summary['faults']['bySeverity'] =>
  Object.fromEntries(
    severities.map(severity => [
      severity,
      countsOf(faults.filter(fault => latest(fault)?.diagnostic.severity === severity)),
    ]),
  ) as Record<Severity, FaultCounts>

const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0

function wordsIn(stories: readonly ComparedStory[]): Summary['edits']['words'] {
  const words = { old: 0, new: 0, takenOut: 0, putIn: 0 }
  for (const { fields, edits } of stories) {
    for (const { old, new: now } of fields) {
      if (old === null || now === null) continue
      words.old += countWords(old)
      words.new += countWords(now)
    }
    for (const { oldText, newText } of edits) {
      words.takenOut += countWords(oldText)
      words.putIn += countWords(newText)
    }
  }
  return words
}

/** The rules that spoke, those with most alarms in OLD first. */
function rulesIn(stories: readonly ComparedStory[]): readonly RuleCounts[] {
  const byRule = new Map<string, (ComparedFault & { readonly edited: boolean })[]>()
  for (const { old, new: now, faults } of stories)
    for (const fault of faults)
      gather(byRule, latest(fault)?.diagnostic.ruleId ?? '', { ...fault, edited: old !== null && now !== null })
  return [...byRule]
    .map(([ruleId, faults]) => {
      const alarms = faults.filter(fault => fault.edited && fault.old !== null)
      const acted = alarms.filter(fault => fault.class === 'removed' || fault.edits.length > 0)
      return {
        ruleId,
        ...countsOf(faults),
        actedOn: acted.length,
        left: alarms.length - acted.length,
        followed: acted.filter(({ followed }) => followed === true).length,
      }
    })
    .sort((a, b) => b.old - a.old || b.new - a.new || (a.ruleId < b.ruleId ? -1 : 1))
}

function alarmsIn(rules: readonly RuleCounts[], stories: readonly ComparedStory[]): Summary['alarms'] {
  const [tokens, touched] = [
    sum(stories.map(({ reach }) => reach.tokens)),
    sum(stories.map(({ reach }) => reach.touched)),
  ]
  const actedOn = sum(rules.map(rule => rule.actedOn))
  return {
    total: actedOn + sum(rules.map(rule => rule.left)),
    actedOn,
    followed: sum(rules.map(rule => rule.followed)),
    anyWord: tokens === 0 ? 0 : touched / tokens,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

function unaskedIn(stories: readonly ComparedStory[]): readonly UnaskedEdit[] {
  const alike = new Map<string, UnaskedEdit[]>()
  for (const { new: now, fields, edits } of stories)
    for (const { oldText, newText, askedBy, field } of edits)
      if (askedBy.length === 0)
        gather(alike, `${oldText}\u0000${newText}`.toLowerCase(), {
          old: oldText,
          new: newText,
          count: 1,
          story: now?.id ?? '',
          role: fields[field]?.role ?? '',
        })
  return [...alike.values()]
    .flatMap(each => each.slice(0, 1).map(first => ({ ...first, count: each.length })))
    .sort((a, b) => b.count - a.count)
}
