import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { beliefForms, speechVerbs } from '../lexicon/speech-verbs.js'
import { ofWord, perWord, sentencesWith, where } from '../vocabulary.js'
import { articles, auxiliaries, determiners, isPreposition } from '../words/word-classes.js'
import {
  type AttributionFrame,
  isFrameVerb,
  isSameSpeaker,
  readOpening,
  splitRuns,
  type TokenRun,
} from './attribution-frames.js'

/** A second attribution of one statement to one speaker, that something parts from the first. */
export interface SecondAttribution {
  readonly first: Token
  readonly last: Token
}

const speechOf = ofWord(word => speechVerbs.get(word.toLowerCase()) ?? null)
const isSpoken = perWord(word => beliefForms.has(word) || speechVerbs.has(word.toLowerCase()))
const isHelper = perWord(word => auxiliaries.has(word) || /^(?:also|already|previously|earlier)$/u.test(word))
const attributes = perWord(
  word => beliefForms.has(word) || (speechVerbs.get(word)?.form ?? 'participle') !== 'participle',
)
const isPast = perWord(word => speechVerbs.get(word)?.form === 'past')
const isParticiple = perWord(word => speechVerbs.get(word.toLowerCase())?.form === 'participle')

/** Finds such attributions outside quotations. */
export function* findSecondAttributions(field: AnnotatedField): Iterable<SecondAttribution> {
  for (const sentence of sentencesWith(field, isSpoken)) {
    const verbs = where(sentence.tokens, isSpoken)
    const runs = splitRuns(field, sentence)
    const found =
      readEnclosing(runs) ??
      readNested(runs) ??
      readChain(runs) ??
      readBesideSource(runs) ??
      readAround(runs) ??
      readAroundSpeaker(runs) ??
      readEcho(field, sentence, verbs) ??
      readSelf(field, sentence)
    if (found !== null) yield found
  }
}

/** “Berg said that "the road is safe," Berg said.”: one frame before what was said, and one after it. */
function readEnclosing(runs: readonly TokenRun[]): SecondAttribution | null {
  const [opening, closing] = [runs[0], runs.at(-1)]
  if (opening === undefined || closing === undefined || runs.length < 2 || opening.isQuoted || closing.isQuoted)
    return null
  const after = closing.frame
  if (after?.kind !== 'says') return null
  const before = opening.frame ?? opening.opening
  if (before?.kind !== 'says' || !isSameSpeaker(before, after)) return null
  const isAdjacent = runs.length === 2 && opening.frame !== null
  const others = runs.slice(1, -1).some(({ tokens, isQuoted }) => !isQuoted && tokens.some(isFrameVerb))
  return isAdjacent || others ? null : after
}

/** “According to Berg, Berg had complained”: the speaker again by name, with any verb of speech or belief. */
function readBesideSource(runs: readonly TokenRun[]): SecondAttribution | null {
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1]
    if (run.isQuoted || next === undefined || next.isQuoted || !opensSource(run.tokens[0])) continue
    const before = readSource(run)
    if (before === null) continue
    const after = readAnySpeech(next.tokens)
    if (after !== null && !/^(?:he|she|it|they)$/iu.test(after.speaker[0]?.text ?? '') && isSameSpeaker(before, after))
      return { first: before.first, last: after.last }
  }
  return null
}

const opensSource = perWord(word => /^(?:according|citing|quoting)$/iu.test(word))

/** Reads “according to Berg’s account”, “citing Interfax”: the speaker is the owner, or who is cited. */
function readSource({ tokens: words, frame }: TokenRun): AttributionFrame | null {
  const [first] = words
  const isCiting = /^(?:citing|quoting)$/iu.test(first?.text ?? '')
  if (frame?.kind !== 'source' && !isCiting) return null
  const named = isCiting ? words.slice(1) : words.slice(2)
  const owner = named.findIndex(({ text }) => /['’]s?$/u.test(text))
  const isWord =
    owner >= 0 &&
    /^(?:accounts?|statements?|reports?|words|announcement|claims?|testimony)$/u.test(named.at(-1)?.text ?? '')
  const speaker = isWord ? named.slice(0, owner + 1) : named
  return first === undefined || speaker.length === 0
    ? null
    : { kind: 'source', speaker, verb: first, tail: [], first, last: words.at(-1) ?? first }
}

/** “The spokesman said that the spokesman said that …”: the same speaker and verb within what was said. */
function readNested(runs: readonly TokenRun[]): SecondAttribution | null {
  for (const { tokens, isQuoted } of runs) {
    const that = isQuoted ? -1 : tokens.findIndex(({ text }) => text === 'that')
    if (that < 2) continue
    const [before, after] = [readOpening(tokens.slice(0, that)), readOpening(tokens.slice(that + 1))]
    if (before === null || after === null || !isLightTail(before)) continue
    const isPronoun = /^(?:he|she|it|they)$/iu.test(after.speaker[0]?.text ?? '')
    if (isPronoun && !(after.tail[0]?.text === 'that' && opensClause(after.tail[1])) && !isArticle(after.tail[0]))
      continue
    if (before.verb.text === after.verb.text && isSameSpeaker(before, after))
      return { first: before.first, last: after.last }
  }
  return null
}

/** True for no words behind a verb, or for the occasion of the speech: “in her statement”. */
const isLightTail = ({ tail }: AttributionFrame): boolean =>
  tail.length === 0 || (tail.length <= longestOccasion && isPreposition(tail[0]?.text ?? '') && !tail.some(isVerbal))
const isArticle = perWord(word => articles.has(word))
const opensClause = perWord(
  word => determiners.has(word) || /^(?:he|she|it|they|there|we)$/u.test(word) || /^\p{Lu}/u.test(word),
)

/** “Berg said in an interview with reporters said that …”: a second verb of saying without a speaker of its own. */
function readChain(runs: readonly TokenRun[]): SecondAttribution | null {
  for (const [place, run] of runs.entries()) {
    const { mark } = run
    const frame = run.isQuoted ? null : run.opening
    if (frame === null) continue
    const at = frame.tail.findIndex(token => isPast(token))
    const end = frame.tail[at + 1]?.text ?? (runs[place + 1]?.isQuoted === true ? ':' : mark)
    const again = frame.tail[at]
    if (again === undefined || at < 2 || !/^(?:that|:|["“])$/u.test(end)) continue
    const between = frame.tail.slice(0, at)
    const isLight = isPreposition(between[0]?.text ?? '') || /^(?:reporters|journalists)$/u.test(between[0]?.text ?? '')
    if (
      isLight &&
      !between.some(token => isVerbal(token) || /^(?:who|which|that|and|but|what|it|he|she|they)$/u.test(token.text)) &&
      /^(?:said|told|stated|added)$/u.test(frame.verb.text)
    )
      return { first: frame.verb, last: again }
  }
  return null
}

/** Reads a speaker before a verb of speech or belief in any tense. */
function readAnySpeech(words: readonly Token[]): AttributionFrame | null {
  const at = words.findIndex(attributes)
  const [first, verb] = [words[0], words[at]]
  if (at < 1 || first === undefined || verb === undefined) return null
  const helpers = words.slice(0, at).findIndex(isHelper)
  const speaker = words.slice(0, helpers < 0 ? at : helpers)
  if (speaker.length === 0 || words.slice(speaker.length, at).some(token => !isHelper(token))) return null
  // “According to the police, the police were told”: a passive tells what others did.
  if (words.slice(speaker.length, at).some(({ text }) => /^(?:am|is|are|was|were|be|been|being)$/u.test(text)))
    return null
  return { kind: 'says', speaker, verb, tail: [], first, last: verb }
}

/** Most words of an occasion between two frames. */
const longestOccasion = 9

/** “Berg added, in a speech, Berg added”: two frames with an occasion between them. */
function readAround(runs: readonly TokenRun[]): SecondAttribution | null {
  for (const [at, run] of runs.entries()) {
    const [occasion, next] = [runs[at + 1], runs[at + 2]]
    if (run.isQuoted || occasion === undefined || next === undefined || occasion.isQuoted || next.isQuoted) continue
    const words = occasion.tokens
    if (!isPreposition(words[0]?.text ?? '') || words.length > longestOccasion || words.some(isVerbal)) continue
    const [before, after] = [run.frame, next.frame ?? next.opening]
    if (before?.kind === 'says' && after?.kind === 'says' && (isSameSpeaker(before, after) || repeats(before, after)))
      return { first: before.first, last: after.last }
  }
  return null
}

/** “said the crew’s lawyer, Tom Berg, said.”: a verb of saying before its speaker, and another one behind. */
function readAroundSpeaker(runs: readonly TokenRun[]): SecondAttribution | null {
  const from = runs.findIndex(({ tokens: [first], isQuoted }) => !isQuoted && first !== undefined && isPast(first))
  const length = runs.slice(from).findIndex(({ mark }) => mark === '.') + 1
  const group = from < 0 ? [] : runs.slice(from, from + length)
  const [again, ...others] = group.at(-1)?.tokens ?? []
  const [verb, ...speaker] = group.slice(0, -1).flatMap(({ tokens }) => tokens)
  if (again === undefined || verb === undefined || others.length > 0 || !isPast(again) || speaker.length === 0)
    return null
  const isOneSpeaker = speaker.length <= longestSpeaker && !speaker.some(isVerbal) && /^\p{Ll}/u.test(verb.text)
  return isOneSpeaker && group.every(({ isQuoted }) => !isQuoted) ? { first: verb, last: again } : null
}

/** Most words of a speaker with the words that describe them. */
const longestSpeaker = 12

const isVerbal = perWord(word => auxiliaries.has(word) || speechVerbs.has(word))

/** True for a pronoun with the verb of the first frame: “the spokesman stated, at noon, he stated”. */
const repeats = ({ verb }: AttributionFrame, { speaker, verb: again }: AttributionFrame): boolean =>
  /^(?:he|she|it|they)$/u.test(speaker[0]?.text ?? '') && verb.text === again.text

/** “The mayor, stressing that the road is safe, stressed …”: the participle and the verb of one sentence are one. */
function readEcho(field: AnnotatedField, { tokens }: Sentence, verbs: readonly Token[]): SecondAttribution | null {
  const from = tokens[0]?.index ?? 0
  for (const [at, participle] of verbs.entries()) {
    if (!isParticiple(participle) || field.quotations.covers(participle.start)) continue
    const before = tokens[participle.index - from - 1]
    if (before !== undefined && !/^(?:,|while|While|by|By)$/u.test(before.text)) continue
    const again = verbs.slice(at + 1).find(token => speechOf(token)?.base === speechOf(participle)?.base)
    if (again === undefined || field.quotations.covers(again.start)) continue
    const place = again.index - from
    const comma = tokens.slice(0, place).findLastIndex(({ text }) => text === ',')
    if (comma <= participle.index - from) continue
    const speaker = tokens.slice(comma + 1, place)
    const isMain = (speaker.length === 0 && before !== undefined) || readOpening([...speaker, again]) !== null
    // “Adding salt, the cook added water”: only words that are said show speech.
    // “Adding salt, the cook added water”: only words that are said show speech.
    const behind = [...tokens.slice(participle.index - from + 1, participle.index - from + 3), tokens[place + 1]]
    const isSpeech = behind.some(token => token?.text === 'that') || behind[2]?.text === ':'
    if (isMain && isSpeech && speechOf(again)?.form !== 'participle') return { first: participle, last: again }
  }
  return null
}

/** “she said, adding that she said.”: a verb of saying whose only content is that its speaker spoke. */
function readSelf(field: AnnotatedField, { tokens }: Sentence): SecondAttribution | null {
  for (const participle of where(tokens, isParticiple)) {
    if (field.quotations.covers(participle.start)) continue
    const at = participle.index - (tokens[0]?.index ?? 0)
    const that = tokens[at + 1]?.text === 'that' ? 1 : 0
    const [speaker, verb, end] = tokens.slice(at + 1 + that, at + 4 + that)
    if (!/^(?:he|she|it|they)$/u.test(speaker?.text ?? '') || !/^(?:said|added|stated|told)$/u.test(verb?.text ?? ''))
      continue
    const isEnd = end?.text === '.' || (end?.text === 'so' && tokens[at + 4 + that]?.text === '.')
    if (isEnd && verb !== undefined && tokens.slice(0, at).some(({ text }) => text === speaker?.text))
      return { first: participle, last: verb }
  }
  return null
}
