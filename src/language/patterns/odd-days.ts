import { findWith } from '../../story/pattern.js'
import type { AnnotatedField } from '../annotated-story.js'
import type { ForeignDate } from './foreign-dates.js'

/** “Tuesday (12/4)”: a weekday with its day and month. */
const bracketedDay = /(?<=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \()\d{1,2}[./]\d{1,2}(?=\))/gu
/** “the 9th. of June”, as German writes ordinals. */
const stoppedOrdinal = /(?<=\b)(?:the )?\d{1,2}(?:st|nd|rd|th)\. of(?= \p{L})/gu

/** Finds days in figures behind their weekday, and ordinals with a stop. */
export function* findOddDays({ text }: Pick<AnnotatedField, 'text'>): Iterable<ForeignDate> {
  for (const { index, 0: found } of findWith(text, /day,? \(\d/u, bracketedDay))
    yield {
      start: index,
      end: index + found.length,
      message: `“${found}” is a numeric date. Write the month as a word.`,
    }
  for (const { index, 0: found } of findWith(text, /\d[a-z]{2}\. of/u, stoppedOrdinal))
    yield { start: index, end: index + found.length, message: 'An ordinal in English has no stop. Delete it.' }
}
