import type { KnownLanguage } from '../knowledge/known-language.js'
import type { FigureDraft, FigureKind } from './source-figure.js'

/** Years of the eras of Japan, and of other calendars, from which they count. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
}
const era = new RegExp(`(${Object.keys(eras).join('|')})\\s?$`, 'u')

/** Finds out what a figure counts, and adds the readings that this brings. */
export function classify(figure: FigureDraft, language: KnownLanguage): void {
  if (isPercent(figure, language)) figure.kind = 'percent'
  else figure.kind = language.signs === null ? kindInWords(figure, language) : kindInSigns(figure, language)
  if (language.century.test(figure.after)) figure.kind = 'century'
  const base = eras[era.exec(figure.before)?.[1] ?? '']
  if (base !== undefined) {
    figure.values = [...figure.values, ...figure.values.map(value => value + base)]
    figure.kind = 'era'
  }
  figure.isCode =
    /[A-Za-z][-‐]?$/u.test(figure.before) || (language.signs !== null && /^[-‐]?[A-Za-z]/u.test(figure.after))
  if (
    /^\s?[x×х*]\s?\d/iu.test(figure.after) ||
    /\d\s?[x×х*]\s?$/iu.test(figure.before) ||
    /^\.{2,}|^\.[A-Za-z]/u.test(figure.after)
  )
    figure.isJoined = figure.isDimension = true
  figure.isListed = figure.start <= 2 && /^[.)、．]/u.test(figure.after)
  figure.isLong =
    /^(?:\d{7,}|(?:\d{3} ){3,}\d{3})$/u.test(figure.raw) ||
    (/[-(]\s?$/u.test(figure.before) && /^\s?[-)]/u.test(figure.after))
}

const isPercent = ({ after, before }: FigureDraft, language: KnownLanguage): boolean =>
  /^\s?[%‰]/u.test(after) || language.percent.test(after) || /百分之$/u.test(before)

const small = (figure: FigureDraft, most: number): boolean => !figure.hasScale && (figure.values[0] ?? 0) <= most

function kindInSigns(figure: FigureDraft, { time }: KnownLanguage): FigureKind {
  const { after, before, raw } = figure
  if (/^(?:年代|년대)/u.test(after)) return 'decade'
  if (/^(?:年(?!度?[来來间間])|년(?! ?(?:간|만|동안)))/u.test(after) && /^\d{4}$/u.test(raw)) return 'year'
  if (/^(?:月(?!份?起?[个個])|월)/u.test(after) && small(figure, 12)) return 'month'
  if (/^(?:[日号號](?![元円军本人均線线テ])|일(?! ?(?:간|동안)))/u.test(after) && small(figure, 31)) return 'day'
  if (time.test(after) || /[:时時点點]\s?$/u.test(before)) return 'time'
  return /^(?:[岁歳歲]|세(?!기)|살)/u.test(after) ? 'age' : 'number'
}

function kindInWords(figure: FigureDraft, { time, ordinal, code }: KnownLanguage): FigureKind {
  const { after, before, raw, values } = figure
  if (ordinal.test(after)) return 'ordinal'
  if (/^\.\s?\d{1,2}\.|^\.\d/u.test(after) || /\d\.\s?$/u.test(before)) return 'date'
  if (/^\s?\.\s?\p{Ll}/u.test(after) && (values[0] ?? 0) <= 31) return 'date'
  if (/^\d{1,2}\.\d{1,2}$/u.test(raw) && /^\.(?:20|19)?\d\d/u.test(after)) return 'date'
  if (time.test(after) || /\d:\s?$/u.test(before)) return 'time'
  if (/^\d{1,2}:\d\d$/u.test(raw) && code !== 'he') return 'time'
  const year = values[0] ?? 0
  return /^\d{4}$/u.test(raw) && year >= 1700 && year < 2100 && !figure.hasScale ? 'year' : 'number'
}
