import type { Frame, StoryReport } from '../linter/report.js'
import type { ComparedEdit, ComparedFault, ComparedField, ComparedStory, Placed, StoryOf } from './comparison.js'
import { EditedField } from './edited-field.js'
import { type Fault, type FaultPair, likelyPairs, settled } from './fault-pairs.js'
import { comparedFields } from './field-pairs.js'
import { gather } from './gather.js'
import { repairsOf } from './suggestion.js'

/** A story and the file that it stands in. */
export interface FiledStory {
  readonly file: string
  readonly story: StoryReport
}

/** A fault of one version; what a comment or a suppression file hides is known, so that hiding a fault is not taken for mending it. */
interface Found extends Placed {
  readonly frame: Frame
  readonly isHidden: boolean
}

/** What became of a story. One of the two may be missing: then its faults went or came with it. */
export function compareStory(old: FiledStory | null, now: FiledStory | null): ComparedStory {
  const fields = comparedFields(old?.story ?? null, now?.story ?? null)
  const edited = editedFields(fields)
  const olds = faultsOf(old?.story ?? null, fields, 'oldField')
  const news = faultsOf(now?.story ?? null, fields, 'newField')
  const partners = partnersOf(fields, olds, news)
  const faults = [
    ...olds.flatMap((fault, number) => becameOf(fault, news[partners.get(number) ?? -1] ?? null, edited[fault.field ?? -1] ?? null, fields)),
    ...broughtIn(news, olds, partners).map(fault => ({ class: 'brought-in', old: null, new: placed(fault), end: null, edits: edited[fault.field ?? -1]?.touching('new', [fault.span]) ?? [], followed: null }) as const),
  ]
  const askedBy = new Map<number, number[]>()
  for (const [number, fault] of faults.entries()) if (fault.old !== null) for (const edit of fault.edits) gather(askedBy, edit, number)
  const edits = edited.flatMap(field => field.edits).map((edit, number): ComparedEdit => ({ ...edit, askedBy: askedBy.get(number) ?? [] }))
  const reaches = edited.map(field => field.reach)
  const reach = { tokens: sum(reaches.map(({ tokens }) => tokens)), touched: sum(reaches.map(({ touched }) => touched)) }
  return { old: storyOf(old), new: storyOf(now), fields, faults, edits, reach }
}

function editedFields(fields: readonly ComparedField[]): readonly EditedField[] {
  const edited: EditedField[] = []
  let numbered = 0
  for (const [number, field] of fields.entries()) {
    const next = new EditedField(field, number, numbered)
    numbered += next.edits.length
    edited.push(next)
  }
  return edited
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const storyOf = (filed: FiledStory | null): StoryOf | null =>
  filed === null ? null : { file: filed.file, id: filed.story.id, headline: filed.story.copy?.find(({ role }) => role === 'headline')?.text ?? null }

const placed = ({ diagnostic, field, span }: Found): Placed => ({ diagnostic, field, span })

/** All that was found in a story, in the order of its places, and by the comparison's fields. */
function faultsOf(story: StoryReport | null, fields: readonly ComparedField[], side: 'oldField' | 'newField'): readonly Found[] {
  if (story === null) return []
  const numbers = new Map(fields.map((field, number) => [field[side], number]))
  const visible = story.diagnostics.flatMap((diagnostic, index) => {
    const frame = story.frames[index]
    return frame === undefined ? [] : [{ diagnostic, frame, isHidden: false }]
  })
  return [...visible, ...story.hidden.map(({ diagnostic, frame }) => ({ diagnostic, frame, isHidden: true }))]
    .sort((a, b) => a.diagnostic.start.offset - b.diagnostic.start.offset)
    .flatMap(each => {
      // What is wrong with a suppression stands beside the copy: no rewrite of the copy.
      const { inField } = each.frame
      return inField === null ? [] : [{ ...each, field: numbers.get(inField.field) ?? null, span: { start: inField.start, end: inField.end } }]
    })
}

/** Which faults of OLD are which of NEW's, by their numbers: by words that stayed, and where none did by what stands round them. */
function partnersOf(fields: readonly ComparedField[], olds: readonly Found[], news: readonly Found[]): ReadonlyMap<number, number> {
  const [ofOld, ofNew] = [byField(olds), byField(news)]
  const byWords = settled(fields.flatMap(({ blocks }, field) => likelyPairs(blocks, ofOld.get(field) ?? [], ofNew.get(field) ?? [])))
  const taken = new Set(byWords.values())
  const byPrint = new Map<string, number[]>()
  for (const [number, { diagnostic }] of news.entries()) if (!taken.has(number)) gather(byPrint, diagnostic.fingerprint, number)
  const alike = olds.flatMap(({ diagnostic }, old): readonly FaultPair[] => (byWords.has(old) ? [] : (byPrint.get(diagnostic.fingerprint) ?? []).map(now => ({ old, new: now, shared: 0 }))))
  return new Map([...byWords, ...settled(alike)])
}

function byField(faults: readonly Found[]): ReadonlyMap<number | null, readonly Fault[]> {
  const fields = new Map<number | null, Fault[]>()
  for (const [number, { diagnostic, field, span }] of faults.entries()) gather(fields, field, { number, ruleId: diagnostic.ruleId, span })
  return fields
}

/** What is to be said of a fault of OLD: nothing, where it is hidden. */
function becameOf(fault: Found, partner: Found | null, edited: EditedField | null, fields: readonly ComparedField[]): readonly ComparedFault[] {
  if (fault.isHidden) return []
  const repairs = repairsOf(fault.diagnostic, fault.frame, fields[fault.field ?? -1]?.old ?? '')
  const edits = edited?.touching('old', [fault.span, ...repairs.flat().map(({ at }) => at)]) ?? []
  const known = { old: placed(fault), edits, followed: edited?.follows(fault.span, repairs) ?? null }
  if (partner === null) return [{ ...known, class: 'removed', new: null, end: edited?.endOf(fault.span) ?? 'deleted' }]
  return [partner.isHidden ? { ...known, class: 'removed', new: null, end: 'suppressed' } : { ...known, class: 'kept', new: placed(partner), end: null }]
}

/** What is seen in NEW and was not in OLD. */
function broughtIn(news: readonly Found[], olds: readonly Found[], partners: ReadonlyMap<number, number>): readonly Found[] {
  const known = new Set([...partners].flatMap(([old, now]) => (olds[old]?.isHidden === true ? [] : [now])))
  return news.filter((fault, number) => !fault.isHidden && !known.has(number))
}
