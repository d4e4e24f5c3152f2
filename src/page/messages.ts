import type { OptionSettings, RuleLevels } from '../config/merge.js'
import type { DeskRule } from '../config/config.js'
import type { HouseWords } from '../language/house-lexicon.js'
import type { Fix, MarkedLine, Note, RelatedPlace } from '../linter/report.js'
import type { SuppressionLevels } from '../linter/suppressions/checks.js'
import type { VerdictLevel } from '../linter/verdict/verdict.js'
import type { Certainty, Severity } from '../rule.js'
import type { Range } from '../story/search.js'
import type { StoryStatus } from '../story/status.js'
import type { StoryPaths } from '../story/story-paths.js'

/** The settings of a desk, as the page keeps them: JSON, made of a configuration when the page is written. */
export interface HouseSettings {
  /** The configuration's name, for readers. */
  readonly name: string
  readonly levels: RuleLevels
  readonly options: OptionSettings
  readonly fields: Readonly<Record<string, RuleLevels>>
  readonly lexicon: HouseWords
  readonly deskRules: readonly DeskRule[]
  /** Levels of the checks of suppressions in the copy, and false if these hide nothing. */
  readonly suppressions: SuppressionLevels
  readonly obeysComments: boolean
  readonly json?: StoryPaths
}

/** The parts of the page that its worker opens first: bytes that are compressed and written as base64. */
export interface OpenRequest {
  readonly kind: 'open'
  readonly model: string
  readonly weights: string
  /** Null for a page without a configuration: then a reader chooses a preset. */
  readonly house: HouseSettings | null
}

/** A text to check, with its source. */
export interface TextRequest {
  readonly kind: 'check'
  /** Counts the texts, so that an answer to an old one is known. */
  readonly id: number
  readonly text: string
  /** The name of its file: “story.txt”. */
  readonly name: string
  /** The name of a format; null if the worker finds it. */
  readonly format: string | null
  /** The text that it was translated from; empty without one. */
  readonly source: string
  /** The code of the source's language; null if the text tells it. */
  readonly language: string | null
  readonly preset: string
  /** Issues that a reader has found right. */
  readonly ignored: readonly IgnoredIssue[]
  /** The number of the story to show with the result; null for the worst one. */
  readonly story: number | null
  /** The most issues of that story to send. */
  readonly most: number
}

/** An issue that is not shown, in the story with this id. */
export interface IgnoredIssue {
  readonly story: string
  readonly fingerprint: string
}

/** Asks for the copy and the issues of a story of the text that was checked last. */
export interface StoryRequest {
  readonly kind: 'story'
  readonly id: number
  readonly story: number
  /** The most issues to send. */
  readonly most: number
}

/** Asks for the text that was checked last with all safe repairs. */
interface RepairRequest {
  readonly kind: 'repair'
  readonly id: number
}

export type PageRequest = OpenRequest | TextRequest | StoryRequest | RepairRequest

/** A story in the list of stories. */
export interface StoryLine {
  /** Its headline, or the first words that it has. */
  readonly title: string
  readonly words: number
  /** Its place in the text. */
  readonly start: number
  readonly counts: Readonly<Record<Severity, number>>
  readonly againstSource: number
  readonly level: VerdictLevel
  /** Weight of the evidence per 100 words. */
  readonly weight: number
  /** Families with their issues, as text. */
  readonly evidence: string
  /** Null if there is no answer. */
  readonly translated: TranslatedLine | null
  readonly isLeftOut: boolean
  readonly status: StoryStatus | null
}

/** The score *translated* of a story. */
export interface TranslatedLine {
  readonly likelihood: number
  readonly interval: readonly [number, number]
  readonly phrases: readonly string[]
}

/** A field's place in the text. */
export interface FieldPlace extends Range {
  readonly role: string
}

/**
 * The count of numbers for each mark in {@link CheckedText.marks}: start, end, the severity's place in their list, the
 * story, and the issue's number.
 */
export const markSize = 5

/** The result of a check. */
export interface CheckedText {
  readonly kind: 'checked'
  readonly id: number
  readonly format: string
  readonly milliseconds: number
  readonly stories: readonly StoryLine[]
  /** Stories that are not in the list, because there are too many. */
  readonly moreStories: number
  /** Issues in all stories. */
  readonly counts: Readonly<Record<Severity, number>>
  /** Issues that have a safe repair. */
  readonly repairable: number
  /** Marks in the order of their places, see {@link markSize}. */
  readonly marks: Int32Array
  /** The fields of a text that is read as it stands; none for marked-up ones. */
  readonly fields: readonly FieldPlace[]
  /** True if the text is mark-up or records, and is easier to read without. */
  readonly isMarkedUp: boolean
  /** The story that was asked for, of this very text; null for a text without a story. */
  readonly shown: ShownStory | null
  readonly notes: readonly Note[]
  readonly problems: readonly Note[]
}

/** The marked words of an issue, with some around them. */
export interface ShownWords {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** Another place that an issue is about. */
export interface ShownPlace extends Range, Pick<RelatedPlace, 'message' | 'excerpt'> {}

/** An issue, as the page shows it. */
export interface ShownIssue extends Range {
  /** Its number in the story, from 1, in the order of reading. */
  readonly number: number
  readonly fingerprint: string
  readonly severity: Severity
  readonly ruleId: string
  readonly certainty: Certainty
  readonly message: string
  readonly words: ShownWords
  /** The rule in a few words, and why it is a rule. */
  readonly summary: string
  readonly why: string
  readonly fixes: readonly Fix[]
  readonly related: readonly ShownPlace[]
  /** The paragraph of the source, with the place of its words in the source; null without a source. */
  readonly source: (MarkedLine & { readonly place: Range | null; readonly language: string | null }) | null
}

/** A paragraph as read. */
export interface ShownParagraph {
  readonly role: string
  readonly html: string
  readonly text: string
}

/** The copy and the issues of a story. */
export interface ShownStory {
  readonly kind: 'story'
  readonly id: number
  readonly story: number
  /** The story's own id. */
  readonly name: string
  readonly paragraphs: readonly ShownParagraph[]
  /** True if the story is too long to be shown as read. */
  readonly isLong: boolean
  readonly issues: readonly ShownIssue[]
  /** Issues that are not among them. */
  readonly more: number
}

/** The text with all safe repairs. */
export interface RepairedText {
  readonly kind: 'repaired'
  readonly id: number
  readonly text: string
  readonly count: number
}

/** The worker is open and waits for a text. */
export interface OpenedWorker {
  readonly kind: 'opened'
  readonly formats: readonly string[]
  readonly presets: readonly string[]
  readonly rules: number
}

/** A failure of the worker itself. */
interface FailedCheck {
  readonly kind: 'failed'
  readonly id: number
  readonly message: string
}

export type PageReply = OpenedWorker | CheckedText | ShownStory | RepairedText | FailedCheck
