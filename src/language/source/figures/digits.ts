import { joinPatterns } from '../../../story/pattern.js'

/** Marks of full width and their likes in ASCII, one character for one, so that places stay. */
const halfWidth: Readonly<Record<string, string>> = {
  '．': '.',
  '％': '%',
  '：': ':',
  '－': '-',
  '−': '-',
  '～': '~',
  '〜': '~',
  '／': '/',
  '＄': '$',
  '￥': '¥',
  '＠': '@',
  '٫': '.',
  '٬': ',',
  '٪': '%',
}

/** Characters that are written in full width or in other digits. */
const wideCharacter = /[０-９٠-٩٫٬٪．％：－−～〜／＄￥＠Ａ-Ｚａ-ｚ]/u
const pointBetween = /(?<=[０-９\d])[・･·](?=[０-９\d])/u
const commaBetween = /(?<=[０-９\d])，(?=[０-９\d]{3}(?![０-９\d]))/u
const wide = joinPatterns([wideCharacter, pointBetween, commaBetween], 'gu')

/** Returns a text of the same length with digits and marks of half width. */
export const toHalfWidth = (text: string): string =>
  text.replace(wide, mark => {
    if (mark === '，') return ','
    if (/[・･·]/u.test(mark)) return '.'
    const code = mark.charCodeAt(0)
    if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 48)
    return halfWidth[mark] ?? String.fromCharCode(code - 0xfee0)
  })

/** Returns the significant digits of a number: “52” for 5.2, 520 and 0.052. */
export function significantDigits(number: string): string {
  const digits = number.replace(/\D/gu, '')
  let [start, end] = [0, digits.length]
  while (digits[start] === '0') start++
  while (end > start && digits[end - 1] === '0') end--
  return digits.slice(start, end)
}

/** Rounds away what binary fractions add. */
export const tidy = (value: number): number => Number(value.toPrecision(12))

/** The marks in the numbers of a language. */
export interface NumberMarks {
  readonly decimal: ',' | '.'
  readonly grouping: string
}

/** Returns what a number may mean: in its own language and, if it is not grouped as there, in another one. */
export function readDigits(raw: string, { decimal, grouping }: NumberMarks): readonly number[] {
  if (/^\d+$/u.test(raw)) return [Number(raw)]
  const found = new Set<number>()
  const groups = raw.split(decimal)
  const [whole = '', fraction = ''] = groups
  const pieces = whole.split(new RegExp(`[${grouping}]`, 'u'))
  const isGrouped = /^\d{1,3}$/u.test(pieces[0] ?? '') && pieces.slice(1).every(each => /^\d{3}$/u.test(each))
  if (groups.length <= 2 && isGrouped && /^\d*$/u.test(fraction))
    found.add(Number(`${pieces.join('')}.${fraction === '' ? '0' : fraction}`))
  if (pieces.length > 1 && found.size > 0) return [...found]
  if (groups.length === 2 && /^\d+$/u.test(whole) && /^\d+$/u.test(fraction)) found.add(Number(`${whole}.${fraction}`))
  const other = decimal === ',' ? '.' : ','
  if (/^\d+[.,]\d+$/u.test(raw) && raw.includes(other)) found.add(Number(raw.replace(other, '.')))
  if (/^\d{1,3}(?:[., ]\d{3})+$/u.test(raw)) found.add(Number(raw.replace(/[., ]/gu, '')))
  return [...found]
}
