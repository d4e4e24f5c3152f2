import type { Block } from './alignment.js'
import { gather } from './gather.js'
import { firstFrom, type Range } from '../../story/search.js'
import { lengthOf, shared } from './range.js'
import type { VersionEdit } from './version-edit.js'

/** An issue in its field. */
export interface FieldIssue {
  readonly number: number
  readonly ruleId: string
  readonly span: Range
}

/** An issue of OLD and one of NEW that may be the same, by their numbers. */
export interface IssuePair {
  readonly old: number
  readonly new: number
  /** Characters of words that stayed and that both mark. */
  readonly shared: number
}

/** Returns pairs of one rule, on words that stayed or in the same short edit. An issue may be in several pairs. */
export function likelyPairs(
  blocks: readonly Block[],
  olds: readonly FieldIssue[],
  news: readonly FieldIssue[],
): readonly IssuePair[] {
  const [ofOld, ofNew] = [groupByBlock(blocks, 'old', olds), groupByBlock(blocks, 'new', news)]
  return blocks.flatMap(block => {
    const issues = ofOld.get(block) ?? []
    const candidates = groupByRule(ofNew.get(block) ?? [])
    if (issues.length === 0 || candidates.size === 0) return []
    const same = stayedIn(block)
    return issues.flatMap(issue => pairsOf(issue, candidates.get(issue.ruleId) ?? null, same, block.edits))
  })
}

/** Groups issues by the paragraph that they begin in. */
export function groupByBlock<T extends { readonly span: Range }>(
  blocks: readonly Block[],
  side: 'old' | 'new',
  issues: readonly T[],
): ReadonlyMap<Block, readonly T[]> {
  const there = blocks.filter(block => lengthOf(block[side]) > 0).sort((a, b) => a[side].start - b[side].start)
  const groups = new Map<Block, T[]>()
  for (const issue of issues) {
    const block = there[firstFrom(there, issue.span.start + 1, each => each[side].start) - 1]
    if (block !== undefined) gather(groups, block, issue)
  }
  return groups
}

/** The issues of a rule, sorted by their places, and the length of the longest. */
interface Candidates {
  readonly issues: readonly FieldIssue[]
  readonly longest: number
}

function groupByRule(issues: readonly FieldIssue[]): ReadonlyMap<string, Candidates> {
  const groups = new Map<string, FieldIssue[]>()
  for (const issue of issues) gather(groups, issue.ruleId, issue)
  return new Map(
    [...groups].map(([id, each]) => [
      id,
      {
        issues: each.sort((a, b) => a.span.start - b.span.start),
        longest: each.reduce((most, { span }) => Math.max(most, lengthOf(span)), 0),
      },
    ]),
  )
}

/** Returns what stayed between a paragraph's edits. */
function stayedIn({ old, new: now, edits }: Block): readonly VersionEdit[] {
  const same: VersionEdit[] = []
  let [o, n] = [old.start, now.start]
  for (const edit of [...edits, { old: { start: old.end, end: old.end }, new: { start: now.end, end: now.end } }]) {
    if (edit.old.start > o)
      same.push({ old: { start: o, end: edit.old.start }, new: { start: n, end: edit.new.start } })
    o = edit.old.end
    n = edit.new.end
  }
  return same
}

/**
 * Most characters on either side of an edit for an issue in its old words to be the same as one in its new words, as in
 * “the 5th May” and “the 6th May”.
 */
const shortEdit = 40

function pairsOf(
  { number, span }: FieldIssue,
  candidates: Candidates | null,
  same: readonly VersionEdit[],
  edits: readonly VersionEdit[],
): readonly IssuePair[] {
  if (candidates === null) return []
  const found = new Map<number, number>()
  const look = (range: Range, weight: 0 | 1): void => {
    for (
      let index = firstFrom(candidates.issues, range.start - candidates.longest, each => each.span.start);
      index < candidates.issues.length;
      index++
    ) {
      const candidate = candidates.issues[index]
      if (candidate === undefined || candidate.span.start >= range.end) return
      const common = shared(candidate.span, range)
      if (common > 0) found.set(candidate.number, (found.get(candidate.number) ?? 0) + common * weight)
    }
  }
  for (const { old, new: now } of overlapping(same, span)) {
    const start = now.start + Math.max(0, span.start - old.start)
    look({ start, end: start + shared(old, span) }, 1)
  }
  for (const { old, new: now } of overlapping(edits, span))
    if (lengthOf(old) <= shortEdit && lengthOf(now) <= shortEdit) look(now, 0)
  return [...found].map(([now, common]) => ({ old: number, new: now, shared: common }))
}

/** Returns those of sorted edits that share characters with a range of OLD. */
function overlapping(edits: readonly VersionEdit[], span: Range): readonly VersionEdit[] {
  const found: VersionEdit[] = []
  for (let index = firstFrom(edits, span.start + 1, each => each.old.end); index < edits.length; index++) {
    const edit = edits[index]
    if (edit === undefined || edit.old.start >= span.end) break
    if (shared(edit.old, span) > 0) found.push(edit)
  }
  return found
}

/** Chooses between pairs with the same issue: the one that shares most, then the earlier on either side. */
export function settlePairs(pairs: readonly IssuePair[]): ReadonlyMap<number, number> {
  const taken = new Set<number>()
  const partners = new Map<number, number>()
  for (const { old, new: now } of [...pairs].sort((a, b) => b.shared - a.shared || a.old + a.new - (b.old + b.new))) {
    if (partners.has(old) || taken.has(now)) continue
    partners.set(old, now)
    taken.add(now)
  }
  return partners
}
