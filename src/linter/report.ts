import type { Rule, RuleText, Severity } from '../rule.js'
import type { Range } from '../story/search.js'
import type { StoryStatus } from '../story/status.js'
import type { Location } from '../story/story.js'
import type { SourceParagraph } from './source-paragraphs.js'
import type { ScoreName } from './verdict/score-names.js'
import type { SentenceShare, TranslatedScore } from './verdict/translated/translated.js'
import type { Verdict } from './verdict/verdict.js'

/** A finding with its place in the file, as plain data that JSON can hold. */
export interface Diagnostic extends Location, Pick<Rule, 'certainty' | 'mqm'> {
  readonly file: string
  /** The story's id: its own where it has one, else `file#n`. */
  readonly story: string
  /** The story's version and slug, as the wire gives them; null if it does not. */
  readonly version: string | null
  readonly slug: string | null
  /** Role of the field; null if the diagnostic is about a suppression, which is no copy. */
  readonly field: string | null
  readonly path: string | null
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  /** The marked words with some of the words around them. */
  readonly excerpt: string
  readonly suggestions: readonly Fix[]
  /** Other places in the file that the diagnostic is about; absent if there are none. */
  readonly related?: readonly RelatedPlace[]
  /** Made of the rule, the field's role and the words around the span, never of line numbers. */
  readonly fingerprint: string
  /** The words of the source; null if it is about a whole paragraph. Only rules that read the source set it. */
  readonly source?: DiagnosticSource | null
}

/** Another place that a diagnostic is about, and what is there. */
export interface RelatedPlace extends Location {
  readonly message: string
  /** The words there. */
  readonly excerpt: string
}

/** Words of the source that a diagnostic points to. */
export interface DiagnosticSource extends Location {
  readonly file: string
  readonly path: string | null
  readonly text: string
  /** The code of its language; null if it is unknown. */
  readonly language: string | null
}

/** True for a diagnostic of a rule that compares the story with its source. */
export const isAgainstSource = ({ source }: Diagnostic): boolean => source !== undefined

export interface Fix {
  readonly title: string
  readonly edits: readonly FileEdit[]
  readonly safe: boolean
}

/** True for a diagnostic that `--fix` repairs. */
export const isFixable = ({ suggestions }: Diagnostic): boolean =>
  suggestions.some(({ safe, edits }) => safe && edits.length > 0)

/** Replaces the file's UTF-16 units from `start` to `end`. */
export interface FileEdit extends Range {
  readonly text: string
}

/** The line of the file that a diagnostic starts on, to show to people; the range marks its words in the line. */
export interface Frame extends Range {
  readonly text: string
  /** Columns of the diagnostic's start and end, from 1, in bytes of UTF-8 as some formats count them. */
  readonly byteColumns: Range
  /**
   * The marked range in its field's text; `field` counts the story's fields, as `StoryReport.copy` lists them. Null for
   * a diagnostic about a suppression.
   */
  readonly inField: (Range & { readonly field: number }) | null
  /** The paragraph of the source with its marked words, for a diagnostic that points to some. */
  readonly source?: MarkedLine
}

/** A line with a range of marked words. */
export interface MarkedLine extends Range {
  readonly text: string
}

/** A diagnostic with the line that shows it. */
export interface FramedDiagnostic {
  readonly diagnostic: Diagnostic
  readonly frame: Frame
}

/** A diagnostic that is left out, and why: some output formats name it all the same. */
export interface HiddenDiagnostic extends FramedDiagnostic {
  readonly by: 'comment' | 'suppression-file' | 'baseline'
  /** The reason that the suppression gives; null if it gives none. */
  readonly reason: string | null
}

/** A field as the rules saw it, for output formats that show whole stories. */
export interface CopyField {
  readonly role: string
  readonly text: string
}

export interface StoryReport {
  readonly id: string
  /** As the wire gives it; null if it does not. */
  readonly version: string | null
  /** Words, separated by white space, over all fields. */
  readonly words: number
  /** Penalty per 100 words: error 5, warning 1, info 0.1 (MQM's weights for major, minor and minor punctuation). */
  readonly score: number
  /** The verdict of all diagnostics together: the score *damaged*. */
  readonly verdict: Verdict
  /** Only if it is asked for: how much the story reads like machine translation. */
  readonly translated?: TranslatedScore
  /** Each sentence’s part in that, for output formats that show whole stories. */
  readonly shares?: readonly SentenceShare[]
  readonly diagnostics: readonly Diagnostic[]
  /** One for each diagnostic, in the same order. */
  readonly frames: readonly Frame[]
  /** Suppressed and known diagnostics, in the order of their places. */
  readonly hidden: readonly HiddenDiagnostic[]
  /** The story's copy; null unless the options ask for it. */
  readonly copy: readonly CopyField[] | null
  /** Paragraphs of the story's source, for output formats that show whole stories; absent without a source. */
  readonly sourceParagraphs?: readonly SourceParagraph[]
  /** True if no rule has run: the story is in another language than English, or its status puts it out of use. */
  readonly isLeftOut: boolean
  /** The story's status on the wire; null for a story that may be run. */
  readonly status: StoryStatus | null
}

/** The results of one part of a file: of a file that is read in one piece, or of some stories of a feed. */
export interface PartReport {
  readonly file: string
  readonly stories: readonly StoryReport[]
  readonly problems: readonly Problem[]
  /** Facts that a user should know, and no problems: items that are no stories, how the file was decoded. */
  readonly notes: readonly Note[]
  /** The rules and checks that were on in some field of its stories and did not fail. No others could find anything. */
  readonly ran: readonly string[]
}

/** The results of a whole file, which is its own only part. */
export type FileReport = PartReport

/** Something to tell the user about a file. */
export interface Note {
  readonly message: string
  /** The line in the file, if it is known. */
  readonly line: number | null
  readonly column: number | null
}

/**
 * Something that could not be read or checked: exit code 2. The text is not one of its format (`unreadable`), the
 * reader of the format failed, a rule failed, or the thread that checked the text died.
 */
export type Problem = Note &
  (
    | { readonly kind: 'unreadable' | 'reader-failed' | 'worker-died' }
    | { readonly kind: 'rule-failed'; readonly ruleId: string }
  )

/** The knowledge that a reporter needs beside the reports, such as the width of the terminal. */
export interface ReportSettings {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
  /** wirelint's version, for output formats that name their tool. */
  readonly version: string
  /** The rules that ran, for output formats that describe them. */
  readonly rules: readonly RuleText[]
  /** True if a baseline hides known issues. Then all others are new, and some output formats say so. */
  readonly baseline?: boolean
  /** True if everything except errors is left out. */
  readonly errorsOnly?: boolean
  /** The working folder, with slashes: servers want paths from there. */
  readonly folder?: string
  /** False if suppressed and known issues are left out of SARIF. */
  readonly hiddenResults?: boolean
  /** The scores that every story shows. */
  readonly scores?: readonly ScoreName[]
  /** The address of the pages of rules, for output formats that link to them. */
  readonly ruleLinks?: string
  /** True if counts by rule and by story are shown in place of the issues. */
  readonly summary?: boolean
  /** Counts the problems of the run up to now, those outside its reports too. */
  readonly countProblems?: () => number
  /** Tells the user something about the report itself. */
  readonly tell?: (message: string) => void
}
