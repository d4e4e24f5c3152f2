import type { CopyDate, Token } from '../annotated-story.js'
import { perWord, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'

const monthNames = 'January February March April May June July August September October November December'.split(' ')

/** Months by name and by AP's short forms, in lower case and without a stop; 1 is January. */
const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...monthNames.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const),
  ['sept', 9],
])

/** The number of a month that a word names; null for other words. */
const monthIn = ({ kind, text }: Pick<Token, 'kind' | 'text'>): number | null =>
  kind === 'word' && 'JFMASOND'.includes(text.charAt(0)) && text.length > 2
    ? (months.get(text.replace(/\.$/u, '').toLowerCase()) ?? null)
    : null
const dayIn = (token: Token | undefined): number | null =>
  token !== undefined && /^(?:[1-9]|[12]\d|3[01])$/u.test(token.text) ? Number(token.text) : null

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
  return where(tokens, mayDate).flatMap(
    token => readNamedDate(tokens, token.index, token) ?? readNumericDate(token) ?? [],
  )
}

const mayDate = perWord(text => monthIn({ kind: 'word', text }) !== null || isoDate.test(text) || dottedDate.test(text))

/** Reads the date around the name of a month. */
function readNamedDate(tokens: readonly Token[], index: number, name: Token): CopyDate | null {
  const month = monthIn(name)
  return month === null ? null : (readMonthDay(tokens, index, month) ?? readDayMonth(tokens, index, month))
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
    form: 'month-day',
    day,
    month,
    year,
    comma: hasComma && year !== null,
  }
}

/** Reads a date with its day before its month: "12 April 2024". */
function readDayMonth(tokens: readonly Token[], index: number, month: number): CopyDate | null {
  const [number, name, last] = [tokens[index - 1], tokenAfter(tokens, index), tokenAfter(tokens, index + 1)]
  const day = dayIn(number)
  if (name === undefined || number === undefined || day === null) return null
  const year = yearIn(last, tokens[index + 2])
  return {
    start: number.start,
    end: (year === null ? name : (last ?? name)).end,
    form: 'day-month',
    day,
    month,
    year,
    comma: false,
  }
}

const isoDate = /^(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)$/u
const dottedDate = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)$/u

/** Reads a date in figures alone: "2024-04-12", "12.04.2024". */
function readNumericDate({ text, start, end, kind }: Token): CopyDate | null {
  if (kind !== 'number') return null
  const iso = isoDate.exec(text)?.groups
  const parts = iso ?? dottedDate.exec(text)?.groups
  if (parts === undefined) return null
  const [day, month, year] = [Number(parts.day), Number(parts.month), Number(parts.year)]
  if (day < 1 || day > 31 || month < 1 || month > 12) return null
  return { start, end, form: iso === undefined ? 'dotted' : 'iso', day, month, year, comma: false }
}
