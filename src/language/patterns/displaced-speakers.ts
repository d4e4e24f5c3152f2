import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { bodies } from '../lexicon/attribution-frames.js'
import { pressHearers, speechVerbs, spokenSources } from '../lexicon/speech-verbs.js'
import { perWord, sentencesWith, tokenAt, where } from '../vocabulary.js'
import { determiners } from '../words/word-classes.js'
import { findPlainVerbs } from './finite-verbs.js'

/**
 * A speaker with a word that is no verb of saying in English: `so` for “…, so the spokesman”, `verb` for “…, transmits
 * Interfax”, `side` for “the police side said”; `house` for
 * “…, said in the ministry”; `order` for “Added the minister that …”.
 */
export interface DisplacedSpeaker {
  readonly first: Token
  readonly last: Token
  readonly kind: 'so' | 'verb' | 'side' | 'order' | 'house'
}

const isSo = perWord(word => word === 'so' || word === 'thus')
const isPassing = perWord(word => /^(?:transmits|transfers|passes|relays|broadcasts)$/u.test(word))
const isSide = perWord(word => word === 'side')
const isThat = perWord(word => word === 'that')
const opensSign = perWord(word => isWordOfSign(word))
const isWordOfSign = (word: string): boolean =>
  /^(?:so|thus|transmits|transfers|passes|relays|broadcasts|side)$/u.test(word)
const isPastOfSaying = (word: string): boolean => speechVerbs.get(word.toLowerCase())?.form === 'past'
const isPast = perWord(word => isPastOfSaying(word) && word !== 'Told' && word !== 'told')
const isBody = perWord(
  word => bodies.has(word) || /^(?:prosecution|hospital|school|club|team|ministry|plaintiff)$/u.test(word),
)
const opensName = perWord(word => /^(?:the|a|an|his|her|its|their|our)$/u.test(word) || /^\p{Lu}\p{L}/u.test(word))
const opensClause = perWord(
  word => determiners.has(word) || /^(?:he|she|it|they|we|there)$/u.test(word) || /^\p{Lu}/u.test(word),
)
const isPress = perWord(word => pressHearers.has(word.toLowerCase()))

/** Finds such speakers outside quotations. */
export function* findDisplacedSpeakers(field: AnnotatedField): Iterable<DisplacedSpeaker> {
  for (const sentence of sentencesWith(field, isSignOrHouse)) {
    for (const sign of where(sentence.tokens, opensSign)) {
      const found = field.quotations.covers(sign.start) ? null : readSign(field, sentence, sign)
      if (found !== null) yield found
    }
    const found = readVerbFirst(field, sentence) ?? readHouse(field, sentence)
    if (found !== null) yield found
  }
}

function readSign(field: AnnotatedField, sentence: Sentence, sign: Token): DisplacedSpeaker | null {
  const { tokens } = sentence
  const at = sign.index - (tokens[0]?.index ?? 0)
  if (isSide(sign)) {
    const verb = tokenAt(tokens, at + 1)
    return isBody(tokenAt(tokens, at - 1)) && isPast(verb) && verb !== undefined
      ? { first: tokens[at - 1] as Token, last: verb, kind: 'side' }
      : null
  }
  if (!/^[,"”]$/u.test(tokenAt(tokens, at - 1)?.text ?? '') || tokens.at(-1)?.text !== '.') return null
  const last = tokens.at(-2)
  if (last === undefined || !isSpeakerToEnd(sentence, at + 1)) return null
  if (isSo(sign)) return { first: sign, last, kind: 'so' }
  const isAgency = field.agencies.some(({ first }) => first > sign.index && first <= last.index)
  return isPassing(sign) && (isAgency || tokens.slice(at + 1).some(isPress))
    ? { first: sign, last, kind: 'verb' }
    : null
}

/** Most tokens of a speaker. */
const longest = 10

/** True if nothing but a speaker is between a place and the end of the sentence. */
function isSpeakerToEnd(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence
  if (tokens.length - from > longest || tokens.length - from < 2 || !opensName(tokens[from])) return false
  return (
    !findPlainVerbs(sentence).some(place => place >= from) &&
    !sentence.tags.some((tag, at) => at > from && (tag === 'VERB' || tag === 'AUX') && !isAttribute(tokens[at]))
  )
}

/** True for a participle that describes a noun: “the presiding judge”. */
const isAttribute = perWord(word => /^\p{Ll}{3,}ing$/u.test(word))

const isHouse = perWord(word => spokenSources.has(word.toLowerCase()))
const isSignOrHouse = perWord(
  word => isWordOfSign(word) || isPastOfSaying(word) || spokenSources.has(word.toLowerCase()),
)
const opensPlace = perWord(word => /^(?:in|at|In|At)$/u.test(word))

/** “…, said in the ministry.”, “In the ministry said that …”: the speaker is told as a place. */
function readHouse(field: AnnotatedField, { tokens, start }: Sentence): DisplacedSpeaker | null {
  if (opensPlace(tokens[0]) && tokens[1]?.text === 'the') {
    const verb = tokens.findIndex((token, at) => at > 2 && at < longest && isPast(token))
    const between = tokens.slice(2, verb)
    const isPlain =
      verb > 0 &&
      between.every(token => token.kind === 'word' && !/^(?:that|who|which|he|she|it|they|was|is)$/u.test(token.text))
    const isSaid = isPlain && /^(?:that|:)$/u.test(tokens[verb + 1]?.text ?? '') && between.some(isHouse)
    return isSaid && !field.quotations.covers(start)
      ? { first: tokens[0] as Token, last: tokens[verb] as Token, kind: 'house' }
      : null
  }
  const at = tokens.findLastIndex(({ text }) => /^[,"”]$/u.test(text)) + 1
  const [verb, last] = [tokens[at], tokens.at(-2)]
  if (at < 2 || tokens.at(-1)?.text !== '.' || verb === undefined || last === undefined) return null
  const isSaid =
    (isPast(verb) || verb.text === 'told') &&
    /^(?:in|at)$/u.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.text === 'the'
  const noun = tokens.slice(at + 3, at + 7).some(isHouse)
  return isSaid && noun && !field.quotations.covers(verb.start) ? { first: verb, last, kind: 'house' } : null
}

/** Most tokens of an introduction: “For his part,”. */
const longestOpening = 6

/** “Added the minister that …”, “For his part, confirmed the minister that …”. */
function readVerbFirst(field: AnnotatedField, { tokens, start }: Sentence): DisplacedSpeaker | null {
  const comma = tokens.slice(0, longestOpening).findIndex(({ text }) => text === ',')
  const at = [0, comma + 1].find(place => isPast(tokens[place]) && opensName(tokens[place + 1]))
  if (at === undefined || (at > 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) || field.quotations.covers(start))
    return null
  const that = tokens.findIndex((token, place) => place > at + 1 && place < at + longest && isThat(token))
  if (
    that < 0 ||
    !opensClause(tokens[that + 1]) ||
    tokens.slice(at + 1, that).some(({ kind }) => kind === 'punctuation')
  )
    return null
  const last = tokens[that - 1] as Token
  return /s$/u.test(last.text) && /^\p{Ll}/u.test(last.text)
    ? null
    : { first: tokens[at] as Token, last, kind: 'order' }
}
