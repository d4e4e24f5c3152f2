import type { Range } from '../../../story/search.js'
import { monthNumbers } from '../month-names.js'
import { significantDigits, tidy, toHalfWidth } from './digits.js'
import { readWrittenNumbers } from './written-numbers.js'

/** A number in the English that is written in digits. Offsets are those of its digits and its scale. */
export interface EnglishFigure extends Range {
  readonly text: string
  readonly raw: string
  readonly values: readonly number[]
  readonly significant: string
  readonly hasScale: boolean
  /** The number without its scale where that is a letter, which may be a unit: “5m” may be metres. */
  readonly unscaled: { readonly value: number; readonly unit: string } | null
  readonly before: string
  readonly after: string
  readonly isPercent: boolean
  readonly isYear: boolean
  /** True for a comma before one or two digits, which may be a point. */
  readonly hasDecimalComma: boolean
}

/** The numbers of an English text. */
export interface EnglishFigures {
  readonly figures: readonly EnglishFigure[]
  /** Values of numbers in words, ordinals, months and decades: each may stand for a number of the source. */
  readonly words: ReadonlySet<number>
  /** All digits in a row, for codes. */
  readonly digits: string
}

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
  bn: 1e9,
  mn: 1e6,
  tn: 1e12,
  tln: 1e12,
  trn: 1e12,
  mln: 1e6,
  bln: 1e9,
  mio: 1e6,
  m: 1e6,
  k: 1e3,
  b: 1e9,
  t: 1e12,
}

const factorOf = (word: string): number =>
  word
    .toLowerCase()
    .split(' ')
    .reduce((product, each) => product * (scales[each] ?? scales[each.replace(/s$/u, '')] ?? 1), 1)

const pairs = 'hundred thousand|thousand million|thousand billion|million million'
const names = 'hundreds?|thousands?|millions?|billions?|trillions?|lakhs?|crores?'
const short = 'bn|mn|tn|tln|trn|mln|bln|mio|m|k|b|t'
const grouped =
  "\\d+(?:, 000(?!\\d)|[,'’]\\d{2,3}|(?<![\\d,.]\\d{3}|\\d{4})[\\u00a0\\u202f\\u2009 ]\\d{3}(?!\\d))*(?:\\.\\d+)?"
const number = new RegExp(
  [
    `((?:${grouped}|(?<![\\p{L}\\d.])\\.\\d+)(?:,\\d(?!\\d))?)`,
    `(?:[\\s\\u00a0-]{0,2}(${pairs}|${names}|${short})(?:ths?|-?plus)?(?![A-Za-z\\d²³]))?`,
    '((?:st|nd|rd|th)(?![A-Za-z]))?',
  ].join(''),
  'giu',
)

const around = { before: 16, after: 60 }
/** Between the numbers of a range or list, which one scale follows. */
const joint = /^\s?(?:to|and|or|-|–|—|~|,)?\s?(?:[A-Z]{1,3}\s?)?[$€£¥]?\s?$/u
const monthBefore = new RegExp(`(?:${[...monthNumbers.keys()].join('|')})\\.?\\s$`, 'u')
const decade = /^(?:1[6-9]|20)?\d0['’]?s(?![a-z])/u
const percent = /^\s?-?(?:%|per ?cent|percentage|pct)/iu

/** Finds the numbers of an English text. */
export function findEnglishFigures(english: string): EnglishFigures {
  const text = toHalfWidth(english)
  const figures: Writable[] = []
  for (const match of text.matchAll(number)) {
    const figure = readFigure(text, match)
    if (figure !== null) figures.push(figure)
  }
  for (const [at, figure] of figures.entries()) {
    const next = figures[at + 1]
    if (next === undefined || figure.hasScale || !next.hasScale || !joint.test(text.slice(figure.end, next.start)))
      continue
    const factor = (next.values[0] ?? 1) / Number(next.raw.replace(/[,'’\s]/gu, ''))
    figure.values = [...figure.values, ...figure.values.map(value => tidy(value * factor))]
  }
  return { figures, words: readWrittenNumbers(text), digits: text.replace(/\D/gu, '') }
}

type Writable = { -readonly [K in keyof EnglishFigure]: EnglishFigure[K] }

function readFigure(text: string, match: RegExpMatchArray): Writable | null {
  const { 0: whole, 1: raw = '', 2: word = '', 3: ordinal, index: start = 0 } = match
  if (ordinal !== undefined || /[ck]?m$/u.test(text.slice(Math.max(0, start - 2), start))) return null
  const hasDecimalComma = /^\d+,\d{1,2}$/u.test(raw)
  const value = Number(hasDecimalComma ? raw.replace(',', '.') : raw.replace(/[,'’\s]/gu, ''))
  if (Number.isNaN(value)) return null
  const factor = word === '' ? 1 : factorOf(word)
  const end = start + (factor > 1 ? whole.length : raw.length)
  const after = text.slice(end, end + around.after)
  const values = [tidy(value * factor)]
  const isDecade = decade.test(raw + after)
  // “130.000” is grouped as in other languages: nobody writes the zeros of a fraction.
  if (/^\d{1,3}\.\d\d0$/u.test(raw) && factor === 1) values.push(value * 1000)
  const [day, rest] = raw.split(/[\u00a0 ]/u)
  // “On April 3 410 people came”: a day and a number.
  if (day !== undefined && rest !== undefined && monthBefore.test(text.slice(Math.max(0, start - 12), start)))
    values.push(Number(day), Number(rest))
  return {
    start,
    end,
    text: text.slice(start, end),
    raw,
    values,
    significant: significantDigits(raw),
    hasScale: factor > 1,
    before: text.slice(Math.max(0, start - around.before), start),
    after,
    unscaled: factor > 1 && word.length === 1 ? { value, unit: word.toLowerCase() } : null,
    isPercent: percent.test(after),
    isYear: !isDecade && /^\d{4}$/u.test(raw) && value >= 1700 && value < 2100 && factor === 1,
    hasDecimalComma,
  }
}
