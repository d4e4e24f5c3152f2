import type { Passage } from './annotated-source.js'
import {
  findEnglishDates,
  findEnglishWeekdays,
  findSourceDates,
  findSourceWeekdays,
  type PlacedDate,
  type PlacedWeekday,
} from './dates.js'
import { toHalfWidth } from './figures/digits.js'
import type { KnownLanguage } from './knowledge/known-language.js'

/** A date of the source and another one in its place. */
export type DateDifference =
  | { readonly kind: 'month' | 'day'; readonly source: PlacedDate; readonly english: PlacedDate }
  | { readonly kind: 'weekday'; readonly source: PlacedWeekday; readonly english: PlacedWeekday }

/** Compares the dates and weekdays that both sides of a passage name. */
export function compareDates(passage: Passage, language: KnownLanguage): readonly DateDifference[] {
  return [...compareMonths(passage, language), ...compareWeekdays(passage, language)]
}

function compareMonths(passage: Passage, language: KnownLanguage): readonly DateDifference[] {
  const [ours, theirs] = [findSourceDates(passage.source, language), findEnglishDates(passage.english)]
  const [source] = ours
  const [english] = theirs
  if (source === undefined || english === undefined) return []
  if (!ours.some(({ month }) => theirs.some(each => each.month === month)))
    return ours.length === theirs.length ? [{ kind: 'month', source, english }] : []
  return ours.flatMap(date => compareDay(date, ours, theirs, passage))
}

/** Finds another day in the same month, if neither day stands anywhere on the other side. */
function compareDay(
  date: PlacedDate,
  ours: readonly PlacedDate[],
  theirs: readonly PlacedDate[],
  passage: Passage,
): readonly DateDifference[] {
  const { day, month } = date
  const inMonth = theirs.filter(each => each.month === month && each.day !== null)
  if (day === null || inMonth.some(each => each.day === day)) return []
  const { figures, words } = passage.englishFigures
  if (words.has(day) || figures.some(({ raw }) => hasNumber(raw, day))) return []
  const source = toHalfWidth(passage.source)
  const english = inMonth.find(
    each => !ours.some(other => other.month === month && other.day === each.day) && !hasNumber(source, each.day ?? 0),
  )
  return english === undefined ? [] : [{ kind: 'day', source: date, english }]
}

const hasNumber = (text: string, number: number): boolean =>
  new RegExp(`(?<!\\d)0?${String(number)}(?!\\d)`, 'u').test(text)

function compareWeekdays({ source, english }: Passage, language: KnownLanguage): readonly DateDifference[] {
  const [ours, theirs] = [findSourceWeekdays(source, language), findEnglishWeekdays(english)]
  const [first] = ours
  const [other] = theirs
  if (first === undefined || other === undefined) return []
  return ours.some(({ weekday }) => theirs.some(each => each.weekday === weekday))
    ? []
    : [{ kind: 'weekday', source: first, english: other }]
}
