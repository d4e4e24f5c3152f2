import type { Sentence, Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { auxiliaries, determiners } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { findPlainVerbs } from './finite-verbs.js'

/** Reads lines of a preposition, a colon and the prepositions that cannot follow it. */
const readPairs = (lines: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map(line => {
        const [first = '', second = ''] = line.split(':')
        return [first.trim(), makeWordSet(second)] as const
      }),
  )

/** Prepositions that no English sentence has next to each other: the first, then those that cannot follow it. */
const pairs = readPairs(`
  of: in to on for by at with into during
  to: for of at in into with
  for: of to at with
  with: of to for by in from
  into: to of on for with
  during: in on at of
  at: of for to in on
  from: of for with by
  in: into
  on: of
  by: of
  about: of
`)

/**
 * Prepositions that are neither adverbs nor without their object, wherever they stand. Other languages have compounds
 * of them: “despite of”, “until to”, “regarding to”.
 */
const boundPairs = readPairs(`
  until: of to
  till: of to
  despite: of to from with
  during: of to
  between: of from to
  among: of from to
  amid: of to from
  throughout: of to
  towards: to of
  toward: to of
  regarding: to of about on
  concerning: to of about
  via: of to from by
  against: to of
  without: of
  within: of
  behind: of
  near: of
  after: of
  through: of
  beyond: of
  upon: of
  onto: on of
  into: in
  beneath: of
  above: of
  under: of
  unlike: of
  besides: of
  except: of
`)

/** True for a preposition that may be the first of a pair. */
export const isFirstOfPair = (word: string): boolean => pairs.has(word) || boundPairs.has(word)

/** True for two prepositions that need an object between them. */
export const arePaired = (first: string, second: string): boolean => pairs.get(first)?.has(second) === true

/** True for two prepositions that have one object, whatever is before them: “despite of the rain”. */
export const isCompound = (sentence: Sentence, index: number): boolean => {
  const [first, second, object] = sentence.tokens.slice(index, index + 3)
  if (first === undefined || boundPairs.get(first.text)?.has(second?.text ?? '') !== true) return false
  if (!opensObject(object) && (!isNeverFree(first) || object?.kind !== 'word')) return false
  // “What he ran against to this day”
  return !mayEndClause(first) || !mayHaveObjectBefore(sentence, index)
}

/** Words that make a preposition with “of”, which no other can follow as in “instead of by train”. */
const opensCompound = perWord(word => /^(?:because|spite|front|behalf|ahead)$/iu.test(word))
const afterCompounds = perWord(word => /^(?:from|by|with|to|for|of|into)$/u.test(word))

/** True for “because of from the rain”: a compound and a preposition, which have one object. */
export const followsCompound = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]?.text === 'of' &&
  opensCompound(sentence.tokens[index - 1]) &&
  afterCompounds(sentence.tokens[index + 1]) &&
  // The tagger is asked for no other sentence.
  /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/u.test(sentence.tags[index + 2] ?? '')

const mayEndClause = perWord(word =>
  /^(?:against|through|after|near|behind|without|beyond|above|under|within|into)$/u.test(word),
)
/** Words that are no adverbs and do not stand alone: “without of captain Holm”. */
const isNeverFree = perWord(word =>
  /^(?:despite|without|during|regarding|concerning|throughout|towards?|via|amid)$/u.test(word),
)

const opensObject = perWord(
  word => determiners.has(word) || /^(?:\d|\p{Lu}|(?:two|three|four|five|many|several|most)$)/u.test(word),
)

/** The first of a pair that is no adverb: “he heard of”, but “he came in”. */
const neverAdverbs = makeWordSet('of at for with into from')

/** Tokens before a preposition in which a word is looked for that takes its object away. */
const clauseLength = 15

const questions = makeWordSet('whom what where how whose worth than')
const relatives = makeWordSet('who which that')
const pronouns = makeWordSet('he she they we it you i')

/** Words after which a pronoun opens a clause of its own: “said he spoke of”, not “the boat he spoke of”. */
const beforeClauses = makeWordSet(`
  and but because as while although though if after before since so said says say added claimed claims reported announced
  believes believed thinks thought
`)

/** True where an earlier word may be the object of the preposition at `index`: “the boat he spoke of in May”. */
export function mayHaveObjectBefore({ tokens, tags }: Sentence, index: number): boolean {
  for (let at = Math.max(0, index - clauseLength); at < index; at++) {
    const word = tokens[at]?.text.toLowerCase() ?? ''
    if (questions.has(word)) return true
    if (relatives.has(word) && !/^(?:VERB|AUX)$/u.test(tags[at + 1] ?? '')) return true
    if (pronouns.has(word) && at > 0 && !opensClause(tokens, at)) return true
  }
  return false
}

const opensClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'punctuation' || beforeClauses.has(tokens[at - 1]?.text.toLowerCase() ?? '')

/** True for a preposition after a noun, or after a verb that takes it only with an object. */
export function lacksObject(sentence: Sentence, index: number): boolean {
  const before = sentence.tags[index - 1]
  const word = sentence.tokens[index - 1]?.text ?? ''
  if (before === 'NOUN' || before === 'PROPN' || /^(?:spoke|part|gave)$/u.test(word)) return true
  const first = sentence.tokens[index]?.text ?? ''
  // “She signed it, with in green ink”: a preposition behind a mark opens its phrase.
  if (before === 'PUNCT' && neverAdverbs.has(first)) return /^[,;–—]$/u.test(word)
  // Only “in” may be an adverb here, and “into” never follows one that is.
  return first === 'in' || (neverAdverbs.has(first) && isActiveVerb(sentence, index - 1))
}

/** True for a verb in the active: “had heard”, “did not ask”, “he looked”, and the only verb of its sentence. */
function isActiveVerb(sentence: Sentence, at: number): boolean {
  const { tokens, tags } = sentence
  const verb = tokens[at]
  if (verb === undefined || !/^\p{Ll}+$/u.test(verb.text) || auxiliaries.has(verb.text)) return false
  let before = at - 1
  while (tags[before] === 'ADV' || tokens[before]?.text === 'not') before--
  const helper = tokens[before]?.text.toLowerCase() ?? ''
  if (/^(?:has|have|had|do|does|did|will|would|can|could|should|must|may|might)$/u.test(helper)) return true
  if (pronouns.has(helper)) return true
  // “It all depends”: a verb in the third person.
  if (tags[at] === 'VERB' && /[^s]s$/u.test(verb.text) && /^(?:NOUN|PRON|PROPN)$/u.test(tags[before] ?? '')) return true
  return /(?:ed|hid|fell|came|went)$/u.test(verb.text) && !findPlainVerbs(sentence).some(place => place !== at)
}
