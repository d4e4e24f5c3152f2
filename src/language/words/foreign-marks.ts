/**
 * Marks of other scripts and the English marks for them; null if that depends on the sentence.
 * Source: Unicode charts "CJK Symbols and Punctuation", "Halfwidth and Fullwidth Forms", "Arabic".
 */
export const foreignMarks: ReadonlyMap<string, string | null> = new Map([
  ['，', ', '],
  ['、', ', '],
  ['。', '. '],
  ['；', '; '],
  ['：', ': '],
  ['？', '? '],
  ['！', '! '],
  ['（', ' ('],
  ['）', ') '],
  ['．', '. '],
  ['《', null],
  ['》', null],
  ['〈', null],
  ['〉', null],
  ['「', null],
  ['」', null],
  ['『', null],
  ['』', null],
  ['【', null],
  ['】', null],
  ['〔', null],
  ['〕', null],
  ['～', null],
  ['％', '%'],
  ['－', '-'],
  ['／', '/'],
  ['＂', '"'],
  ['«', null],
  ['»', null],
  ['„', null],
  ['‟', null],
  ['¿', null],
  ['¡', null],
  ['،', ', '],
  ['؛', '; '],
  ['؟', '? '],
  ['।', '. '],
])

/** Full-width digits and letters of East Asian type. */
export const fullWidth = /[０-９Ａ-Ｚａ-ｚ]+/u

/** Replaces full-width forms by ASCII, which is 0xFEE0 below them. */
export const narrowLetters = (text: string): string =>
  text.replace(/[！-～]/gu, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
