import { annotate } from '../language/annotate.js'
import { isForeign } from '../language/english.js'
import type { AnnotatedField, Tagger } from '../language/annotated-story.js'
import type { HouseLexicon } from '../language/house-lexicon.js'
import type { Edit, Finding, Rule, Severity } from '../rule.js'
import { LineIndex } from '../story/line-index.js'
import type { Field, Point, Role, Story } from '../story/story.js'
import { allowedIn } from './allowed.js'
import { fingerprint } from './fingerprint.js'
import { isEvidence, verdictOf } from './verdict.js'
import type { Diagnostic, FileEdit, Fix, Frame, Note, Problem, StoryReport } from './report.js'

/** What a user asked for; `levels` holds the rules whose severity is not their own. */
export interface LintOptions {
  readonly rules: readonly Rule[]
  readonly levels: ReadonlyMap<string, Severity | 'off'>
  /** A house's decisions by rule id and option, checked; every option that is not decided has its first value. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Levels that hold in some fields alone, over `levels`. */
  readonly fields?: Readonly<Partial<Record<Role, Readonly<Record<string, Severity | 'off'>>>>>
  readonly tagger: Tagger
  /** What the house knows beside wirelint; nothing without it. */
  readonly lexicon?: HouseLexicon
  /** Whether reports carry the story's copy, for formats that show whole stories. */
  readonly copy?: boolean
}

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

/** What a rule threw. */
interface RuleFault {
  readonly ruleId: string
  readonly message: string
}

/** Runs the rules over a story, each in its own roles; a rule that throws becomes a problem and the rest goes on. */
export function findingsIn(story: Story, { rules, levels, options = {}, fields: byField = {}, tagger, lexicon }: LintOptions): { findings: RuleFinding[]; faults: RuleFault[] } {
  const annotated = annotate(story, tagger, lexicon)
  const isAllowed = allowedIn(annotated.fields, lexicon?.leftAlone)
  const anyByField = Object.keys(byField).length > 0
  const findings: RuleFinding[] = []
  const faults: RuleFault[] = []
  for (const rule of rules) {
    const general = levels.get(rule.id) ?? rule.severity
    if (general === 'off' && !anyByField) continue
    const levelIn = (role: Role): Severity | 'off' => (anyByField ? (byField[role]?.[rule.id] ?? general) : general)
    const fields: readonly AnnotatedField[] = annotated.fields.filter(({ role }) => rule.roles.includes(role) && levelIn(role) !== 'off')
    if (fields.length === 0) continue
    try {
      for (const finding of rule.check({ ...annotated, fields }, decided(rule, options[rule.id]))) {
        const level = levelIn(finding.span.field.role)
        if (level !== 'off' && !isAllowed(finding.span)) findings.push({ rule, severity: severityOf(finding, rule, level), finding })
      }
    } catch (error) {
      faults.push({ ruleId: rule.id, message: `Rule ${rule.id} failed on story ${story.id}: ${error instanceof Error ? error.message : String(error)}` })
    }
  }
  return { findings, faults }
}

/** The decisions for a rule, with the first value of every option that nobody decided. */
const decided = ({ options }: Rule, given: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> =>
  options === undefined ? undecided : Object.fromEntries(Object.entries(options).map(([name, { values }]) => [name, given[name] ?? values[0]]))

const undecided: Readonly<Record<string, string>> = {}

/** A finding may be weaker than its rule, but a level that the user set holds for all of them. */
const severityOf = (finding: Finding, rule: Rule, level: Severity): Severity => (level === rule.severity ? (finding.severity ?? level) : level)

/** Checks one story and places what is found in its file. */
export function lintStory(story: Story, source: Source, lines: LineIndex, options: LintOptions): { report: StoryReport; problems: Problem[]; notes: Note[] } {
  const foreign = isForeign(story)
  const { findings, faults } = foreign ? { findings: [], faults: [] } : findingsIn(story, options)
  const settled = settle(findings.map(found => place(found, source.text, story.format)))
  const placed = settled.map(found => diagnose(found, story, source, lines))
  const words = story.fields.reduce((sum, { text }) => sum + wordCount(text), 0)
  return {
    report: {
      id: story.id,
      words,
      score: score(placed.map(({ diagnostic }) => diagnostic.severity), words),
      verdict: verdictOf(settled.filter(({ finding }) => finding.houseStyle !== true).map(({ rule }) => rule).filter(isEvidence), words),
      diagnostics: placed.map(({ diagnostic }) => diagnostic),
      frames: placed.map(({ frame }) => frame),
      hidden: [],
      copy: options.copy === true ? story.fields.map(({ role, text }) => ({ role, text })) : null,
    },
    problems: faults.map(fault => ({ ...fault, line: null, column: null })),
    notes: foreign ? [{ message: `Story ${story.id} is not in English: it is not checked.`, line: null, column: null }] : [],
  }
}

const wordCount = (text: string): number => text.match(/\S+/gu)?.length ?? 0

/** MQM's penalties (major 5, minor 1, minor punctuation 0.1; Freitag et al. 2021), a story's sum per 100 words. */
const penalties: Readonly<Record<Severity, number>> = { error: 5, warning: 1, info: 0.1 }

function score(found: readonly Severity[], words: number): number {
  const penalty = found.reduce((sum, severity) => sum + penalties[severity], 0)
  return words === 0 ? 0 : Math.round((penalty * 10_000) / words) / 100
}

interface Placed extends RuleFinding {
  readonly start: number
  readonly end: number
  readonly fixes: readonly Fix[]
  readonly nth: number
}

function place(found: RuleFinding, text: string, format: string): Placed {
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
function settle(placed: readonly Placed[]): readonly Placed[] {
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

function diagnose(found: Placed, story: Story, { file, text }: Source, lines: LineIndex): { diagnostic: Diagnostic; frame: Frame } {
  const { rule, severity, finding, start, end } = found
  const line = lines.lineAround(start, text)
  return {
    diagnostic: {
      file,
      story: story.id,
      version: story.version,
      slug: story.fields.find(({ role }) => role === 'slug')?.text ?? null,
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
    frame: {
      ...clip(text, line, start, end),
      inField: { field: story.fields.findIndex(field => isSame(field, finding.span.field)), start: finding.span.start, end: finding.span.end },
      byteColumns: { start: byteColumn(text, line.start, start), end: byteColumn(text, lines.lineAround(end, text).start, end) },
    },
  }
}

/** Whether a span's field is a story's: rules see annotated ones, which share their origin. */
const isSame = (field: Field, other: Field): boolean => field.origin === other.origin && field.role === other.role

const inFile = ({ start, end, text }: FileEdit, lines: LineIndex): FileEdit => ({
  start: lines.point(start).offset,
  end: lines.point(end).offset,
  text,
})

/** Characters of a line that a frame keeps on either side: more than a wide terminal shows, less than a story on one line. */
const frameReach = 400

function clip(text: string, line: { readonly start: number; readonly end: number }, start: number, end: number): Pick<Frame, 'text' | 'start' | 'end'> {
  const from = Math.max(line.start, start - frameReach)
  const to = Math.min(line.end, Math.max(end, start) + frameReach)
  return { text: text.slice(from, to), start: start - from, end: Math.min(end, line.end) - from }
}

const utf8 = new TextEncoder()

const byteColumn = (text: string, lineStart: number, at: number): number => utf8.encode(text.slice(lineStart, at)).length + 1

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
  const space = text.indexOf(' ', from)
  return space < 0 || space >= until ? from : space + 1
}
