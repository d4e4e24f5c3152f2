import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { partsOfDay, pressHearers, speechVerbs, tellForms, timeAdverbs } from '../lexicon/speech-verbs.js'
import { lowerCaseOf, perWord, sentencesWith, where } from '../vocabulary.js'
import { weekdays } from '../words/calendar.js'
import { isPreposition } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { isBehindSpeech, splitRuns, type TokenRun } from './attribution-frames.js'

/**
 * An attribution whose hearer, time or place is where English has none: `hearer` for “told to reporters”, `order` for
 * a hearer, a time or a place between the verb and its speaker, `unheard` for
 * “the ministry informed that”.
 */
export interface MisplacedHearer {
  readonly first: Token
  readonly last: Token
  readonly kind: 'hearer' | 'order' | 'unheard'
}

const isSpoken = perWord(word => /^(?:past|third)$/u.test(speechVerbs.get(word)?.form ?? ''))
const isTold = perWord(word => tellForms.has(word), /\p{Ll}/u)
const isHelper = perWord(word => /^(?:has|have|had)$/u.test(word))
const isTime = perWord(word => timeAdverbs.has(word) || weekdays.includes(word))
const isArticle = perWord(word => /^(?:the|a|an|its|his|her|their|our|The)$/u.test(word))
const isCapital = perWord(word => /^\p{Lu}/u.test(word) && !weekdays.includes(word))
const isPress = perWord(word => pressHearers.has(word.toLowerCase()))
const isAcronym = perWord(word => /^\p{Lu}{2,6}$/u.test(word))
const isPartOfDay = perWord(word => partsOfDay.has(word))

const occasions = makeWordSet(`
  interview statement conference meeting message release communiqué note speech letter post briefing call report
`)
const isOccasion = perWord(word => occasions.has(word))

/** Finds such attributions outside quotations. */
export function* findMisplacedHearers(field: AnnotatedField): Iterable<MisplacedHearer> {
  for (const sentence of sentencesWith(field, isSpoken)) {
    for (const verb of where(sentence.tokens, isTold)) {
      const found = field.quotations.covers(verb.start)
        ? null
        : (readToldTo(field, sentence, verb) ?? readUnheard(sentence, verb))
      if (found !== null) yield found
    }
    for (const run of splitRuns(field, sentence)) {
      const found = run.isQuoted || !isBehindSpeech(run) ? null : readInverted(field, run)
      if (found !== null) yield found
    }
  }
}

/** Returns the place behind a house or the people of the press that begins at a place; the same place for none. */
function readHearer({ agencies }: AnnotatedField, tokens: readonly Token[], from: number): number {
  let at = from
  while (isArticle(tokens[at])) at++
  const mention = agencies.find(({ first }) => first === tokens[at]?.index)
  if (mention !== undefined) return at + mention.length
  if (isAcronym(tokens[at])) return at + 1
  const name = at
  while (isCapital(tokens[at]) && !isPress(tokens[at])) at++
  if (!isPress(tokens[at])) return from
  if (at > name && at - name > 3) return from
  while (isPress(tokens[at])) at++
  return at
}

const subjects = /^(?:he|she|they|we|I|it|He|She|They|We)$/u

/** “The minister told to journalists that …”: the verb is active, so its hearer has no “to”. */
function readToldTo(field: AnnotatedField, { tokens }: Sentence, verb: Token): MisplacedHearer | null {
  const at = verb.index - (tokens[0]?.index ?? 0)
  if (tokens[at + 1]?.text !== 'to') return null
  const end = readHearer(field, tokens, at + 2)
  const last = tokens[end - 1]
  const before = tokens[at - 1]
  if (end === at + 2 || last === undefined || before === undefined) return null
  const isActive = isHelper(before) || subjects.test(before.text)
  const isOpen = opensSpeech(tokens, skipTime(tokens, end))
  if (!isOpen && !(isActive && !isRelative(tokens, at))) return null
  return /^(?:am|is|are|was|were|be|been|being|get|got|as|when|not)$/u.test(before.text)
    ? null
    : { first: verb, last, kind: 'hearer' }
}

/** “The ministry informed that …”: nobody is told, and the verb is no passive. */
function readUnheard(sentence: Sentence, verb: Token): MisplacedHearer | null {
  const { tokens } = sentence
  const at = verb.index - (tokens[0]?.index ?? 0)
  const [before, that, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (!/^(?:informed|informs|told|tells)$/u.test(verb.text) || that?.text !== 'that' || before === undefined)
    return null
  const isActive =
    isHelper(before) ||
    subjects.test(before.text) ||
    (opensSubject(tokens, at) && /^(?:NOUN|PROPN)$/u.test(sentence.tags[at - 1] ?? '')) ||
    followsAside(tokens, at)
  const isClause = next !== undefined && (isArticle(next) || subjects.test(next.text) || isCapital(next))
  return isActive && isClause ? { first: verb, last: that, kind: 'unheard' } : null
}

/** True for a subject that opens its sentence: a noun behind another word may be told itself. */
const opensSubject = (tokens: readonly Token[], at: number): boolean =>
  at <= 6 &&
  (isArticle(tokens[0]) || isCapital(tokens[0])) &&
  !isPreposition(lowerCaseOf(tokens[0] as Token)) &&
  !tokens.slice(0, at).some(({ kind }) => kind === 'punctuation')

/** True for a verb behind a subject and its clause: “The port, which has two piers, told that …”. */
const followsAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  (isArticle(tokens[0]) || isCapital(tokens[0])) &&
  tokens
    .slice(1, at - 1)
    .some(({ text }, place) => text === ',' && /^(?:which|who)$/u.test(tokens[place + 2]?.text ?? '')) &&
  !tokens.slice(at).some(({ text }) => text === ',')

/** True where what was said follows: “that the road …”, a colon, a quotation. */
function opensSpeech(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at]?.text ?? '', tokens[at + 1]]
  if (/^[:"“]$/u.test(mark)) return true
  if (mark === ',') return /^["“]$/u.test(next?.text ?? '')
  return mark === 'that' && next !== undefined && (isArticle(next) || subjects.test(next.text) || isCapital(next))
}

/** True where the words told may stand before the verb: “the secrets that he told to reporters”. */
const isRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some(({ text }) => /^(?:what|What|which|that|whom|story|tale)$/u.test(text))

/** Reads what follows quoted words: “told on Friday to Lusa the head of the museum”. */
function readInverted(field: AnnotatedField, { tokens }: TokenRun): MisplacedHearer | null {
  const at = isHelper(tokens[0]) ? 1 : 0
  const [verb, last] = [tokens[at], tokens.at(-1)]
  if (verb === undefined || last === undefined || !isSpoken(verb)) return null
  const first = tokens[0] as Token
  let from = skipTime(tokens, at + 1)
  const isTimed = from > at + 1
  if (tokens[from]?.text === 'to') {
    const end = readHearer(field, tokens, from + 1)
    const isNamed = end > from + 1 || isCapital(tokens[from + 1])
    return isNamed && (isTold(verb) || opensSpeaker(tokens, end > from + 1 ? end : from + 2))
      ? { first, last, kind: 'order' }
      : null
  }
  if (isTold(verb)) return isArticle(tokens[from]) || isCapital(tokens[from]) ? { first, last, kind: 'order' } : null
  const end = skipPlace(field, tokens, from)
  const isPlaced = end > from
  from = end
  const isSpeaker = isArticle(tokens[from]) && tokens[from]?.text !== 'a' && tokens.length > from + 1
  return (isTimed || isPlaced) && isSpeaker && !tokens.slice(from).some(isPartOfDay)
    ? { first, last, kind: 'order' }
    : null
}

/** Returns the place behind a time: “yesterday”, “on Friday”, “this week”. */
function skipTime(tokens: readonly Token[], from: number): number {
  const word = tokens[from]?.text ?? ''
  if (isTime(tokens[from])) return from + 1
  if (word === 'on' && isTime(tokens[from + 1])) return from + 2
  return /^(?:this|last)$/u.test(word) && isPartOfDay(tokens[from + 1]) ? from + 2 : from
}

/** Returns the place behind an occasion: “in an interview with Radio Orden”, “at a press conference”. */
function skipPlace(field: AnnotatedField, tokens: readonly Token[], from: number): number {
  if (!/^(?:in|at|during|through)$/u.test(tokens[from]?.text ?? '') || !/^an?$/u.test(tokens[from + 1]?.text ?? ''))
    return from
  const noun = tokens.findIndex((token, at) => at > from + 1 && at < from + 5 && isOccasion(token))
  if (noun < 0) return from
  if (!/^(?:with|to|for|on)$/u.test(tokens[noun + 1]?.text ?? '')) return noun + 1
  let at = readHearer(field, tokens, noun + 2)
  while (at === noun + 2 && isArticle(tokens[at])) at++
  while (isCapital(tokens[at])) at++
  return at
}

/** True for a word with which a speaker begins. */
const opensSpeaker = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && (isArticle(tokens[at]) || isCapital(tokens[at]) || tokens.length > at + 2)
