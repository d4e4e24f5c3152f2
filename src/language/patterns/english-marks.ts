import type { Range } from '../../story/search.js'
import type { AnnotatedField, Token } from '../annotated-story.js'
import { isAbbreviation } from '../layers/tokens.js'
import { foreignMarks } from '../words/foreign-marks.js'
import { isSpaces } from './space-slips.js'

/** The English mark for a foreign one, and the place that it takes. */
export interface EnglishMark extends Range {
  readonly text: string
  /** True if nothing else is wrong at the place. */
  readonly isSafe: boolean
}

/** Finds the English mark for a foreign one. It takes the place of the spaces before it too. */
export function findEnglishMark(field: AnnotatedField, token: Token): EnglishMark | null {
  const text = englishFor(field, token)
  if (text === null) return null
  const previous = field.tokens[token.index - 1]
  const isApart =
    /^[,.;:?!]/u.test(text) && previous !== undefined && isSpaces(field.text.slice(previous.end, token.start))
  const place = { start: isApart ? previous.end : token.start, end: token.end }
  return { ...place, text, isSafe: isAlone(field, place, token) }
}

/**
 * True for a mark whose English one is right here. At another mark, one of the two is too many; a stop before a
 * lower-case word may cut the sentence.
 */
function isAlone({ tokens, text }: AnnotatedField, { start, end }: Range, { text: mark, index }: Token): boolean {
  const previous = tokens[index - 1]
  const before = previous !== undefined && isAbbreviation(previous) ? '' : text.charAt(start - 1)
  if (/[,.;:?!，、。；：？！]/u.test(before + text.charAt(end))) return false
  return mark !== '。' || !/^\p{Ll}/u.test(tokens[index + 1]?.text ?? '')
}

/** Returns the English mark, with a space only where the next word needs one; null if that depends on the sentence. */
function englishFor(field: AnnotatedField, { start, end, text: mark, index }: Token): string | null {
  const english = foreignMarks.get(mark) ?? null
  if (english === null) return null
  const [before, behind] = [field.text.slice(Math.max(0, start - 4), start), field.text.slice(end, end + 4)]
  const isWithinFigure =
    mark === '，'
      ? /(?:^|\P{Nd})\p{Nd}{1,3}$/u.test(before) && /^\p{Nd}{3}(?!\p{Nd})/u.test(behind)
      : /\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(behind)
  const left = isWithinFigure || /(?:^|[\s\p{Ps}\p{Pi}]|(?:^|\s)["'])$/u.test(before) ? english.trimStart() : english
  const right = isWithinFigure || !wantsSpace.test(behind) ? left.trimEnd() : left
  const stopped = field.tokens[index - 1]
  return mark === '。' && stopped?.end === start && isAbbreviation(stopped) ? right.slice(1) : right
}

/** True for a word, a figure, or a mark that opens one: a closing mark must not touch it. */
const wantsSpace = /^(?:[^\s\p{P}]|[\p{Ps}\p{Pi}#@&]|["'][\p{L}\p{N}])/u

/** True for a Spanish opening mark inside a word: it is a broken letter, and no foreign mark. */
export const isBrokenLetter = ({ field, text, start, end }: Token): boolean =>
  /[¿¡]/u.test(text) && /[\p{L}\p{M}]/u.test(field.text[start - 1] ?? '') && /\p{L}/u.test(field.text[end] ?? '')
