import type { CopyDate, DateForm, Token } from '../annotated-story.js'

const monthNames = 'January February March April May June July August September October November December'.split(' ')
/** Months by name and by AP's short forms, without their stop, in lower case; 1 is January. */
const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...monthNames.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const),
  ['sept', 9],
])

const month = ({ kind, text }: Token): number | null =>
  kind === 'word' && 'JFMASOND'.includes(text.charAt(0)) && text.length > 2
    ? (months.get(text.replace(/\.$/u, '').toLowerCase()) ?? null)
    : null
const day = (token: Token | undefined): number | null =>
  token !== undefined && /^(?:[1-9]|[12]\d|3[01])$/u.test(token.text) ? Number(token.text) : null
const year = (token: Token | undefined): number | null =>
  token !== undefined && /^(?:1[5-9]|20)\d\d$/u.test(token.text) ? Number(token.text) : null

/** The dates among a field's tokens that name a day and a month, in order. */
export function datesIn(tokens: readonly Token[]): readonly CopyDate[] {
  return tokens.flatMap((token, index) => named(tokens, index, token) ?? numeric(token) ?? [])
}

function named(tokens: readonly Token[], index: number, token: Token): CopyDate | null {
  const number = month(token)
  if (number === null) return null
  const before = tokens[index - 1]
  const after = day(tokens[index + 1])
  if (after !== null) {
    const comma = tokens[index + 2]?.text === ','
    const last = index + (comma ? 3 : 2)
    const found = year(tokens[last])
    const end = found === null ? (tokens[index + 1]?.end ?? token.end) : (tokens[last]?.end ?? token.end)
    return {
      start: token.start,
      end,
      form: 'month-day',
      day: after,
      month: number,
      year: found,
      comma: comma && found !== null,
    }
  }
  const ahead = day(before)
  if (before === undefined || ahead === null) return null
  const found = year(tokens[index + 1])
  return {
    start: before.start,
    end: found === null ? token.end : (tokens[index + 1]?.end ?? token.end),
    form: 'day-month',
    day: ahead,
    month: number,
    year: found,
    comma: false,
  }
}

function numeric({ text, start, end, kind }: Token): CopyDate | null {
  if (kind !== 'number') return null
  const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/u.exec(text)
  if (iso !== null) return numericDate(start, end, 'iso', Number(iso[3]), Number(iso[2]), Number(iso[1]))
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/u.exec(text)
  return dotted === null
    ? null
    : numericDate(start, end, 'dotted', Number(dotted[1]), Number(dotted[2]), Number(dotted[3]))
}

const numericDate = (
  start: number,
  end: number,
  form: DateForm,
  day: number,
  month: number,
  year: number,
): CopyDate | null =>
  day < 1 || day > 31 || month < 1 || month > 12 ? null : { start, end, form, day, month, year, comma: false }
