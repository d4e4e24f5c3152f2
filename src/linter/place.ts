import type { Edit, Finding, Rule, Severity } from '../rule.js'
import type { LineIndex } from '../story/line-index.js'
import { type Field, type Point, slugOf, type Story } from '../story/story.js'
import { fingerprint } from './fingerprint.js'
import { frameAt } from './frame-at.js'
import type { Diagnostic, FileEdit, Fix, Frame } from './report.js'

/** The text a story was read from, whole or one part of a file; `start` is the part's first point in the file. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly start: Point
}

export interface RuleFinding {
  readonly rule: Rule
  readonly severity: Severity
  readonly finding: Finding
}

interface Placed extends RuleFinding {
  readonly start: number
  readonly end: number
  readonly fixes: readonly Fix[]
  readonly nth: number
}

/** Finds a finding's place in the file, and the edits that can be made there. */
export function place(found: RuleFinding, text: string, format: string): Placed {
  const { span, suggestions = [] } = found.finding
  const { start, end } = span.field.origin.locate(span.start, span.end)
  const fixes = suggestions.flatMap(({ title, safe, edits }) => {
    const placed = edits.map(edit => placeEdit(edit, text, format))
    return placed.every(edit => edit !== null) ? [{ title, edits: placed, safe }] : []
  })
  return { ...found, start, end, fixes, nth: 0 }
}

/** What some format writes otherwise than it reads: references, tags, the quotes of strings and cells, line ends. */
const special = /[&<>"\\\r\n\t]/gu

/**
 * Null where the words do not stand in the file as they are, or where the new ones could not: such text is shown, never
 * changed. Only plain text takes every character as it is.
 */
function placeEdit({ span, text }: Edit, source: string, format: string): FileEdit | null {
  const { start, end, exact } = span.field.origin.locate(span.start, span.end)
  const there = source.slice(start, end)
  if (!exact || there !== span.field.text.slice(span.start, span.end)) return null
  const strange = format === 'text' ? [] : (text.match(special) ?? []).filter(mark => !there.includes(mark))
  return strange.length === 0 ? { start, end, text } : null
}

/** Sorts by place and rule, drops what a rule said twice, and numbers findings that would look the same. */
export function settle(placed: readonly Placed[]): readonly Placed[] {
  const sorted = [...placed].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
  )
  const seen = new Set<string>()
  const alike = new Map<string, number>()
  const settled: Placed[] = []
  for (const found of sorted) {
    const key = `${found.rule.id} ${String(found.start)} ${String(found.end)}`
    if (seen.has(key)) continue
    seen.add(key)
    const print = printOf(found, 0)
    const nth = alike.get(print) ?? 0
    alike.set(print, nth + 1)
    settled.push({ ...found, nth })
  }
  return settled
}

const printOf = ({ rule, finding: { span } }: Placed, nth: number): string =>
  fingerprint(rule.id, span.field.role, span.field.text, span.start, span.end, nth)

/** A finding in its place as plain data, with the line that shows it. */
export function diagnose(
  found: Placed,
  story: Story,
  { file, text }: Source,
  lines: LineIndex,
): { diagnostic: Diagnostic; frame: Frame } {
  const { rule, severity, finding, start, end } = found
  return {
    diagnostic: {
      file,
      story: story.id,
      version: story.version,
      slug: slugOf(story),
      field: finding.span.field.role,
      path: finding.span.field.path,
      ruleId: rule.id,
      severity,
      certainty: finding.certainty ?? rule.certainty,
      mqm: rule.mqm,
      message: finding.message,
      start: lines.point(start),
      end: lines.point(end),
      excerpt: excerpt(finding),
      suggestions: found.fixes.map(fix => ({ ...fix, edits: fix.edits.map(edit => inFile(edit, lines)) })),
      fingerprint: printOf(found, found.nth),
    },
    frame: frameAt(start, end, text, lines, {
      field: story.fields.findIndex(field => isSame(field, finding.span.field)),
      start: finding.span.start,
      end: finding.span.end,
    }),
  }
}

/** Whether a span's field is a story's: rules see annotated ones, which share their origin. */
const isSame = (field: Field, other: Field): boolean => field.origin === other.origin && field.role === other.role

const inFile = ({ start, end, text }: FileEdit, lines: LineIndex): FileEdit => ({
  start: lines.point(start).offset,
  end: lines.point(end).offset,
  text,
})

/** Longest excerpt, in characters. */
const excerptLength = 120

/** The marked words with a little of what surrounds them, white space folded. */
function excerpt({ span: { field, start, end } }: Finding): string {
  const room = Math.max(0, excerptLength - (end - start)) >> 1
  const from = wordEdge(field.text, Math.max(0, start - room), start)
  const to = Math.min(field.text.length, Math.max(end, start) + room, start + excerptLength)
  return field.text.slice(from, to).replace(/\s+/gu, ' ').trim()
}

/** Moves a cut forward to a word's beginning, so that no word is cut in two. */
function wordEdge(text: string, from: number, until: number): number {
  if (from === 0) return 0
  const space = text.slice(from, until).indexOf(' ')
  return space < 0 ? from : from + space + 1
}
