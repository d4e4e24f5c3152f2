import { monthNumbers } from './month-names.js'
import type { KnownLanguage } from './knowledge/known-language.js'
import { toHalfWidth } from './figures/digits.js'
import { anyOf } from '../../story/pattern.js'
import { weekdays } from '../words/calendar.js'

/** A date with its place in its text. */
export interface PlacedDate {
  readonly month: number
  /** Null for a month alone. */
  readonly day: number | null
  readonly start: number
  readonly end: number
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** The names of months in the forms that dates have them, with a pattern of dates. */
interface MonthForms {
  readonly pattern: RegExp
  readonly numbers: ReadonlyMap<string, number>
}

const known = new Map<string, MonthForms>()

function formsOf(code: string): MonthForms {
  const forms = known.get(code) ?? makeForms(code)
  known.set(code, forms)
  return forms
}

/** The 15th of January 2023, and the length of a month, in milliseconds. */
const january = 1_673_740_800_000
const monthLength = 30.4 * 86_400_000

function makeForms(code: string): MonthForms {
  const numbers = new Map<string, number>()
  for (let month = 0; month < 12; month++)
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' })
      const name = format.formatToParts(january + month * monthLength).find(({ type }) => type === 'month')
      if (name !== undefined) numbers.set(name.value.toLowerCase(), month + 1)
    }
  const names = [...numbers.keys()].sort((a, b) => b.length - a.length).map(escape)
  const pattern = new RegExp(
    `(?<!\\d)(\\d{1,2})\\.?\\s?(?:-?го\\s)?(?:de\\s)?(?:[בלמ]?-?)(${names.join('|')})(?!\\p{L})`,
    'giu',
  )
  return { pattern, numbers }
}

/** A month by its number, but not the end of a range of months: 1至9月. */
const inSigns = /(?<![\d/.]|\d[~至\-—])(\d{1,2})[月월](?:\s?(\d{1,2})[日号號일])?(?!\s?\d)/gu

/** Finds the dates of a source that name a month. */
export function findSourceDates(source: string, { code, signs }: KnownLanguage): readonly PlacedDate[] {
  const text = toHalfWidth(source)
  const { pattern, numbers } = signs === null ? formsOf(code) : { pattern: inSigns, numbers: null }
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: whole, 1: first, 2: second, index }) => {
    const month = numbers === null ? Number(first) : (numbers.get((second ?? '').toLowerCase()) ?? 0)
    const named = numbers === null ? second : first
    const day = named === undefined ? null : Number(named)
    return month < 1 || month > 12 || (day ?? 1) > 31 ? [] : [{ month, day, start: index, end: index + whole.length }]
  })
}

const monthWord = `(${[...monthNumbers.keys()].join('|')})\\b\\.?`
const noDay = '(?!:|\\.\\d|,\\d{3}|\\d| ?[ap]\\.?m|%)'
const inEnglish = new RegExp(
  `(?:\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?)?\\b${monthWord}(?:\\s(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?\\b${noDay})?`,
  'gu',
)
/** Words before “May” and “March” that make months of them. */
const beforeMonth = 'in since until by of late early mid from to last this next and between during through before after'
const monthAfter = new RegExp(`${anyOf(beforeMonth.split(' '))}[\s-]$`, 'iu')

/** Finds the dates of an English text that name a month. */
export const findEnglishDates = (english: string): readonly PlacedDate[] =>
  Array.from(english.matchAll(inEnglish)).flatMap(({ 0: whole, 1: before, 2: name = '', 3: after, index }) => {
    const isWord = /^(?:May|March)$/u.test(name) && before === undefined && after === undefined
    const context = english.slice(Math.max(0, index - 10), index)
    const follows = english.slice(index + whole.length, index + whole.length + 8)
    if (isWord && !monthAfter.test(context) && !/^\s?(?:,|\d{4})/u.test(follows)) return []
    const day = before ?? after
    const month = monthNumbers.get(name) ?? 0
    return [{ month, day: day === undefined ? null : Number(day), start: index, end: index + whole.length }]
  })

/** A weekday with its place; Sunday is 0. */
export interface PlacedWeekday {
  readonly weekday: number
  readonly start: number
  readonly end: number
}

/** Finds the weekdays that a source names; one that means the evening before is left out. */
export const findSourceWeekdays = (
  source: string,
  { weekdays: patterns, shiftsWeekday }: KnownLanguage,
): readonly PlacedWeekday[] =>
  patterns.flatMap((pattern, weekday) =>
    Array.from(source.matchAll(pattern)).flatMap(({ 0: name, index }) =>
      shiftsWeekday?.test(source.slice(Math.max(0, index - 24), index)) === true
        ? []
        : [{ weekday, start: index, end: index + name.length }],
    ),
  )

const inEnglishDays = new RegExp(`\\b(${weekdays.join('|')})s?\\b`, 'gu')
/** Names of days that are feasts. */
const feast = /(?:Black|Good|Super|Ash|Cyber|Bloody|Palm|Maundy|Easter|Sheffield)\s$/u

export const findEnglishWeekdays = (english: string): readonly PlacedWeekday[] =>
  Array.from(english.matchAll(inEnglishDays)).flatMap(({ 0: name, 1: day = '', index }) =>
    feast.test(english.slice(Math.max(0, index - 12), index))
      ? []
      : [{ weekday: weekdays.indexOf(day), start: index, end: index + name.length }],
  )
