import type { Token } from '../annotated-story.js'
import { readNumber } from './counts.js'
import { shortDays, shortUnits, shortWords } from '../lexicon/abbreviations.js'

/**
 * True for a stop that may belong to the word before it, which is cut short, and not to the sentence: "10 km.",
 * "Bldg.", "Mon. to Fri.", "Darin B.". The stop of a word that is always an abbreviation is part of its token; these
 * are as often whole words, or end a sentence.
 */
export function isOwnStop(tokens: readonly Token[], stop: Token): boolean {
  const word = tokens[stop.index - 1]
  if (stop.text !== '.' || word === undefined || word.end !== stop.start) return false
  const small = word.text.toLowerCase()
  if (word.kind === 'number') return shortUnits.has(small.replace(/^\P{L}+/u, ''))
  if (word.kind !== 'word') return false
  return (
    isInitial(word) ||
    shortDays.has(word.text) ||
    shortWords.has(small) ||
    hasNoVowel(word.text) ||
    (shortUnits.has(small) && isMeasured(tokens, word.index))
  )
}

/** True for a letter that is short for a name: "Darin B." */
const isInitial = ({ text }: Token): boolean => /^\p{Lu}$/u.test(text)

/**
 * True for "pct", "kg" and "Bldg": every word of English has a vowel. Letters in capitals are spoken one by one and
 * take no stop.
 */
const hasNoVowel = (word: string): boolean => /^[bcdfghj-np-tv-xz]{2,}$/iu.test(word) && /^.\p{Ll}/u.test(word)

/** True for a unit after a figure, or after a figure and "sq." or "cu.": "3 sq. ft." */
function isMeasured(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (tokens[at]?.text === '.' || /^(?:sq|cu|fl)$/iu.test(tokens[at]?.text ?? '')) at--
  const figure = tokens[at]
  return (
    figure !== undefined &&
    (figure.kind === 'number' || readNumber(figure.text) !== undefined || /^[½¼¾⅓⅔⅛%]$/u.test(figure.text))
  )
}
