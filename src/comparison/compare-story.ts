import type { Frame, StoryReport } from '../linter/report.js'
import type { ComparedEdit, ComparedFault, ComparedField, ComparedStory, Placed, StoryOf } from './comparison.js'
import { EditedField } from './edited-field.js'
import { type Fault, likelyPairs, settled } from './pairing/issue-pairs.js'
import { comparedFields } from './pairing/field-pairs.js'
import { gather } from './pairing/gather.js'
import { MovedSentences } from './pairing/moved-sentences.js'
import { Pairing } from './pairing/pairing.js'
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
  const sentences = new MovedSentences(fields)
  const { partners, moved } = partnersOf(fields, olds, news, sentences)
  const faults = [
    ...olds.flatMap((fault, number) =>
      becameOf(
        fault,
        { partner: news[partners.get(number) ?? -1] ?? null, isMoved: moved.has(number) },
        { field: edited[fault.field ?? -1] ?? null, sentences },
        fields,
      ),
    ),
    ...broughtIn(news, olds, partners).map(
      fault =>
        ({
          class: 'brought-in',
          old: null,
          new: placed(fault),
          end: null,
          edits: edited[fault.field ?? -1]?.touching('new', [fault.span]) ?? [],
          followed: null,
        }) as const,
    ),
  ]
  const askedBy = new Map<number, number[]>()
  for (const [number, fault] of faults.entries())
    if (fault.old !== null) for (const edit of fault.edits) gather(askedBy, edit, number)
  const edits = edited
    .flatMap(field => field.edits)
    .map((edit, number): ComparedEdit => ({ ...edit, askedBy: askedBy.get(number) ?? [] }))
  const reaches = edited.map(field => field.reach)
  const reach = {
    tokens: sum(reaches.map(({ tokens }) => tokens)),
    touched: sum(reaches.map(({ touched }) => touched)),
  }
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
  filed === null
    ? null
    : {
        file: filed.file,
        id: filed.story.id,
        headline: filed.story.copy?.find(({ role }) => role === 'headline')?.text ?? null,
      }

const placed = ({ diagnostic, field, span }: Found): Placed => ({ diagnostic, field, span })

/** All that was found in a story, in the order of its places, and by the comparison's fields. */
function faultsOf(
  story: StoryReport | null,
  fields: readonly ComparedField[],
  side: 'oldField' | 'newField',
): readonly Found[] {
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
      return inField === null
        ? []
        : [{ ...each, field: numbers.get(inField.field) ?? null, span: { start: inField.start, end: inField.end } }]
    })
}

interface Partners {
  readonly partners: ReadonlyMap<number, number>
  /** Those of OLD that went with their sentence, unchanged. */
  readonly moved: ReadonlySet<number>
}

/** Which faults of OLD are which of NEW's, by their numbers: by words that stayed, else by the sentence they moved with, in their role first, else by what stands round them. */
function partnersOf(
  fields: readonly ComparedField[],
  olds: readonly Found[],
  news: readonly Found[],
  sentences: MovedSentences,
): Partners {
  const [ofOld, ofNew] = [byField(olds), byField(news)]
  const pairing = new Pairing(olds.length, news.length)
  for (const [old, now] of settled(
    fields.flatMap(({ blocks }, field) => likelyPairs(blocks, ofOld.get(field) ?? [], ofNew.get(field) ?? [])),
  ))
    pairing.pair(old, now)
  const unpaired = pairing.freeOlds
  if (unpaired.length === 0 || pairing.freeNews.length === 0)
    return { partners: new Map(pairing.pairs), moved: new Set() }
  const keysIn = (side: 'old' | 'new', faults: readonly Found[]): readonly (string | null)[] =>
    faults.map(({ diagnostic, field, span }) => sentences.keyOf(side, field, { ruleId: diagnostic.ruleId, span }))
  const withRole = (keys: readonly (string | null)[], faults: readonly Found[]): readonly (string | null)[] =>
    keys.map((key, number) => (key === null ? null : `${fields[faults[number]?.field ?? -1]?.role ?? ''} ${key}`))
  const [oldKeys, newKeys] = [keysIn('old', olds), keysIn('new', news)]
  pairing.equal(withRole(oldKeys, olds), withRole(newKeys, news)).equal(oldKeys, newKeys)
  const left = new Set(pairing.freeOlds)
  pairing.equal(
    olds.map(({ diagnostic }) => diagnostic.fingerprint),
    news.map(({ diagnostic }) => diagnostic.fingerprint),
  )
  return { partners: new Map(pairing.pairs), moved: new Set(unpaired.filter(number => !left.has(number))) }
}

function byField(faults: readonly Found[]): ReadonlyMap<number | null, readonly Fault[]> {
  const fields = new Map<number | null, Fault[]>()
  for (const [number, { diagnostic, field, span }] of faults.entries())
    gather(fields, field, { number, ruleId: diagnostic.ruleId, span })
  return fields
}

/** What is to be said of a fault of OLD: nothing, where it is hidden. */
function becameOf(
  fault: Found,
  { partner, isMoved }: { readonly partner: Found | null; readonly isMoved: boolean },
  { field, sentences }: { readonly field: EditedField | null; readonly sentences: MovedSentences },
  fields: readonly ComparedField[],
): readonly ComparedFault[] {
  if (fault.isHidden) return []
  const old = placed(fault)
  const repairs = repairsOf(fault.diagnostic, fault.frame, fields[fault.field ?? -1]?.old ?? '')
  // Who moves a sentence as it is has left its faults alone.
  if (isMoved && partner?.isHidden === false)
    return [
      { class: 'kept', old, new: placed(partner), end: null, edits: [], followed: repairs.length === 0 ? null : false },
    ]
  const edits = field?.touching('old', [fault.span, ...repairs.flat().map(({ at }) => at)]) ?? []
  const known = { old, edits, followed: field?.follows(fault.span, repairs) ?? null }
  if (partner === null) {
    const end = field?.endOf(fault.span) ?? 'deleted'
    return [
      {
        ...known,
        class: 'removed',
        new: null,
        end: end !== 'mended' && sentences.isMended(fault.field, fault.span) ? 'mended' : end,
      },
    ]
  }
  return [
    partner.isHidden
      ? { ...known, class: 'removed', new: null, end: 'suppressed' }
      : { ...known, class: 'kept', new: placed(partner), end: null },
  ]
}

/** What is seen in NEW and was not in OLD. */
function broughtIn(
  news: readonly Found[],
  olds: readonly Found[],
  partners: ReadonlyMap<number, number>,
): readonly Found[] {
  const known = new Set([...partners].flatMap(([old, now]) => (olds[old]?.isHidden === true ? [] : [now])))
  return news.filter((fault, number) => !fault.isHidden && !known.has(number))
}
