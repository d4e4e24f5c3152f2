import type { Diagnostic } from '../linter/report.js'
import type { Severity } from '../rule.js'
import type { Block } from './pairing/alignment.js'
import type { Edit, Range } from './pairing/range.js'

/** A story as it was checked, with the file it stands in. */
export interface StoryOf {
  readonly file: string
  readonly id: string
  readonly headline: string | null
}

/** A field of both stories, or of one; `old` and `new` are its texts, `oldField` and `newField` its numbers among its story's. */
export interface ComparedField {
  readonly role: string
  readonly old: string | null
  readonly new: string | null
  readonly oldField: number | null
  readonly newField: number | null
  /** Its paragraphs, in NEW's order; none where it is in one story alone. */
  readonly blocks: readonly Block[]
}

export type FaultClass = 'removed' | 'kept' | 'brought-in'

/**
 * What became of a fault that is gone: the words round it still stand, mended; others stand in their place; they were cut; a
 * comment or a suppression file hides it now.
 */
export const ends = ['mended', 'rewritten', 'deleted', 'suppressed'] as const
export type End = (typeof ends)[number]

/** A fault in one version. */
export interface Placed {
  readonly diagnostic: Diagnostic
  /** Among the comparison's fields; null where the field is not known. */
  readonly field: number | null
  readonly span: Range
}

/** A fault of OLD, of NEW, or of both. */
export interface ComparedFault {
  readonly class: FaultClass
  readonly old: Placed | null
  readonly new: Placed | null
  /** For one that is removed. */
  readonly end: End | null
  /** Numbers of the edits that touch it: in OLD, or in NEW where it was brought in. */
  readonly edits: readonly number[]
  /** Whether the editor did what a suggestion of OLD's says; null where there is none, or where its words cannot be found in the copy. */
  readonly followed: boolean | null
}

/** One thing the editor did: words changed, put in or taken out, or a whole paragraph put in or taken out. */
export interface ComparedEdit extends Edit {
  readonly field: number
  /** Number of its block among the field's. */
  readonly block: number
  readonly oldText: string
  readonly newText: string
  /** Numbers of the faults of OLD that asked for it. */
  readonly askedBy: readonly number[]
}

/** Words and marks of OLD in fields that both versions have, and how many of them an edit touches. */
export interface Reach {
  readonly tokens: number
  readonly touched: number
}

/** A story of OLD beside what became of it; null where it is in one of the two alone. */
export interface ComparedStory {
  readonly old: StoryOf | null
  readonly new: StoryOf | null
  readonly fields: readonly ComparedField[]
  readonly faults: readonly ComparedFault[]
  readonly edits: readonly ComparedEdit[]
  readonly reach: Reach
}

/** How many faults of a severity there were, and what became of them. */
export interface FaultCounts {
  readonly old: number
  readonly new: number
  readonly removed: number
  readonly kept: number
  readonly broughtIn: number
}

/** A rule's alarms in OLD, in stories that are in both versions, and whether the editor acted on them. */
export interface RuleCounts extends FaultCounts {
  readonly ruleId: string
  /** The editor touched its words, or the fault is gone. */
  readonly actedOn: number
  readonly left: number
  /** Acted on as a suggestion says. */
  readonly followed: number
}

/** Edits that no alarm asked for and that change the same words in the same way; letters' case is all one. */
export interface UnaskedEdit {
  readonly old: string
  readonly new: string
  readonly count: number
  /** Where the first of them is. */
  readonly story: string
  readonly role: string
}

export interface Summary {
  readonly stories: {
    readonly both: number
    readonly unchanged: number
    readonly onlyOld: number
    readonly onlyNew: number
  }
  readonly faults: FaultCounts & {
    readonly ends: Readonly<Record<End, number>>
    readonly bySeverity: Readonly<Record<Severity, FaultCounts>>
  }
  /** `words` counts those of the fields that are in both versions, and those of OLD and NEW that edits changed. */
  readonly edits: {
    readonly total: number
    readonly askedFor: number
    readonly moves: number
    readonly words: { readonly old: number; readonly new: number; readonly takenOut: number; readonly putIn: number }
  }
  /** OLD's alarms in stories that are in both versions, those that the editor acted on, those as a suggestion says, and the yardstick: the share of all words that edits touch. */
  readonly alarms: {
    readonly total: number
    readonly actedOn: number
    readonly followed: number
    readonly anyWord: number
  }
  readonly rules: readonly RuleCounts[]
  /** The most frequent first, each once. */
  readonly unasked: readonly UnaskedEdit[]
}

/** Two versions of some stories, beside one another. */
export interface Comparison {
  /** What was compared, as it was asked for. */
  readonly old: string
  readonly new: string
  readonly stories: readonly ComparedStory[]
  readonly summary: Summary
}
