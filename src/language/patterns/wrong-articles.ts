import type { AnnotatedField, Token } from '../annotated-story.js'
import {
  articleForInitials,
  consonantSound,
  eitherSound,
  foreignOnset,
  lettered,
  silentH,
} from '../lexicon/article-sounds.js'
import { foreignWords } from '../lexicon/foreign-words.js'
import { lowerCaseOf, perWord, tokenAt, where } from '../vocabulary.js'
import { weekdays } from '../words/calendar.js'
import { auxiliaries, coordinators, isFunctionWord } from '../words/word-classes.js'

/** “a” or “an” before the wrong sound. */
export interface WrongArticle {
  readonly article: Token
  readonly next: Token
  readonly wanted: 'a' | 'an'
  /** True for a next word of which the letters leave no doubt. */
  readonly isSure: boolean
}

const looksLikeArticle = perWord(word => word === 'a' || word === 'an' || word === 'A' || word === 'An', /[aA]/u)
/** Tokens before the first word of a sentence; nothing comes before the first word of the text. */
const sentenceOpeners: ReadonlySet<string> = new Set(['.', '!', '?', '…', '"', '“', ''])
/** One space of any width on the same line. */
const spaces = new Set([' ', '\u00A0', '\u2009', '\u202F'])
/** Characters that an article may touch: the “a” of “a.k.a” and “rock ’n an roll” touches another. */
const beforeArticle = /[\s([{"“„«—–…*>]/u

/** Finds “a” before a vowel’s sound and “an” before a consonant’s, outside quotations, in order. */
export function* findWrongArticles(field: AnnotatedField): Iterable<WrongArticle> {
  for (const article of where(field.tokens, looksLikeArticle)) {
    if (field.quotations.covers(article.start)) continue
    const next = tokenAt(field.tokens, article.index + 1)
    if (next === undefined || !spaces.has(field.text.slice(article.end, next.start))) continue
    if (!isArticle(field.tokens, article) || !beforeArticle.test(field.text[article.start - 1] ?? ' ')) continue
    const wanted = articleFor(next)
    if (wanted !== null && wanted !== lowerCaseOf(article))
      yield { article, next, wanted, isSure: !isInitials(next.text) }
  }
}

/** Words that no noun phrase begins with: “the a and the e”. */
const afterLetter: ReadonlySet<string> = new Set([...coordinators, ...auxiliaries, 'in', 'of', 'at', 'as', 'on'])

/** True unless the word is a letter, part of a name, or a word of another language. */
function isArticle(tokens: readonly Token[], { text, index }: Token): boolean {
  const [before, next, third] = [tokens[index - 1]?.text ?? '', tokens[index + 1]?.text ?? '', tokens[index + 2]?.text]
  if (lettered.has(before.toLowerCase()) || afterLetter.has(next) || isForeignWord(before) || isForeignWord(next))
    return false
  const opens = sentenceOpeners.has(before)
  // A capital inside a sentence is a letter or a name: "vitamin A and E", "Chang An Street".
  if (text.startsWith('A') && !opens) return false
  // "An Thanh Pham left": a family name.
  if (text === 'An' && isHigh(next) && isHigh(third ?? '') && !/^\p{Lu}\p{Ll}+(?:an|ese|ish|ch)$/u.test(next))
    return false
  // "the film Buena Vista a Isla": part of a name.
  const opensBefore = sentenceOpeners.has(tokens[index - 2]?.text ?? '')
  return !(isHigh(before) && isHigh(next) && !opensBefore && !isFunctionWord(before) && !weekdays.includes(before))
}

/** True for letters that are read one by one: “MP”, “MPs”, “RBI”, “M.B.A.”. */
const isInitials = (text: string): boolean => plainInitials.test(text) || degree.test(text)

const plainInitials = /^(?:[A-Z]{2,5}s?|[A-Z](?:\.[A-Z]){1,3}\.?)$/u
const degree = /^[A-Z]\.(?:Sc|Phil|Ed|Eng|Tech|Com|Litt|Mus|Th|Div|Arch)\.?$/u

/** Places that copy shortens and readers read in full: “a N.Y. firm”. */
const places: ReadonlySet<string> = new Set(
  'N.Y. N.J. N.C. N.D. N.H. N.M. S.C. S.D. R.I. N.S. N.B. N.L. N.T. S.A.'.split(' '),
)

const isHigh = (text: string): boolean => /^\p{Lu}/u.test(text)

/** True for a small word of another language ("an der Eger") and for a word with a foreign letter. */
const isForeignWord = (text: string): boolean =>
  /^\p{Ll}/u.test(text) && (foreignWords.has(text) || /(?![a-z])\p{Ll}/u.test(text)) && !isFunctionWord(text)

/** Returns the article that the sound of a number needs: "an 8", "an 11th", "a 7"; null for longer numbers in 1. */
function articleForNumber(text: string): 'a' | 'an' | null {
  if (/^(?:8|1[18](?!\d))/u.test(text)) return 'an'
  return /^(?:[2-79]|1(?!\d\d|,[18]))/u.test(text) ? 'a' : null
}

/** Returns the article before a letter that is read by its name: “an M.B.A.”, “a d.b.a.”. */
const articleForLetter = (text: string): 'a' | 'an' => (/^[aefhilmnorsx]/iu.test(text) ? 'an' : 'a')

/** Returns the article that the sound of a word needs; null where it is unknown or both are right. */
function articleFor({ text, kind }: Token): 'a' | 'an' | null {
  if (kind === 'number') return articleForNumber(text)
  // The name of its first letter begins "d.b.a.", also without its last stop.
  if (/^\p{Ll}(?:\.\p{Ll}){2,}\.?$/u.test(text)) return articleForLetter(text)
  const first = /\p{L}+/u.exec(text)?.[0] ?? ''
  if (isInitials(text) && !text.includes('.')) return articleForInitials(first)
  if (isInitials(text)) return places.has(text) ? null : articleForLetter(text)
  // Readers pronounce a word with capitals inside as a word or by its letters ("NATO", "MPs", "mRNA"); so with "X-ray".
  if (kind !== 'word' || first.length < 3 || /\p{Lu}/u.test(first.slice(1))) return null
  const word = first.toLowerCase()
  if (eitherSound.test(word) || foreignOnset.test(word)) return null
  if (silentH.test(word)) return 'an'
  if (consonantSound.test(word)) return 'a'
  // The sound of a name in U is unknown: Uber, Ubisoft.
  if (!/^[a-z]/u.test(word) || first.startsWith('U')) return null
  return /^[aeiou]/u.test(word) ? 'an' : 'a'
}
