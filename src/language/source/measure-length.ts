import type { KnownLanguage } from './knowledge/known-language.js'

/** A sign of Chinese or Japanese says as much as some letters. */
const lettersInSign = 2.5
const narrow = /[\u0020-\u007E]/gu
const wideLetters = /[^\u0000-\u007F\p{P}\p{S}\p{Z}\p{M}\p{C}]/gu
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Measures a source in letters of English: signs that stand for a syllable or a word count more. */
export function measureSource(text: string): number {
  if (!ideograph.test(text)) return text.length
  const letters = text.match(wideLetters)?.length ?? 0
  return letters * lettersInSign + (text.match(narrow)?.length ?? 0)
}

/** Shortest source whose length says something about that of its translation. */
const shortest = 60

/** A language of which nothing is known. */
const anyLength = { median: 0.1, spread: 0.25 }

/** Returns the usual length of translations from a language. */
export const usualLength = (language: KnownLanguage | null): { median: number; spread: number } =>
  language?.length ?? anyLength

/** Returns how far the English is from its usual length, in spreads: below 0 if it is shorter. Null for short copy. */
export function measureDeviation(source: string, english: string, language: KnownLanguage): number | null {
  const length = measureSource(source)
  if (length < shortest || english.length === 0) return null
  const { median, spread } = language.length
  return (Math.log(english.length / length) - median) / spread
}
