import type { Edit, Finding, Related, Rule, Severity } from '../rule.js'
import type { LineIndex } from '../story/line-index.js'
import type { Range } from '../story/search.js'
import { type Field, slugOf, type SourceSpan, type Story } from '../story/story.js'
import { languageOfSource } from '../language/source/detect-language.js'
import { cutFrame, cutSourceFrame } from './cut-frame.js'
import { fingerprint } from './fingerprint.js'
import type { DiagnosticSource, FileEdit, Fix, FramedDiagnostic, RelatedPlace } from './report.js'

/** The text of a file, or of one part of it, that stories were read from. */
export interface SourceText {
  readonly file: string
  readonly text: string
  /** Points in the file of the text's offsets. */
  readonly lines: LineIndex
}

/** A rule's finding with the severity that the configuration gives it. */
export interface RuleFinding {
  readonly rule: Rule
  readonly severity: Severity
  readonly finding: Finding
}

/** A finding with its range in the source text. */
export interface PlacedFinding extends RuleFinding, Range {
  readonly fixes: readonly Fix[]
  /** Its number among findings of the story that would have the same fingerprint, from 0. */
  readonly nth: number
}

/** Finds a finding's range in the source text, and the edits that can be made there. */
export function placeFinding(found: RuleFinding, text: string, format: string): PlacedFinding {
  const { span, suggestions = [] } = found.finding
  const { start, end } = span.field.origin.locate(span.start, span.end)
  const fixes = suggestions.flatMap(({ title, safe, edits }) => {
    const placed = edits.map(edit => placeEdit(edit, text, format))
    const isSafe = safe && !edits.some(isJoined)
    return placed.every(edit => edit !== null) ? [{ title, edits: placed, safe: isSafe }] : []
  })
  return { ...found, start, end, fixes, nth: 0 }
}

/** True if a reader joined two lines in an edit or right beside it: which words are neighbours is then its guess. */
const isJoined = ({ span: { field, start, end } }: Edit): boolean => field.origin.locate(start, end).isJoined

/** Characters that some format writes differently: references, tags, the quotes of strings and cells, line ends. */
const special = /[&<>"\\\r\n\t]/gu

/**
 * Places an edit in the source text; null if the file spells the words differently, or would the new ones: then the
 * suggestion is shown, but never applied. Only plain text takes every character as it is.
 */
function placeEdit({ span, text }: Edit, source: string, format: string): FileEdit | null {
  const { start, end, exact } = span.field.origin.locate(span.start, span.end)
  const replaced = source.slice(start, end)
  if (!exact || replaced !== span.field.text.slice(span.start, span.end)) return null
  const added = format === 'text' ? [] : (text.match(special) ?? []).filter(mark => !replaced.includes(mark))
  return added.length === 0 ? { start, end, text } : null
}

/** Sorts findings by place and rule, drops repeats of a rule at one place, and numbers findings that look the same. */
export function settle(placed: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const sorted = placed.toSorted((a, b) => a.start - b.start || a.end - b.end || compareIds(a.rule.id, b.rule.id))
  const seen = new Set<string>()
  const twins = new Map<string, number>()
  const settled: PlacedFinding[] = []
  for (const found of sorted) {
    const key = `${found.rule.id} ${String(found.start)} ${String(found.end)}`
    if (seen.has(key)) continue
    seen.add(key)
    const first = fingerprintFinding(found)
    const nth = twins.get(first) ?? 0
    twins.set(first, nth + 1)
    settled.push({ ...found, nth })
  }
  return settled
}

/** Compares rule ids by their characters, so that the order is the same in every locale. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function fingerprintFinding({ rule, finding: { span } }: PlacedFinding, nth = 0): string {
  const { field, start, end } = span
  return fingerprint({ ruleId: rule.id, role: field.role, text: field.text, start, end }, nth)
}

/** Turns a placed finding into plain data, with the line that shows it. */
export function diagnose(found: PlacedFinding, story: Story, { file, text, lines }: SourceText): FramedDiagnostic {
  const { rule, severity, finding, start, end } = found
  const { span } = finding
  return {
    diagnostic: {
      file,
      story: story.id,
      version: story.version,
      slug: slugOf(story),
      field: span.field.role,
      path: span.field.path,
      ruleId: rule.id,
      severity,
      certainty: finding.certainty ?? rule.certainty,
      mqm: rule.mqm,
      message: finding.message,
      start: lines.point(start),
      end: lines.point(end),
      excerpt: cutExcerpt(span),
      suggestions: found.fixes.map(fix => ({ ...fix, edits: fix.edits.map(edit => moveToFile(edit, lines)) })),
      fingerprint: fingerprintFinding(found, found.nth),
      ...(finding.related === undefined ? {} : { related: finding.related.map(each => placeRelated(each, lines)) }),
      ...(rule.needs === 'source' ? { source: placeSource(finding.source ?? null, story, { file, lines }) } : {}),
    },
    frame: {
      ...cutFrame({ start, end }, text, lines, {
        field: story.fields.findIndex(field => isSameField(field, span.field)),
        start: span.start,
        end: span.end,
      }),
      ...(finding.source == null ? {} : { source: cutSourceFrame(finding.source) }),
    },
  }
}

/** Finds the words of the source in the file that holds them. */
function placeSource(
  span: SourceSpan | null,
  { source }: Story,
  { file, lines }: Pick<SourceText, 'file' | 'lines'>,
): DiagnosticSource | null {
  if (span === null || source === undefined) return null
  const { segment, start, end } = span
  const place = segment.origin.locate(start, end)
  const points = source.file?.lines ?? lines
  return {
    file: source.file?.name ?? file,
    path: segment.path,
    start: points.point(place.start),
    end: points.point(place.end),
    text: segment.text.slice(start, end),
    language: languageOfSource(source),
  }
}

/** Places another span that a finding is about. */
function placeRelated({ span, message }: Related, lines: LineIndex): RelatedPlace {
  const { start, end } = span.field.origin.locate(span.start, span.end)
  return { message, start: lines.point(start), end: lines.point(end), excerpt: cutExcerpt(span) }
}

/** True if a span's field is a story's. Rules see annotated fields, which share their origin. */
const isSameField = (field: Field, other: Field): boolean => field.origin === other.origin && field.role === other.role

const moveToFile = ({ start, end, text }: FileEdit, lines: LineIndex): FileEdit => ({
  start: lines.point(start).offset,
  end: lines.point(end).offset,
  text,
})

/** The longest excerpt, in characters. */
const excerptLength = 120

/** Cuts out the marked words with some of the words around them in their paragraph, white space folded. */
function cutExcerpt({ field: { text }, start, end }: Finding['span']): string {
  const room = Math.max(0, excerptLength - (end - start)) >> 1
  const from = findWordStart(text, Math.max(0, start - room), start)
  const to = findWordEnd(text, Math.min(Math.max(end, start) + room, start + excerptLength), end)
  const before = text.slice(from, start).split(paragraphBreak).at(-1) ?? ''
  const after = to < end ? '' : (text.slice(end, to).split(paragraphBreak, 1)[0] ?? '')
  return `${before}${text.slice(start, Math.min(end, to))}${after}`.replace(/\s+/gu, ' ').trim()
}

const paragraphBreak = /\n\s*\n/u

/** Moves a cut forward to a word's beginning, so that no word is cut in two. */
function findWordStart(text: string, from: number, until: number): number {
  if (from === 0) return 0
  const space = text.slice(from, until).indexOf(' ')
  return space < 0 ? from : from + space + 1
}

/** Moves a cut back to a word's end. */
function findWordEnd(text: string, to: number, from: number): number {
  if (to >= text.length) return text.length
  const space = text.slice(from, to + 1).lastIndexOf(' ')
  return space < 0 ? to : from + space
}
