import type { Frame, StoryReport } from '../linter/report.js'
import type {
  ComparedEdit,
  ComparedField,
  ComparedIssue,
  ComparedStory,
  PlacedDiagnostic,
  StoryName,
} from './comparison.js'
import { EditedField } from './edited-field.js'
import { compareFields } from './pairing/field-pairs.js'
import { gather } from './pairing/gather.js'
import { type FieldIssue, likelyPairs, settlePairs } from './pairing/issue-pairs.js'
import { MovedSentences } from './pairing/moved-sentences.js'
import { Pairing } from './pairing/pairing.js'
import { repairsOf } from './suggestion.js'

/** A story and its file. */
export interface FiledStory {
  readonly file: string
  readonly story: StoryReport
}

/**
 * An issue of one version. Those that a comment or a suppression file hides are among them: to hide an issue is not to
 * mend it.
 */
interface VersionIssue extends PlacedDiagnostic {
  readonly frame: Frame
  readonly isHidden: boolean
}

/** The changes of a story, by which its issues are judged. */
interface StoryChanges {
  readonly fields: readonly ComparedField[]
  readonly edited: readonly EditedField[]
  readonly sentences: MovedSentences
}

/** Compares two versions of a story. If one of them is missing, its issues went or came with it. */
export function compareStory(old: FiledStory | null, now: FiledStory | null): ComparedStory {
  const fields = compareFields(old?.story ?? null, now?.story ?? null)
  const changes = { fields, edited: numberEdits(fields), sentences: new MovedSentences(fields) }
  const olds = issuesOf(old?.story ?? null, fields, 'oldField')
  const news = issuesOf(now?.story ?? null, fields, 'newField')
  const issues = compareIssues(olds, news, changes)
  const reaches = changes.edited.map(field => field.reach)
  const reach = {
    tokens: sum(reaches.map(({ tokens }) => tokens)),
    touched: sum(reaches.map(({ touched }) => touched)),
  }
  return {
    old: storyNameOf(old),
    new: storyNameOf(now),
    fields,
    issues,
    edits: withIssues(changes.edited, issues),
    reach,
  }
}

function numberEdits(fields: readonly ComparedField[]): readonly EditedField[] {
  const edited: EditedField[] = []
  let count = 0
  for (const [number, field] of fields.entries()) {
    const next = new EditedField(field, number, count)
    count += next.edits.length
    edited.push(next)
  }
  return edited
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const storyNameOf = (filed: FiledStory | null): StoryName | null =>
  filed === null
    ? null
    : {
        file: filed.file,
        id: filed.story.id,
        headline: filed.story.copy?.find(({ role }) => role === 'headline')?.text ?? null,
      }

/** Adds to each edit the issues of OLD that it touches. */
function withIssues(edited: readonly EditedField[], issues: readonly ComparedIssue[]): readonly ComparedEdit[] {
  const byEdit = new Map<number, number[]>()
  for (const [number, issue] of issues.entries())
    if (issue.old !== null) for (const edit of issue.edits) gather(byEdit, edit, number)
  return edited
    .flatMap(field => field.edits)
    .map((edit, number): ComparedEdit => ({ ...edit, issues: byEdit.get(number) ?? [] }))
}

/** Returns all issues of a story in the order of their places, hidden ones too. */
function issuesOf(
  story: StoryReport | null,
  fields: readonly ComparedField[],
  side: 'oldField' | 'newField',
): readonly VersionIssue[] {
  if (story === null) return []
  const numbers = new Map(fields.map((field, number) => [field[side], number]))
  const visible = story.diagnostics.flatMap((diagnostic, index) => {
    const frame = story.frames[index]
    return frame === undefined ? [] : [{ diagnostic, frame, isHidden: false }]
  })
  return [...visible, ...story.hidden.map(({ diagnostic, frame }) => ({ diagnostic, frame, isHidden: true }))]
    .sort((a, b) => a.diagnostic.start.offset - b.diagnostic.start.offset)
    .flatMap(each => {
      // An issue of a suppression is not in the copy, so no edit of the copy can mend it.
      const { inField } = each.frame
      return inField === null
        ? []
        : [{ ...each, field: numbers.get(inField.field) ?? null, span: { start: inField.start, end: inField.end } }]
    })
}

function compareIssues(
  olds: readonly VersionIssue[],
  news: readonly VersionIssue[],
  changes: StoryChanges,
): readonly ComparedIssue[] {
  const { partners, moved } = pairIssues(olds, news, changes)
  return [
    ...olds.flatMap((issue, number) => {
      const partner = news[partners.get(number) ?? -1] ?? null
      return whatBecameOf(issue, { partner, isMoved: moved.has(number) }, changes)
    }),
    ...broughtIn(news, olds, partners).map(issue => ({
      class: 'brought-in' as const,
      old: null,
      new: toPlaced(issue),
      outcome: null,
      edits: changes.edited[issue.field ?? -1]?.touching('new', [issue.span]) ?? [],
      followed: null,
    })),
  ]
}

const toPlaced = ({ diagnostic, field, span }: VersionIssue): PlacedDiagnostic => ({ diagnostic, field, span })

interface Partners {
  /** Numbers of NEW's issues by those of OLD's. */
  readonly partners: ReadonlyMap<number, number>
  /** Issues of OLD that moved with their sentence, unchanged. */
  readonly moved: ReadonlySet<number>
}

/**
 * Pairs the issues of OLD with those of NEW: by words that stayed, else by the sentence that they moved with, in their
 * role first, else by the words around them.
 */
function pairIssues(
  olds: readonly VersionIssue[],
  news: readonly VersionIssue[],
  { fields, sentences }: StoryChanges,
): Partners {
  const [ofOld, ofNew] = [byField(olds), byField(news)]
  const pairing = new Pairing(olds.length, news.length)
  for (const [old, now] of settlePairs(
    fields.flatMap(({ blocks }, field) => likelyPairs(blocks, ofOld.get(field) ?? [], ofNew.get(field) ?? [])),
  ))
    pairing.pair(old, now)
  const unpaired = pairing.freeOlds
  if (unpaired.length === 0 || pairing.freeNews.length === 0)
    return { partners: new Map(pairing.pairs), moved: new Set() }
  const keysIn = (side: 'old' | 'new', issues: readonly VersionIssue[]): readonly (string | null)[] =>
    issues.map(({ diagnostic, field, span }) => sentences.keyOf(side, field, { ruleId: diagnostic.ruleId, span }))
  const withRole = (keys: readonly (string | null)[], issues: readonly VersionIssue[]): readonly (string | null)[] =>
    keys.map((key, number) => (key === null ? null : `${fields[issues[number]?.field ?? -1]?.role ?? ''} ${key}`))
  const [oldKeys, newKeys] = [keysIn('old', olds), keysIn('new', news)]
  pairing.equal(withRole(oldKeys, olds), withRole(newKeys, news)).equal(oldKeys, newKeys)
  const left = new Set(pairing.freeOlds)
  pairing.equal(
    olds.map(({ diagnostic }) => diagnostic.fingerprint),
    news.map(({ diagnostic }) => diagnostic.fingerprint),
  )
  return { partners: new Map(pairing.pairs), moved: new Set(unpaired.filter(number => !left.has(number))) }
}

function byField(issues: readonly VersionIssue[]): ReadonlyMap<number | null, readonly FieldIssue[]> {
  const fields = new Map<number | null, FieldIssue[]>()
  for (const [number, { diagnostic, field, span }] of issues.entries())
    gather(fields, field, { number, ruleId: diagnostic.ruleId, span })
  return fields
}

/** Says what became of an issue of OLD; nothing if it was hidden there. */
function whatBecameOf(
  issue: VersionIssue,
  { partner, isMoved }: { readonly partner: VersionIssue | null; readonly isMoved: boolean },
  { fields, edited, sentences }: StoryChanges,
): readonly ComparedIssue[] {
  if (issue.isHidden) return []
  const old = toPlaced(issue)
  const repairs = repairsOf(issue.diagnostic, issue.frame, fields[issue.field ?? -1]?.old ?? '')
  // An editor who only moved a sentence did nothing about the issues in it.
  if (isMoved && partner?.isHidden === false) {
    const followed = repairs.length === 0 ? null : false
    return [{ class: 'kept', old, new: toPlaced(partner), outcome: null, edits: [], followed }]
  }
  const field = edited[issue.field ?? -1]
  const edits = field?.touching('old', [issue.span, ...repairs.flat().map(({ at }) => at)]) ?? []
  const known = { old, edits, followed: field?.follows(issue.span, repairs) ?? null }
  if (partner?.isHidden === false) return [{ ...known, class: 'kept', new: toPlaced(partner), outcome: null }]
  if (partner !== null) return [{ ...known, class: 'removed', new: null, outcome: 'suppressed' }]
  const found = field?.outcomeOf(issue.span) ?? 'deleted'
  const isMended = found === 'mended' || sentences.isMended(issue.field, issue.span)
  return [{ ...known, class: 'removed', new: null, outcome: isMended ? 'mended' : found }]
}

/** Returns the issues that are visible in NEW and were not in OLD. */
function broughtIn(
  news: readonly VersionIssue[],
  olds: readonly VersionIssue[],
  partners: ReadonlyMap<number, number>,
): readonly VersionIssue[] {
  const known = new Set([...partners].flatMap(([old, now]) => (olds[old]?.isHidden === true ? [] : [now])))
  return news.filter((issue, number) => !issue.isHidden && !known.has(number))
}
