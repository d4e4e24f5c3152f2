import type { Block } from './alignment.js'
import { gather } from './gather.js'
import { type Edit, firstFrom, lengthOf, type Range, shared } from './range.js'

/** What tells a fault in its field. */
export interface Fault {
  readonly number: number
  readonly ruleId: string
  readonly span: Range
}

/** A fault of OLD and one of NEW that may be the same, by their numbers. */
export interface FaultPair {
  readonly old: number
  readonly new: number
  /** Characters that both mark of the words that stayed. */
  readonly shared: number
}

/** Pairs of one rule, on words that stayed or in the same short edit. A fault may be in several. */
export function likelyPairs(
  blocks: readonly Block[],
  olds: readonly Fault[],
  news: readonly Fault[],
): readonly FaultPair[] {
  const [ofOld, ofNew] = [byBlock(blocks, 'old', olds), byBlock(blocks, 'new', news)]
  return blocks.flatMap(block => {
    const faults = ofOld.get(block) ?? []
    const candidates = byRule(ofNew.get(block) ?? [])
    if (faults.length === 0 || candidates.size === 0) return []
    const same = stayedIn(block)
    return faults.flatMap(fault => pairsOf(fault, candidates.get(fault.ruleId) ?? null, same, block.edits))
  })
}

/** Faults by the paragraph that they begin in. */
export function byBlock<F extends { readonly span: Range }>(
  blocks: readonly Block[],
  side: 'old' | 'new',
  faults: readonly F[],
): ReadonlyMap<Block, readonly F[]> {
  const there = blocks.filter(block => lengthOf(block[side]) > 0).sort((a, b) => a[side].start - b[side].start)
  const groups = new Map<Block, F[]>()
  for (const fault of faults) {
    const block = there[firstFrom(there, fault.span.start + 1, each => each[side].start) - 1]
    if (block !== undefined) gather(groups, block, fault)
  }
  return groups
}

/** The faults of a rule, by where they begin, and the length of the longest. */
interface Candidates {
  readonly faults: readonly Fault[]
  readonly longest: number
}

function byRule(faults: readonly Fault[]): ReadonlyMap<string, Candidates> {
  const groups = new Map<string, Fault[]>()
  for (const fault of faults) gather(groups, fault.ruleId, fault)
  return new Map(
    [...groups].map(([id, each]) => [
      id,
      {
        faults: each.sort((a, b) => a.span.start - b.span.start),
        longest: each.reduce((most, { span }) => Math.max(most, lengthOf(span)), 0),
      },
    ]),
  )
}

/** What stayed between a paragraph's edits. */
function stayedIn({ old, new: now, edits }: Block): readonly Edit[] {
  const same: Edit[] = []
  let [o, n] = [old.start, now.start]
  for (const edit of [...edits, { old: { start: old.end, end: old.end }, new: { start: now.end, end: now.end } }]) {
    if (edit.old.start > o)
      same.push({ old: { start: o, end: edit.old.start }, new: { start: n, end: edit.new.start } })
    o = edit.old.end
    n = edit.new.end
  }
  return same
}

/** Characters that an edit may have on either side for a fault in its old words to be the same as one in its new words, as in “the 5th May” and “the 6th May”. */
const shortEdit = 40

function pairsOf(
  { number, span }: Fault,
  candidates: Candidates | null,
  same: readonly Edit[],
  edits: readonly Edit[],
): readonly FaultPair[] {
  if (candidates === null) return []
  const found = new Map<number, number>()
  const look = (range: Range, weight: 0 | 1): void => {
    for (
      let index = firstFrom(candidates.faults, range.start - candidates.longest, each => each.span.start);
      index < candidates.faults.length;
      index++
    ) {
      const candidate = candidates.faults[index]
      if (candidate === undefined || candidate.span.start >= range.end) return
      const common = shared(candidate.span, range)
      if (common > 0) found.set(candidate.number, (found.get(candidate.number) ?? 0) + common * weight)
    }
  }
  for (const { old, new: now } of within(same, span)) {
    const start = now.start + Math.max(0, span.start - old.start)
    look({ start, end: start + shared(old, span) }, 1)
  }
  for (const { old, new: now } of within(edits, span))
    if (lengthOf(old) <= shortEdit && lengthOf(now) <= shortEdit) look(now, 0)
  return [...found].map(([now, common]) => ({ old: number, new: now, shared: common }))
}

/** Those of sorted edits that share characters with a stretch of OLD. */
function within(edits: readonly Edit[], span: Range): readonly Edit[] {
  const found: Edit[] = []
  for (let index = firstFrom(edits, span.start + 1, each => each.old.end); index < edits.length; index++) {
    const edit = edits[index]
    if (edit === undefined || edit.old.start >= span.end) break
    if (shared(edit.old, span) > 0) found.push(edit)
  }
  return found
}

/** Of pairs that vie for a fault the one that shares most; of those that share as much the earlier, on either side. */
export function settled(pairs: readonly FaultPair[]): ReadonlyMap<number, number> {
  const taken = new Set<number>()
  const partners = new Map<number, number>()
  for (const { old, new: now } of [...pairs].sort((a, b) => b.shared - a.shared || a.old + a.new - (b.old + b.new))) {
    if (partners.has(old) || taken.has(now)) continue
    partners.set(old, now)
    taken.add(now)
  }
  return partners
}
