import type { KnownLanguage } from '../knowledge/known-language.js'
import { readDigits, significantDigits, tidy, toHalfWidth } from './digits.js'
import { findHanNumerals, readScaled } from './east-asian.js'
import { classify } from './kinds.js'
import type { FigureDraft, SourceFigure } from './source-figure.js'

const inSigns = /\d+(?:,\d+)*(?:\.\d+)?/gu
const inWords = /\d+(?:[.,'’\u00a0\u202f\u2009 ]\d+)*/gu

/** Characters of the text around a figure that are kept. */
const around = { before: 16, after: 28 }

/** Finds the numbers of a source in their order. */
export function findSourceFigures(source: string, language: KnownLanguage): readonly SourceFigure[] {
  const text = toHalfWidth(source)
  const found: FigureDraft[] = []
  for (const { 0: match, index } of text.matchAll(language.signs === null ? inWords : inSigns))
    for (const [raw, start] of cutNumber(match, index, language))
      if ((found.at(-1)?.end ?? 0) <= start) found.push(readFigure(text, raw, start, language))
  if (language.signs !== null) addHanNumerals(text, found)
  found.sort((a, b) => a.start - b.start)
  for (const [at, figure] of found.entries()) {
    const next = found[at + 1]
    if (next !== undefined) joinRange(figure, next, text.slice(figure.end, next.start), language)
  }
  for (const figure of found) classify(figure, language)
  return found
}

type Piece = readonly [raw: string, start: number]

/** Cuts a run of digits where its marks group nothing: “1, 2”, “12.30”. */
function cutNumber(raw: string, index: number, { marks, signs }: KnownLanguage): readonly Piece[] {
  const isOne =
    signs === null
      ? readDigits(raw, marks).length > 0
      : !raw.includes(',') || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(raw)
  if (isOne) return [[raw, index]]
  const bySpace = signs === null ? cutAt(raw, index, /[\u00a0\u202f\u2009 ]/gu) : [[raw, index] as const]
  return bySpace.flatMap(([each, at]) =>
    readDigits(each, marks).length > 0 ? [[each, at] as const] : cutAt(each, at, /[.,'’]/gu),
  )
}

function cutAt(text: string, index: number, mark: RegExp): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const part of text.split(mark)) {
    if (part !== '') pieces.push([part, index + from])
    from += part.length + 1
  }
  return pieces
}

function readFigure(text: string, raw: string, start: number, language: KnownLanguage): FigureDraft {
  const bare = readDigits(raw, language.marks)
  const whole = bare.length > 0 ? bare : [Number(raw.replace(/[^\d.]/gu, ''))]
  // Batting averages have no zero: 打率.346.
  const values = /(?:^|[^\dA-Za-z\p{P}])\.$/u.test(text.slice(Math.max(0, start - 2), start))
    ? [Number(`.${raw}`)]
    : whole
  const before = text.slice(Math.max(0, start - around.before), start)
  const { end, values: scaled, hasScale } = readScaleAfter(text, start + raw.length, values, language)
  const lifted = hasScale ? scaled : [...scaled, ...scaleFromBefore(before, scaled, language)]
  const significant =
    hasScale && language.signs !== null ? significantDigits(String(tidy(scaled[0] ?? 0))) : significantDigits(raw)
  return draft(text, { start, end, raw, values: lifted.map(tidy), hasScale, significant })
}

type Reading = Pick<FigureDraft, 'start' | 'end' | 'raw' | 'values' | 'hasScale' | 'significant'>

const draft = (text: string, reading: Reading): FigureDraft => ({
  ...reading,
  text: text.slice(reading.start, reading.end),
  kind: 'number',
  before: text.slice(Math.max(0, reading.start - around.before), reading.start),
  after: text.slice(reading.end, reading.end + around.after),
  isJoined: false,
  isDimension: false,
  isCode: false,
  isListed: false,
  isLong: false,
})

function readScaleAfter(
  text: string,
  at: number,
  values: readonly number[],
  { signs, scales }: KnownLanguage,
): Pick<Reading, 'end' | 'values' | 'hasScale'> {
  if (signs !== null) {
    const scaled = readScaled(text, at, values[0] ?? 0, signs === 'chinese')
    return scaled === null
      ? { end: at, values, hasScale: false }
      : { end: scaled.end, values: [scaled.value], hasScale: true }
  }
  const rest = text.slice(at, at + around.after)
  for (const [pattern, factor, isUnsure] of scales) {
    const word = pattern.exec(rest)?.[0]
    if (word === undefined) continue
    // “7,362 thousand” is no million: what has a scale is not grouped.
    const scaled = values.filter(each => each < 1e3 || values.length === 1).map(each => each * factor)
    return { end: at + word.length, values: isUnsure ? [...scaled, ...values] : scaled, hasScale: true }
  }
  return { end: at, values, hasScale: false }
}

/** Returns what a number means after the word for its scale: “тысяч 100”. */
function scaleFromBefore(
  before: string,
  values: readonly number[],
  { scalesBefore }: KnownLanguage,
): readonly number[] {
  const factor = scalesBefore.find(([pattern]) => pattern.test(before))?.[1]
  return factor === undefined ? [] : values.map(value => value * factor)
}

function addHanNumerals(text: string, found: FigureDraft[]): void {
  for (const { start, text: numeral, values } of findHanNumerals(text)) {
    if (/\d/u.test(text[start - 1] ?? '')) continue
    const end = start + numeral.length
    if (found.some(each => each.start < end && start < each.end)) continue
    const raw = String(values[0])
    found.push(draft(text, { start, end, raw, values, hasScale: true, significant: significantDigits(raw) }))
  }
}

/** Spreads the scale of the second number of a range to the first: 12至14亿. */
function joinRange(figure: FigureDraft, next: FigureDraft, between: string, language: KnownLanguage): void {
  if (!language.range.test(between) && !/^\s?(?::|比|対)\s?$/u.test(between)) return
  if (!figure.hasScale && next.hasScale && !/[:比対]/u.test(between)) {
    const bare = readDigits(next.raw, language.marks)[0] ?? 1
    const factor = (next.values[0] ?? 1) / (bare === 0 ? 1 : bare)
    const scaled = figure.values.map(value => tidy(value * factor))
    figure.values = language.sharesScale ? scaled : [...figure.values, ...scaled]
    figure.hasScale ||= language.sharesScale
  }
  if (/[-–—~:至到比対]|bis|až/u.test(between)) figure.isJoined = next.isJoined = true
}
