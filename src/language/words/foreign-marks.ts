/**
 * Marks of other scripts and what English sets instead; null where that depends on the sentence.
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

/** A full-width digit or letter, as East Asian type has it. */
export const fullWidth = /[０-９Ａ-Ｚａ-ｚ]+/u

/** The same in ASCII: full-width forms lie 0xFEE0 above them. */
export const narrow = (text: string): string =>
  text.replace(/[！-～]/gu, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
