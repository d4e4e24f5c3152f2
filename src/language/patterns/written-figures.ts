/**
 * The form of a figure. `english`: 1,200.5; `decimal comma`: 3,5; `continental`: 1.200,5; `points`: 1.200.000;
 * `one point`: 1.200, which may be a thousand or a little more than one.
 */
export type FigureForm = 'english' | 'decimal comma' | 'continental' | 'points' | 'one point'

/** A number in digits, as a token has it. */
export interface WrittenFigure {
  readonly form: FigureForm
  /** The digits with their marks, without what follows them: “4,5” of “4,5-litre”. */
  readonly digits: string
  /** The letters behind the digits: “litre”, “km”; else "". */
  readonly tail: string
  readonly value: number
}

const shape = /^(?<digits>\d[\d.,]*)-?(?<tail>[\p{L}°²³]*)(?![\p{L}\d.,:]|-\d)/u
const english = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u

/** Reads the figure that a token begins with; null for times, dates, ranks, versions and other numbers. */
export function readFigure(text: string): WrittenFigure | null {
  const { digits, tail = '' } = shape.exec(text)?.groups ?? {}
  const form = digits === undefined ? null : formOf(digits)
  if (digits === undefined || form === null) return null
  return { form, digits, tail, value: Number(toEnglish(digits, form).replaceAll(',', '')) }
}

function formOf(digits: string): FigureForm | null {
  if (/^[1-9]\d{0,2}\.\d{3}$/u.test(digits)) return 'one point'
  if (english.test(digits) && !digits.startsWith('0,')) return 'english'
  if (/^\d{1,3},\d{1,2}$|^0,\d+$/u.test(digits)) return 'decimal comma'
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d{1,2}$/u.test(digits)) return 'continental'
  return /^[1-9]\d{0,2}(?:\.\d{3}){2,3}$/u.test(digits) ? 'points' : null
}

/** Writes a figure in English: commas between thousands, and a decimal point. */
export function toEnglish(digits: string, form: FigureForm): string {
  if (form === 'english') return digits
  if (form === 'decimal comma') return digits.replace(',', '.')
  return digits.replace(/[.,]/gu, mark => (mark === '.' ? ',' : '.'))
}
