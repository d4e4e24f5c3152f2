import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { determiners, isPreposition } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'

/** Fewest tokens of a statement; notes and diaries leave the subject out in short ones. */
const fewest = 7

const modals = makeWordSet('Will Would Shall Should Must Can Could May Might')
const beings = makeWordSet('Is Are Was Were')
const havings = makeWordSet('Has Have Had')
const opensWithVerb = perWord(word => modals.has(word) || beings.has(word) || havings.has(word))
const participles = makeWordSet('born made held sent built sold found given taken')
const isParticiple = perWord(word => participles.has(word) || /\p{Ll}{2}(?:ed|ing|wn)$/u.test(word))

/** Returns the last word of the verb with which a statement begins; undefined for another sentence. */
export function findOpeningVerb(field: AnnotatedField, sentence: Sentence): Token | undefined {
  const { tokens, start } = sentence
  const last = verbEndOf(sentence)
  if (last === undefined || tokens.length < fewest || tokens.at(-1)?.text !== '.' || field.quotations.covers(start))
    return undefined
  // “The U.S. Was trying”: a capital after an abbreviation begins no sentence.
  return /\p{Lu}\.\s$/u.test(field.text.slice(Math.max(0, start - 3), start)) ? undefined : last
}

function verbEndOf(sentence: Sentence): Token | undefined {
  const [first, second, third] = sentence.tokens
  if (!opensWithVerb(first) || first === undefined || second === undefined || third === undefined) return undefined
  const ofThree =
    (modals.has(first.text) && second.text === 'be') || (havings.has(first.text) && second.text === 'been')
  if (ofThree) return isParticiple(third) ? third : undefined
  return beings.has(first.text) && isParticiple(second) && sentence.tags[1] === 'VERB' ? second : undefined
}

const isDeterminer = perWord(word => determiners.has(word))
const isSmall = perWord(word => isPreposition(word) || word === 'as')

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
