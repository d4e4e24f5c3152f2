import { severities, type Severity } from '../rule.js'
import {
  type ComparedIssue,
  type ComparedStory,
  type IssueClass,
  type IssueCounts,
  type Outcome,
  outcomes,
  type PlacedDiagnostic,
  type RuleCounts,
  type ComparisonSummary,
  type UnreportedEdit,
} from './comparison.js'
import { gather } from './pairing/gather.js'

/** Counts over all stories. Each issue of OLD was removed or kept, each of NEW was kept or brought in. */
export function summarize(stories: readonly ComparedStory[]): ComparisonSummary {
  const issues = stories.flatMap(story => story.issues)
  const both = stories.filter(({ old, new: now }) => old !== null && now !== null)
  const edits = both.flatMap(story => story.edits)
  const rules = countByRule(stories)
  return {
    stories: {
      both: both.length,
      unchanged: both.filter(story => isUnchanged(story)).length,
      onlyOld: stories.filter(({ new: now }) => now === null).length,
      onlyNew: stories.filter(({ old }) => old === null).length,
    },
    issues: {
      ...countIssues(issues),
      outcomes: Object.fromEntries(
        outcomes.map(outcome => [outcome, issues.filter(issue => issue.outcome === outcome).length]),
      ) as Record<Outcome, number>,
      bySeverity: countBySeverity(issues),
    },
    edits: {
      total: edits.length,
      reported: edits.filter(edit => edit.issues.length > 0).length,
      moves: sum(both.flatMap(({ fields }) => fields.map(({ blocks }) => blocks.filter(block => block.moved).length))),
      words: countEditedWords(both),
    },
    response: countResponse(rules, both),
    rules,
    unreported: unreportedEdits(both),
  }
}

/** Tells whether both versions have the same copy in the same fields. */
const isUnchanged = ({ fields, edits }: ComparedStory): boolean =>
  edits.length === 0 &&
  fields.every(({ old, new: now, blocks }) => old !== null && now !== null && blocks.every(({ moved }) => !moved))

function countIssues(issues: readonly ComparedIssue[]): IssueCounts {
  const count = (name: IssueClass): number => issues.filter(issue => issue.class === name).length
  const [removed, kept, broughtIn] = [count('removed'), count('kept'), count('brought-in')]
  return { old: removed + kept, new: kept + broughtIn, removed, kept, broughtIn }
}

/** Returns the diagnostic of NEW, or OLD's if there is none. */
const latest = (issue: ComparedIssue): PlacedDiagnostic | null => issue.new ?? issue.old

const countBySeverity = (issues: readonly ComparedIssue[]): ComparisonSummary['issues']['bySeverity'] =>
  Object.fromEntries(
    severities.map(severity => [
      severity,
      countIssues(issues.filter(issue => latest(issue)?.diagnostic.severity === severity)),
    ]),
  ) as Record<Severity, IssueCounts>

const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0

function countEditedWords(stories: readonly ComparedStory[]): ComparisonSummary['edits']['words'] {
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

/** Counts the issues of each rule. The rules with most issues in OLD come first. */
function countByRule(stories: readonly ComparedStory[]): readonly RuleCounts[] {
  const byRule = new Map<string, (ComparedIssue & { readonly isInBoth: boolean })[]>()
  for (const { old, new: now, issues } of stories)
    for (const issue of issues)
      gather(byRule, latest(issue)?.diagnostic.ruleId ?? '', { ...issue, isInBoth: old !== null && now !== null })
  return [...byRule]
    .map(([ruleId, issues]) => {
      const olds = issues.filter(issue => issue.isInBoth && issue.old !== null)
      const acted = olds.filter(issue => issue.class === 'removed' || issue.edits.length > 0)
      return {
        ruleId,
        ...countIssues(issues),
        actedOn: acted.length,
        left: olds.length - acted.length,
        followed: acted.filter(({ followed }) => followed === true).length,
      }
    })
    .sort((a, b) => b.old - a.old || b.new - a.new || (a.ruleId < b.ruleId ? -1 : 1))
}

function countResponse(rules: readonly RuleCounts[], stories: readonly ComparedStory[]): ComparisonSummary['response'] {
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

function unreportedEdits(stories: readonly ComparedStory[]): readonly UnreportedEdit[] {
  const alike = new Map<string, UnreportedEdit[]>()
  for (const { new: now, fields, edits } of stories)
    for (const { oldText, newText, issues, field } of edits)
      if (issues.length === 0)
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
