import type { Token } from '../annotated-story.js'
import { valueOf } from './counts.js'
import { shortDays, shortUnits, shortWords } from '../lexicon/abbreviations.js'

/**
 * Whether a stop may belong to the word before it, which is cut short, and not to the sentence: "10 km.", "Bldg.", "Mon. to Fri.",
 * "Darin B.". What is always an abbreviation has its stop within its token; these are words, or end a sentence, as often.
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

/** A letter for a name: "Darin B." */
const isInitial = ({ text }: Token): boolean => /^\p{Lu}$/u.test(text)

/** No word of English is without a vowel: "pct", "kg", "Bldg"; letters in capitals are said one by one and take no stop. */
const hasNoVowel = (word: string): boolean => /^[bcdfghj-np-tv-xz]{2,}$/iu.test(word) && /^.\p{Ll}/u.test(word)

/** Whether a figure stands before a unit, or before what it is squared with: "3 sq. ft." */
function isMeasured(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (tokens[at]?.text === '.' || /^(?:sq|cu|fl)$/iu.test(tokens[at]?.text ?? '')) at--
  const figure = tokens[at]
  return (
    figure !== undefined &&
    (figure.kind === 'number' || valueOf(figure.text) !== undefined || /^[½¼¾⅓⅔⅛%]$/u.test(figure.text))
  )
}
