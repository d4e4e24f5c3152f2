import type { AnnotatedField, Token } from '../annotated-story.js'
import { readNumber } from './counts.js'
import { clippedWords, shortDays, shortNames, shortUnits, shortWords } from '../lexicon/abbreviations.js'
import { weekdays } from '../words/calendar.js'
import { isFunctionWord } from '../words/word-classes.js'

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
    shortNames.has(word.text) ||
    shortWords.has(small) ||
    hasNoVowel(word.text) ||
    (shortUnits.has(small) && isMeasured(tokens, word.index))
  )
}

/**
 * True if the word before a stop is surely not cut short, so that the stop is the sentence's. “Harb.” and “voc.” may be
 * cut short: nobody can list all such words. A word is whole if it is a long one of the dictionary, or if the field has
 * it without a stop too.
 */
export function isWholeBefore(field: AnnotatedField, stop: Token): boolean {
  const word = field.tokens[stop.index - 1]
  if (word === undefined || word.kind === 'address' || word.kind === 'markup') return false
  if (word.kind !== 'word') return !isOwnStop(field.tokens, stop)
  if (isOwnStop(field.tokens, stop) || word.text.endsWith('.')) return false
  if (isFunctionWord(word.text) || weekdays.includes(word.text)) return true
  if (clippedWords.has(word.text.toLowerCase())) return false
  const isName = /^\p{Lu}/u.test(word.text)
  const isKnown = field.isCommonWord(word)
  if (isKnown && (!isName || word.text.length >= longKnownName)) return true
  return (!isKnown && word.text.length >= longUnknown) || wordsWithoutStop(field).has(word.text)
}

/** Fewest letters of words with a capital in the dictionary that are hardly ever cut short: “Harbor”, not “Cong”. */
const longKnownName = 6

/** Fewest letters of words that are in no dictionary and hardly ever cut short: “Lundmark”, not “Penna”. */
const longUnknown = 8

const wholeWords = new WeakMap<AnnotatedField, ReadonlySet<string>>()

/** Finds the words that a field has at least once without a stop. */
function wordsWithoutStop(field: AnnotatedField): ReadonlySet<string> {
  const found = wholeWords.get(field)
  if (found !== undefined) return found
  const { tokens } = field
  const words = tokens.filter(({ kind, index }) => kind === 'word' && tokens[index + 1]?.text !== '.')
  const whole = new Set(words.map(({ text }) => text))
  wholeWords.set(field, whole)
  return whole
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
  while (at > index - 4 && /^(?:\.|sq|cu|fl)$/iu.test(tokens[at]?.text ?? '')) at--
  const figure = tokens[at]
  return (
    figure !== undefined &&
    (figure.kind === 'number' || readNumber(figure.text) !== undefined || /^[½¼¾⅓⅔⅛%]$/u.test(figure.text))
  )
}
