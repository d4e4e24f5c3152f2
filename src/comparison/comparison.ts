import type { Diagnostic } from '../linter/report.js'
import type { Severity } from '../rule.js'
import type { Block } from './pairing/alignment.js'
import type { Range } from '../story/search.js'
import type { VersionEdit } from './pairing/version-edit.js'

/** A story of one version, and its file. */
export interface StoryName {
  readonly file: string
  readonly id: string
  readonly headline: string | null
}

/** A field of both stories, or of one of them. */
export interface ComparedField {
  readonly role: string
  /** Its text in each version; null if it is not there. */
  readonly old: string | null
  readonly new: string | null
  /** Its number among the fields of each story. */
  readonly oldField: number | null
  readonly newField: number | null
  /** Its paragraphs, in NEW's order; none if it is in one version alone. */
  readonly blocks: readonly Block[]
}

export type IssueClass = 'removed' | 'kept' | 'brought-in'

/**
 * The ways in which an issue of OLD can go: the words around it are still there; others have taken their place; they
 * were cut; now hidden by a comment or a suppression file.
 */
export const outcomes = ['mended', 'rewritten', 'deleted', 'suppressed'] as const
export type Outcome = (typeof outcomes)[number]

/** A diagnostic of one version, and its place among the fields that are compared. */
export interface PlacedDiagnostic {
  readonly diagnostic: Diagnostic
  /** The number of the field; null if the field is not known. */
  readonly field: number | null
  readonly span: Range
}

/** An issue of OLD, of NEW, or of both. */
export interface ComparedIssue {
  readonly class: IssueClass
  readonly old: PlacedDiagnostic | null
  readonly new: PlacedDiagnostic | null
  /** Null unless it was removed. */
  readonly outcome: Outcome | null
  /** The numbers of the edits that touch it: in OLD, or in NEW if it was brought in. */
  readonly edits: readonly number[]
  /**
   * True if the editor did what a suggestion says. Null if OLD's diagnostic has none, or if the words of the suggestion
   * cannot be found in the copy.
   */
  readonly followed: boolean | null
}

/** One change of the editor: words that were changed, put in or taken out, or a whole paragraph. */
export interface ComparedEdit extends VersionEdit {
  readonly field: number
  /** The number of its block in the field. */
  readonly block: number
  readonly oldText: string
  readonly newText: string
  /** The numbers of OLD's issues that it touches: they asked for it. */
  readonly issues: readonly number[]
}

/** Words and punctuation marks of OLD in fields that both versions have, and how many of them an edit touches. */
export interface Reach {
  readonly tokens: number
  readonly touched: number
}

/** A story of OLD and what became of it. One of the two is null if the story is in the other version alone. */
export interface ComparedStory {
  readonly old: StoryName | null
  readonly new: StoryName | null
  readonly fields: readonly ComparedField[]
  readonly issues: readonly ComparedIssue[]
  readonly edits: readonly ComparedEdit[]
  readonly reach: Reach
}

/** The number of issues, and of those that were removed, kept and brought in. */
export interface IssueCounts {
  readonly old: number
  readonly new: number
  readonly removed: number
  readonly kept: number
  readonly broughtIn: number
}

/** The issues of a rule, and what the editor did about those of OLD in stories that are in both versions. */
export interface RuleCounts extends IssueCounts {
  readonly ruleId: string
  /** Those whose words the editor touched, or that are gone. */
  readonly actedOn: number
  readonly left: number
  /** Those acted on as a suggestion says. */
  readonly followed: number
}

/** Edits that no issue asked for and that change the same words in the same way, whatever the case of letters. */
export interface UnreportedEdit {
  readonly old: string
  readonly new: string
  readonly count: number
  /** The place of the first of them. */
  readonly story: string
  readonly role: string
}

export interface ComparisonSummary {
  readonly stories: {
    readonly both: number
    readonly unchanged: number
    readonly onlyOld: number
    readonly onlyNew: number
  }
  readonly issues: IssueCounts & {
    readonly outcomes: Readonly<Record<Outcome, number>>
    readonly bySeverity: Readonly<Record<Severity, IssueCounts>>
  }
  readonly edits: {
    readonly total: number
    /** Those that touch an issue of OLD. */
    readonly reported: number
    readonly moves: number
    /** Words in fields that are in both versions, and those of them that edits took out and put in. */
    readonly words: { readonly old: number; readonly new: number; readonly takenOut: number; readonly putIn: number }
  }
  /** The editor's response to OLD's issues, in stories that are in both versions. */
  readonly response: {
    readonly total: number
    readonly actedOn: number
    readonly followed: number
    /** The share of all words that edits touch: as many issues would be touched by chance. */
    readonly anyWord: number
  }
  readonly rules: readonly RuleCounts[]
  /** The most frequent first, each once. */
  readonly unreported: readonly UnreportedEdit[]
}

/** Two versions of some stories. */
export interface Comparison {
  /** The names of the versions, as the user gave them. */
  readonly old: string
  readonly new: string
  readonly stories: readonly ComparedStory[]
  readonly summary: ComparisonSummary
}
