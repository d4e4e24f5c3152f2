import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { determiners, isPreposition } from '../words/word-classes.js'

/** Fewest tokens of a statement; notes and diaries leave the subject out in short ones. */
const fewest = 7

const modal = /^(?:Will|Would|Shall|Should|Must|Can|Could|May|Might)$/u
const being = /^(?:Is|Are|Was|Were)$/u
const having = /^(?:Has|Have|Had)$/u
const participle = /(?:\p{Ll}{2}(?:ed|ing)|\p{Ll}{2}wn|made|held|sent|built|sold|found|given|taken)$/u

/** Returns the last word of the verb with which a statement begins; null for another sentence. */
export function findOpeningVerb(field: AnnotatedField, sentence: Sentence): Token | null {
  const { tokens, start } = sentence
  const [first, second, third] = tokens
  if (first === undefined || second === undefined || third === undefined || tokens.length < fewest) return null
  if (!/^(?:W|I|A|S|M|C|H)/u.test(first.text) || tokens.at(-1)?.text !== '.' || field.quotations.covers(start))
    return null
  // “The U.S. Was trying”: a capital after an abbreviation begins no sentence.
  if (/\p{Lu}\.\s*$/u.test(field.text.slice(Math.max(0, start - 4), start))) return null
  if (modal.test(first.text)) return second.text === 'be' && participle.test(third.text) ? third : null
  if (being.test(first.text)) return participle.test(second.text) && sentence.tags[1] === 'VERB' ? second : null
  return having.test(first.text) && second.text === 'been' && participle.test(third.text) ? third : null
}

const isDeterminer = perWord(word => determiners.has(word))
const isSmall = perWord(isPreposition)

/** True if the subject follows the verb: “Were arrested three men”. “Was arrested at an inn” has lost its subject. */
export function hasSubjectBehind({ tokens, tags }: Sentence, verb: Token): boolean {
  const next = verb.index - (tokens[0]?.index ?? 0) + 1
  if (!isSmall(tokens[next]) && !/^(?:ADV|ADP|PUNCT)$/u.test(tags[next] ?? 'PUNCT')) return true
  return tokens.some(
    (token, at) =>
      at > next &&
      isDeterminer(token) &&
      /^(?:NOUN|PROPN|NUM|ADV)$/u.test(tags[at - 1] ?? '') &&
      !isSmall(tokens[at - 1]),
  )
}
