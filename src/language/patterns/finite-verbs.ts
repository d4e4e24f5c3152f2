import type { Sentence, Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { auxiliaries } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'

/** Irregular finite verbs, and the commonest of news. With them most sentences need no tags. */
const sureVerbs = makeWordSet(`
  said says told tells asked asks came comes went goes took takes gave gives made makes got gets became becomes began
  begins held kept knew knows left met paid ran saw sees sent sold spoke speaks stood thought thinks won wants wrote
  writes found brought bought fell felt grew heard led lost meant rose sat spent think know want see say let's
`)

/** Words with a verb as their ending: "it's", "who's", "don't", "they're". */
const withVerb = [/^(?:it|that|there|he|she|what|who|here|where)['’]s$/u, /n['’]t$/u, /['’](?:re|ve|ll|d|m)$/u]
const withClitic = new RegExp(withVerb.map(({ source }) => source).join('|'), 'u')

/** True if some word is clearly a finite verb, or ends in -ed. Needs no tags. */
export const plainlyHasVerb = (tokens: readonly Token[]): boolean => tokens.some(isPlainVerb)

/** True for a word that is clearly a finite verb, or ends in -ed. */
export const isPlainVerb = (token: Token): boolean => token.kind === 'word' && looksLikeVerb(token)

const plainVerbs = new WeakMap<Sentence, readonly number[]>()

/** Returns the places of a sentence's plain verbs. They are found once, however many rules ask. */
export function findPlainVerbs(sentence: Sentence): readonly number[] {
  const known = plainVerbs.get(sentence)
  if (known !== undefined) return known
  const found = sentence.tokens.flatMap((token, place) => (isPlainVerb(token) ? [place] : []))
  plainVerbs.set(sentence, found)
  return found
}

const looksLikeVerb = perWord(spelling => {
  const word = spelling.toLowerCase()
  return auxiliaries.has(word) || sureVerbs.has(word) || /\p{Ll}{2}ed$/u.test(spelling) || withClitic.test(word)
})

/** True if some word may be a verb by its tag. */
export const mayHaveVerb = (sentence: Sentence): boolean => sentence.tags.some((_, index) => mayBeVerb(sentence, index))

/**
 * True for a verb by its tag, and for a noun that may be a verb: taggers take "marks" in "This year marks the day" for
 * a noun. That may be so for a word in lower case after another noun, if one of the two ends in -s and the other does
 * not.
 */
export function mayBeVerb({ tokens, tags }: Sentence, index: number): boolean {
  const tag = tags[index]
  if (tag === 'VERB' || tag === 'AUX') return true
  const [subject, word] = [tokens[index - 1], tokens[index]]
  if (tag !== 'NOUN' || subject === undefined || word === undefined || !/^\p{Ll}/u.test(word.text)) return false
  const before = tags[index - 1]
  // “Students under 18 pay half”: the subject is before the age.
  if (
    before === 'NUM' &&
    /^(?:under|over|above|below|aged|past)$/u.test(tokens[index - 2]?.text ?? '') &&
    /^(?:NOUN|PROPN)$/u.test(tags[index - 3] ?? '')
  )
    return true
  const isSubject = /^(?:NOUN|PROPN|PRON|ADV|NUM|DET)$/u.test(before ?? '')
  return isSubject && /s$/u.test(word.text) !== /s$/u.test(subject.text)
}
