import type { CopyDate, Token } from '../annotated-story.js'
import { countDays } from '../words/calendar.js'
import { perWord, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'

const monthNames = 'January February March April May June July August September October November December'.split(' ')

/** Months by name and by AP's short forms, in lower case and without a stop; 1 is January. */
const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...monthNames.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const),
  ['sept', 9],
])

/** The number of a month that a word names; 0 for other words. */
const readMonth = (text: string): number =>
  'JFMASOND'.includes(text.charAt(0)) && text.length > 2 ? (months.get(text.replace(/\.$/u, '').toLowerCase()) ?? 0) : 0

/** True for the name of a month, for figures with stops or hyphens, and for a stroke. */
const mayBeDate = perWord(spelling => readMonth(spelling) > 0 || /^(?:\d+[.-]\d|\/$)/u.test(spelling))
const isDay = perWord(spelling => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u.test(spelling))
const isOrdinal = perWord(spelling => /^\d{1,2}(?:st|nd|rd|th)$/u.test(spelling))

const dayIn = (token: Token | undefined): number | null =>
  token !== undefined && isDay(token) ? Number.parseInt(token.text, 10) : null

/** Words after four figures that make a time of day of them: "2000 GMT", "1930 hours", "1600 local time". */
const clockWords = makeWordSet(`
  gmt utc ut z bst ist cet cest eet eest msk trt est edt cst cdt mst mdt pst pdt et ct pt jst kst sgt hkt wib wit pkt npt
  aest aedt acst awst nzst nzdt sast wat cat eat hr hrs hrs. hour hours h local kick-off kickoff am pm a.m. p.m.
`)

const yearIn = (token: Token | undefined, next: Token | undefined): number | null =>
  token !== undefined && /^(?:1[5-9]|20)\d\d$/u.test(token.text) && !clockWords.has(next?.text.toLowerCase() ?? '')
    ? Number(token.text)
    : null

/** Returns the token at a place; undefined where a paragraph ends before it. */
function tokenAfter(tokens: readonly Token[], index: number): Token | undefined {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (before === undefined || token === undefined) return token
  return /\n\s*\n/u.test(token.field.text.slice(before.end, token.start)) ? undefined : token
}

/** Finds the dates that name a day and a month, in order. */
export function findDates(tokens: readonly Token[]): readonly CopyDate[] {
  return where(tokens, mayBeDate).flatMap(token => {
    const { index, text } = token
    const month = readMonth(text)
    if (month > 0) return readMonthDay(tokens, index, month) ?? readDayMonth(tokens, index, month) ?? []
    return (text === '/' ? readSlashedDate(tokens, index - 1) : readNumericDate(token)) ?? []
  })
}

/** Reads a date that begins with its month: "April 12, 2024". */
function readMonthDay(tokens: readonly Token[], index: number, month: number): CopyDate | null {
  const [name, number] = [tokens[index], tokenAfter(tokens, index + 1)]
  const day = dayIn(number)
  if (name === undefined || number === undefined || day === null) return null
  const hasComma = tokenAfter(tokens, index + 2)?.text === ','
  const at = index + (hasComma ? 3 : 2)
  const last = tokenAfter(tokens, at)
  const year = yearIn(last, tokens[at + 1])
  return {
    start: name.start,
    end: (year === null ? number : (last ?? number)).end,
    form: isOrdinal(number) ? 'ordinal' : 'month-day',
    day,
    month,
    year,
    comma: hasComma && year !== null,
  }
}

/** Reads a date with its day before its month: "12 April 2024". */
function readDayMonth(tokens: readonly Token[], index: number, month: number): CopyDate | null {
  const name = tokenAfter(tokens, index)
  // “the 31st of April”: only an ordinal takes “of”.
  const [of, ordinal] = [tokens[index - 1], tokens[index - 2]]
  const isSplit = of?.text === 'of' && isOrdinal(ordinal)
  const number = isSplit ? ordinal : of
  const hasComma = isSplit && tokenAfter(tokens, index + 1)?.text === ','
  const last = tokenAfter(tokens, index + (hasComma ? 2 : 1))
  const day = dayIn(number)
  if (name === undefined || number === undefined || day === null) return null
  const year = yearIn(last, tokens[index + (hasComma ? 3 : 2)])
  return {
    start: number.start,
    end: (year === null ? name : (last ?? name)).end,
    form: isOrdinal(number) ? 'ordinal' : 'day-month',
    day,
    month,
    year,
    comma: false,
  }
}

const isoDate = /^(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)$/u
const yearFirst = /^(?<year>(?:19|20)\d\d)\.(?<month>\d{1,2})\.(?<day>\d{1,2})$/u
const dottedDate = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)$/u

/** Reads a date in figures alone: "2024-04-12", "12.04.2024". */
function readNumericDate({ text, start, end, kind }: Token): CopyDate | null {
  if (kind !== 'number') return null
  const iso = isoDate.exec(text)?.groups
  const parts = iso ?? dottedDate.exec(text)?.groups ?? yearFirst.exec(text)?.groups
  if (parts === undefined) return null
  const [day, month, year] = [Number(parts.day), Number(parts.month), Number(parts.year)]
  if (day < 1 || day > 31 || month < 1 || month > 12) return null
  return { start, end, form: iso === undefined ? 'dotted' : 'iso', day, month, year, comma: false }
}

const isYear = perWord(spelling => /^(?:19|20)\d\d$/u.test(spelling))
const isShort = perWord(spelling => /^\d{1,2}$/u.test(spelling))

/** Reads a date with strokes: "12/4/2024", "2024/04/12". Where no order of its figures is a day, the day is first. */
function readSlashedDate(tokens: readonly Token[], index: number): CopyDate | null {
  const [first, stroke, second, other, third] = tokens.slice(Math.max(0, index), index + 5)
  if (stroke?.text !== '/' || other?.text !== '/' || first === undefined || second === undefined) return null
  if (third === undefined || third.end - first.start !== first.text.length + second.text.length + third.text.length + 2)
    return null
  if (!isShort(second) || isYear(first) === isYear(third) || !isShort(isYear(first) ? third : first)) return null
  const [year, a, b] = (isYear(first) ? [first, second, third] : [third, second, first]).map(({ text }) => Number(text))
  if (year === undefined || a === undefined || b === undefined || Math.min(a, b) < 1) return null
  const isDate = (month: number, day: number): boolean => month <= 12 && day <= countDays(month, year)
  const [month, day] = !isDate(a, b) && isDate(b, a) && !isYear(first) ? [b, a] : [a, b]
  if (month > 12 || day > 31) return null
  return { start: first.start, end: third.end, form: 'slashed', day, month, year, comma: false }
}
