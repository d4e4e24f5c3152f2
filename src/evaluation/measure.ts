import type { Severity } from '../rule.js'
import type { MarkedStory } from './marked-copy.js'
import { type Interval, wilsonInterval } from './wilson.js'

/** A diagnostic in a story of a set. */
export interface SetDiagnostic {
  readonly set: string
  readonly story: string
  readonly ruleId: string
  readonly severity: Severity
  readonly start: number
  readonly end: number
  readonly excerpt: string
  readonly fingerprint: string
  /** True if a person marked something there, or said so in triage; null on clean copy that no person has judged. */
  readonly marked: boolean | null
}

/** A set of stories. `marked` says whether people marked issues in it; otherwise its copy is held to be clean. */
export interface SetSize {
  readonly set: string
  readonly marked: boolean
  readonly stories: number
  readonly words: number
}

/** The diagnostics of a rule in a set, and how many of them are right. The keys are those of evaluation.json. */
export interface Figure {
  readonly set: string
  /** Diagnostics in the set. */
  readonly hits: number
  /** Those that touch a mark of a person; null on clean copy. */
  readonly marked: number | null
  /** The share of marked ones; on clean copy, diagnostics per 1,000 words. */
  readonly value: number
  readonly interval: Interval
}

/** Characters by which a diagnostic may miss a mark: annotators often include a space or a full stop beside it. */
const slack = 2

/** Tells whether a person marked something at a place of a story; null for clean copy. */
export const isMarked = ({ marks }: MarkedStory, start: number, end: number): boolean | null =>
  marks === null ? null : marks.some(mark => mark.start - slack < end && mark.end + slack > start)

export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0

/** Returns a figure for each set, over the diagnostics that `isWanted` lets through. */
export const measure = (
  sets: readonly SetSize[],
  diagnostics: readonly SetDiagnostic[],
  isWanted: (diagnostic: SetDiagnostic) => boolean,
): readonly Figure[] =>
  sets.map(size => {
    const here = diagnostics.filter(diagnostic => diagnostic.set === size.set && isWanted(diagnostic))
    return size.marked ? measureMarked(size, here) : measureClean(size, here)
  })

function measureMarked({ set }: SetSize, diagnostics: readonly SetDiagnostic[]): Figure {
  const hits = diagnostics.length
  const marked = diagnostics.filter(diagnostic => diagnostic.marked === true).length
  return { set, hits, marked, value: hits === 0 ? 0 : marked / hits, interval: wilsonInterval(marked, hits) }
}

function measureClean({ set, words }: SetSize, diagnostics: readonly SetDiagnostic[]): Figure {
  const wrong = diagnostics.filter(diagnostic => diagnostic.marked !== true).length
  const { low, high } = wilsonInterval(wrong, words)
  return {
    set,
    hits: diagnostics.length,
    marked: null,
    value: (1000 * wrong) / words,
    interval: { low: 1000 * low, high: 1000 * high },
  }
}
