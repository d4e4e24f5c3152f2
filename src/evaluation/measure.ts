import type { Severity } from '../rule.js'
import type { MarkedStory } from './marked-copy.js'
import { type Interval, wilson } from './wilson.js'

/** What the checker reported in a story of a set. */
export interface Alarm {
  readonly set: string
  readonly story: string
  readonly ruleId: string
  readonly severity: Severity
  readonly start: number
  readonly end: number
  readonly excerpt: string
  readonly fingerprint: string
  /** Whether a person marked something there, or said so in triage; null on clean copy of which nobody has said. */
  readonly marked: boolean | null
}

export interface SetSize {
  readonly set: string
  readonly marked: boolean
  readonly stories: number
  readonly words: number
}

/** How often a rule spoke in a set, and how often it was right: a share of hits on marked copy, a rate on clean copy. */
export interface Figure {
  readonly set: string
  readonly hits: number
  /** Hits that touch a human mark; on clean copy null. */
  readonly marked: number | null
  /** Share of the hits that are marked; on clean copy alarms per 1,000 words. */
  readonly value: number
  readonly interval: Interval
}

/** Characters by which a hit may miss a mark: annotators take a neighbouring space or stop along. */
const slack = 2

/** Whether a person marked something at a place. */
export const isMarked = ({ marks }: MarkedStory, start: number, end: number): boolean | null =>
  marks === null ? null : marks.some(mark => mark.start - slack < end && mark.end + slack > start)

export const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0

/** A rule's figures on every set, or those of all alarms that `wanted` lets through. */
export function figures(
  sets: readonly SetSize[],
  alarms: readonly Alarm[],
  wanted: (alarm: Alarm) => boolean,
): readonly Figure[] {
  return sets.map(({ set, marked, words }) => {
    const here = alarms.filter(alarm => alarm.set === set && wanted(alarm))
    if (marked) {
      const right = here.filter(alarm => alarm.marked === true).length
      return {
        set,
        hits: here.length,
        marked: right,
        value: here.length === 0 ? 0 : right / here.length,
        interval: wilson(right, here.length),
      }
    }
    const false_ = here.filter(alarm => alarm.marked !== true).length
    const { low, high } = wilson(false_, words)
    return {
      set,
      hits: here.length,
      marked: null,
      value: (1000 * false_) / words,
      interval: { low: 1000 * low, high: 1000 * high },
    }
  })
}
