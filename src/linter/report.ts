import type { Rule, RuleText, Severity } from '../rule.js'
import type { Location } from '../story/story.js'
import type { Verdict } from './verdict/verdict.js'

/** A finding with its place in the file: plain data, JSON as it stands. */
export interface Diagnostic extends Location, Pick<Rule, 'certainty' | 'mqm'> {
  readonly file: string
  /** The story's id: its own where it has one, else `file#n`. */
  readonly story: string
  /** The story's version and slug, as the wire gives them; null where it does not. */
  readonly version: string | null
  readonly slug: string | null
  /** Role of the field. */
  readonly field: string
  readonly path: string | null
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  /** The marked words within their sentence, clipped. */
  readonly excerpt: string
  readonly suggestions: readonly Fix[]
  /** Made of the rule, the field's role and the words round the span, never of line numbers. */
  readonly fingerprint: string
}

export interface Fix {
  readonly title: string
  readonly edits: readonly FileEdit[]
  readonly safe: boolean
}

/** Replaces the file's UTF-16 units from `start` to `end`. */
export interface FileEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The line of the file that a diagnostic starts on, with the marked stretch: what a person is shown. */
export interface Frame {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Columns of the diagnostic's start and end, from 1, in bytes of UTF-8 as some formats count them. */
  readonly byteColumns: { readonly start: number; readonly end: number }
  /** The marked stretch in its field's text; `field` counts the story's fields, as `StoryReport.copy` lists them. Null beside the copy: in a comment. */
  readonly inField: { readonly field: number; readonly start: number; readonly end: number } | null
}

/** A diagnostic that is left out, by what, and the reason that was given: formats that can still name it do. */
export interface Hidden {
  readonly diagnostic: Diagnostic
  readonly frame: Frame
  readonly by: 'comment' | 'suppression-file' | 'baseline'
  readonly reason: string | null
}

/** A field as the rules saw it, for formats that show whole stories. */
export interface CopyField {
  readonly role: string
  readonly text: string
}

export interface StoryReport {
  readonly id: string
  /** As the wire gives it; null where it does not. */
  readonly version: string | null
  /** Words, separated by white space, over all fields. */
  readonly words: number
  /** Penalty per 100 words: error 5, warning 1, info 0.1 (MQM's weights for major, minor and minor punctuation). */
  readonly score: number
  /** What the alarms say together. */
  readonly verdict: Verdict
  readonly diagnostics: readonly Diagnostic[]
  /** One a diagnostic, in the same order. */
  readonly frames: readonly Frame[]
  /** What is suppressed or known, in the order of its places. */
  readonly hidden: readonly Hidden[]
  /** The story's copy; null unless it was asked for. */
  readonly copy: readonly CopyField[] | null
  /** Whether it is in another language than English: then no rule has run. */
  readonly isForeign: boolean
}

/** What was found in a file, or in one part of a file that is read as a stream. */
export interface FileReport {
  readonly file: string
  readonly stories: readonly StoryReport[]
  readonly problems: readonly Problem[]
  /** What a user should know and no fault of the file: items that are no stories, how it was decoded. */
  readonly notes: readonly Note[]
  /** The rules and checks that were on in some field of its stories, and did not fail: what could have been found. */
  readonly ran: readonly string[]
}

/** Something said of a file. */
export interface Note {
  readonly message: string
  /** Where in the file, if it is known. */
  readonly line: number | null
  readonly column: number | null
}

/**
 * Something could not be read or checked: exit code 2. The text is not one of its format (`unreadable`), the reader of the format
 * threw, a rule threw, or the thread that checked the text died.
 */
export type Problem = Note &
  (
    | { readonly kind: 'unreadable' | 'reader-failed' | 'worker-died' }
    | { readonly kind: 'rule-failed'; readonly ruleId: string }
  )

export interface Screen {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
  /** wirelint's version, for formats that name their tool. */
  readonly version: string
  /** The rules that ran, for formats that describe them. */
  readonly rules: readonly RuleText[]
  /** Whether what a baseline knows is left out: then what is reported is new, and formats that can say so do. */
  readonly baseline?: boolean
  /** Whether all else than errors is left out. */
  readonly errorsOnly?: boolean
}
