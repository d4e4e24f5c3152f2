import type { Story } from '../../story/story.js'
import { accentedLoans } from '../lexicon/foreign-terms.js'
import { isForeignWord, isSharedWord, longestForeignWord } from '../lexicon/other-languages.js'
import { countForeignTrigrams } from './letter-patterns.js'
import { isFunctionWord, longestFunctionWord } from './word-classes.js'

/** Tells the language of a text: its code, or null if that is not sure. */
export type LanguageDetector = (text: string) => string | null

/** Fewest words, or Latin letters, that show a story's language; a flash or a caption is too short. */
const enough = 40
const enoughLetters = 200

/** Fewest words that show the language of a paragraph in a story. */
const enoughInParagraph = 6

/** Characters that are looked at: more would not show more. */
const sample = 2000

/**
 * Function words in a hundred below which a text is not English. English news has 35 and more; German, French, Finnish
 * and Swedish copy has under 10, from words that look alike ("in", "an", "as").
 */
const fewest = 15

/** Words in a hundred that another language's small words and letters must be, for a text to be in it. */
const leastForeign = 10

/** Fewest words, and words in small letters, that a detector is asked about: names are of no language. */
const enoughToAsk = 5
const enoughSmall = 3

/** Strange words in a hundred small ones that speak against a word that only English has. */
const leastStrange = 25

/** Words in a hundred that only English has, from which a text is English without asking. */
const leastEnglish = 8

/** A letter of these scripts says as much as some letters of Latin. */
const wordScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const lettersInSign = 2.5

/**
 * True for a story in another language: in letters of another script, or with hardly any function word of English and
 * with those of another language. Tables, lists of names and headlines have few function words, and are English. In a
 * text that is too short, the language that its file declares decides, unless its letters or words contradict it:
 * translations often keep the label of their source. Where words leave it open, the detector decides, if there is one.
 */
export function isForeign({ fields, language }: Story, detector?: LanguageDetector): boolean {
  const text = fields
    .filter(({ role }) => role === 'body' || role === 'caption' || role === 'headline')
    .map(field => field.text.slice(0, sample))
    .join(' ')
    .slice(0, sample)
  const script = language === undefined ? null : readForeignScript(language)
  const measure = measureLanguage(text)
  const { words, latin, other } = measure
  const isLatin = latin >= other
  if (latin + other >= enough && !isLatin) return true
  // Finnish or German says in few long words as much as English in forty.
  if (words >= enough || latin >= enoughLetters)
    return isInOtherLanguage(measure) || isDetected(text, measure, detector)
  if (script === null || latin + other === 0) return false
  return script === 'Latn' ? isLatin && (hasFewFunctionWords(measure) || isInOtherLanguage(measure)) : !isLatin
}

/** True for a paragraph in another language, in Latin letters, within a story. */
export function isForeignParagraph(text: string, detector?: LanguageDetector): boolean {
  const head = text.slice(0, sample)
  const measure = measureLanguage(head)
  return (
    (measure.words >= enoughInParagraph && measure.foreign > 1 && isInOtherLanguage(measure)) ||
    isDetected(head, measure, detector)
  )
}

/** Counts by which a text's language is told. */
interface LanguageMeasure {
  readonly words: number
  /** Letters, and those of other scripts, a sign of a word's worth for several. */
  readonly latin: number
  readonly other: number
  /** Function words of English, and those of them that no other language has. */
  readonly english: number
  readonly onlyEnglish: number
  /** Small words of other languages, and words with their letters, without names. */
  readonly foreign: number
}

function measureLanguage(text: string): LanguageMeasure {
  let [words, latin, english, onlyEnglish, foreign] = [0, 0, 0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (at < text.length && isLatinLetter(text.charCodeAt(at))) at++
    if (at === start) continue
    words++
    latin += at - start
    const isMarked = !isAscii(text, start, at)
    // Long words without marks are no evidence.
    if (!isMarked && at - start > longestSmallWord) continue
    const word = text.slice(start, at)
    if (isFunctionWord(word)) {
      english++
      if (!isSharedWord(word.toLowerCase())) onlyEnglish++
    }
    if (isForeignWord(word) || (isMarked && /^\p{Ll}+$/u.test(word) && hasForeignLetter(word))) foreign++
  }
  const isPlain = !otherLetter.test(text)
  const letters = isPlain ? latin : count(text, /\p{L}/gu)
  const signs = isPlain ? 0 : count(text, wordScripts)
  return { words, latin, other: letters - latin + signs * (lettersInSign - 1), english, onlyEnglish, foreign }
}

/** A character that may be a letter of another script, or a sign among those of Latin. */
const otherLetter = /[\u0080-\u00BF\u00D7\u00F7\u0250-\u1DFF\u1F00-\u1FFF\u2070-\u{10FFFF}]/u

const longestSmallWord = Math.max(longestForeignWord, longestFunctionWord)

/** True for the code of a letter of Latin, with or without a mark. */
const isLatinLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && (code <= 0x24f || (code >= 0x1e00 && code <= 0x1eff)))

function isAscii(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** True for a word in small letters with one that English has only in words that it took over: “crème”. */
const hasForeignLetter = (word: string): boolean => /[^a-z]/u.test(word) && !accentedLoans.has(word)

function count(text: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found++
  return found
}

const hasFewFunctionWords = ({ words, english }: LanguageMeasure): boolean => english * 100 < words * fewest

/** True if other languages' small words and letters are many, and words that only English has are few beside them. */
const isInOtherLanguage = ({ words, onlyEnglish, foreign }: LanguageMeasure): boolean =>
  foreign * 100 >= words * leastForeign && foreign > 2 * onlyEnglish

/** True if a detector finds another language where words leave it open. It is not asked about plain English. */
function isDetected(text: string, measure: LanguageMeasure, detector: LanguageDetector | undefined): boolean {
  if (detector === undefined || measure.words < enoughToAsk) return false
  if (measure.onlyEnglish * 100 >= measure.words * leastEnglish) return false
  const small = text.match(smallWord) ?? []
  if (small.length < enoughSmall || !hasStrangeWords(small, measure)) return false
  const found = detector(text)
  return found !== null && found !== 'en'
}

const smallWord = /(?<![\p{L}\p{M}])\p{Ll}[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]+/gu

/** A word whose letters are enough to say something of its language. */
const isLongAscii = /^[a-z]{5,}$/u

/** True if a small word is strange; or several of them, in a text with a word that only English has. */
function hasStrangeWords(small: readonly string[], { onlyEnglish }: LanguageMeasure): boolean {
  if (onlyEnglish === 0) return small.some(isStrange)
  return small.filter(isStrange).length * 100 >= small.length * leastStrange
}

/** True for a word that hardly is English, by its letters or as a small word of another language. */
const isStrange = (word: string): boolean =>
  isForeignWord(word) || hasForeignLetter(word) || (isLongAscii.test(word) && countForeignTrigrams(word) > 0)

/**
 * Returns the script of a language other than English (ISO 15924: "Latn", "Hans"); null for English, and for a text
 * that names no language.
 */
function readForeignScript(language: string): string | null {
  try {
    const { language: code, script } = new Intl.Locale(language.trim().replaceAll('_', '-')).maximize()
    return code === 'en' ? null : (script ?? null)
  } catch {
    return null
  }
}
