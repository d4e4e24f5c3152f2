import type { Sentence, Token } from '../annotated-story.js'
import { auxiliaries } from '../words/word-classes.js'

/** Verbs by their irregular forms, and the commonest of news; with them most sentences need no tagger. */
const sureVerbs: ReadonlySet<string> = new Set(
  `said says told tells asked asks came comes went goes took takes gave gives made makes got gets became becomes began begins held
  kept knew knows left met paid ran saw sees sent sold spoke speaks stood thought thinks won wants wrote writes found brought
  bought fell felt grew heard led lost meant rose sat spent think know want see say let's`.split(/\s+/u),
)

/** Pronouns and question words that carry a verb in their clitic: "it's", "who's". */
const withClitic = /^(?:it|that|there|he|she|what|who|here|where)['’]s$|n['’]t$|['’](?:re|ve|ll|d|m)$/u

/** Whether some word is a finite verb, or ends like one in the past, without asking the tagger. */
export const plainlyHasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text, kind }) => {
    const word = text.toLowerCase()
    return (
      kind === 'word' &&
      (auxiliaries.has(word) || sureVerbs.has(word) || /\p{Ll}{2}ed$/u.test(text) || withClitic.test(word))
    )
  })

/**
 * Whether the tagger finds a verb, or a noun that may be one it has mistaken: taggers take "marks" in "This year marks the
 * day" for a noun. A small word behind another noun is such a one if one of the two ends in -s and the other does not.
 */
export const mayHaveVerb = (sentence: Sentence): boolean => sentence.tags.some((_, index) => mayBeVerb(sentence, index))

/** Whether the word at `index` is a verb by its tag, or one that taggers mistake for a noun. */
export function mayBeVerb({ tokens, tags }: Sentence, index: number): boolean {
  const tag = tags[index]
  if (tag === 'VERB' || tag === 'AUX') return true
  const [subject, word] = [tokens[index - 1], tokens[index]]
  if (tag !== 'NOUN' || subject === undefined || word === undefined || !/^\p{Ll}/u.test(word.text)) return false
  const before = tags[index - 1]
  // “Students under 18 pay half”: the subject stands before its age.
  if (
    before === 'NUM' &&
    /^(?:under|over|above|below|aged|past)$/u.test(tokens[index - 2]?.text ?? '') &&
    /^(?:NOUN|PROPN)$/u.test(tags[index - 3] ?? '')
  )
    return true
  const isSubject =
    before === 'NOUN' ||
    before === 'PROPN' ||
    before === 'PRON' ||
    before === 'ADV' ||
    before === 'NUM' ||
    before === 'DET'
  return isSubject && /s$/u.test(word.text) !== /s$/u.test(subject.text)
}
