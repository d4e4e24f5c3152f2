import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { speechVerbs } from '../lexicon/speech-verbs.js'
import { perWord } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { findPlainVerbs } from './finite-verbs.js'

/** Participles that may end a sentence without what was said: “he left, complaining”. */
const intransitive = makeWordSet('complaining joking commenting replying explaining insisting promising answering')
/** Pasts that are no adjectives. */
const surePasts = makeWordSet('said told stated wrote added indicated informed')

const isTail = perWord(word => {
  const form = speechVerbs.get(word)?.form
  return form === 'third' || (form === 'participle' ? !intransitive.has(word) : surePasts.has(word))
})

const isBreak = perWord(mark => /^(?:[,;:–—()]|--)$/u.test(mark))

/** Returns the verb of saying at a sentence's end that has neither speaker nor words; null for another sentence. */
export function findSayingTail(field: AnnotatedField, sentence: Sentence): Token | null {
  const { tokens } = sentence
  const verb = tokens.at(-2)
  if (tokens.at(-1)?.text !== '.' || tokens.at(-3)?.text !== ',' || verb === undefined || !isTail(verb)) return null
  const at = tokens.length - 2
  // Another mark may open an apposition, or a list: “Berg, the mayor, said.”, “cities, counties, states.”
  const others = tokens.slice(0, at - 1).filter(token => isBreak(token) && !field.quotations.covers(token.start))
  if (others.length > 0) return null
  if (field.quotations.covers(verb.start)) return null
  return findPlainVerbs(sentence).some(place => place < at) ? verb : null
}
