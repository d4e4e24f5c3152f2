import type { Sentence } from '../annotated-story.js'
import {
  bareBases,
  deedBases,
  irregularBases,
  isRegularPast,
  neverParticiples,
  pureBases,
  purePasts,
  thirdPersons,
} from '../lexicon/verb-forms.js'
import { isPreposition } from '../words/word-classes.js'
import { perWord } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { doublesModal, endsClause, hasPastBehind, isModal, losesModal, mayEndWithModal, modals } from './modals.js'

const negatedPasts = makeWordSet("did didn't didn’t")
const negatedPresents = makeWordSet("do don't don’t does doesn't doesn’t")
const perfects = makeWordSet("has have had hasn't haven't hadn't hasn’t haven’t hadn’t")
const formsOfBe = makeWordSet('is are was were be been')
const openers: ReadonlySet<string> = new Set([
  ...modals,
  ...negatedPasts,
  ...negatedPresents,
  ...perfects,
  ...formsOfBe,
  'to',
  'Did',
])

/** Words after which "to" opens an infinitive. */
const beforeInfinitives = makeWordSet(
  'want wants wanted plan plans planned hope hopes hoped decided agreed began have has had able going',
)

/** True for a word that can be the first part of a verb. */
export const opensVerb = (word: string): boolean => openers.has(word)

/**
 * True for two words that cannot be one verb: the helping word at `index` and the one at `at`, with “not” or an adverb
 * between them if they are not neighbours.
 */
export function clashes(sentence: Sentence, index: number, at: number): boolean {
  const first = sentence.tokens[index]?.text.toLowerCase() ?? ''
  const second = sentence.tokens[at]?.text ?? ''
  const isNext = at === index + 1
  if (modals.has(first)) return clashesWithModal(sentence, index, at)
  if (negatedPasts.has(first) || negatedPresents.has(first)) return clashesWithDo(sentence, index, at)
  if (perfects.has(first)) return clashesWithHave(sentence, index, at) && !endsClause(sentence, index)
  if (first === 'to')
    return followsInfinitiveVerb(sentence, index) && (purePasts.has(second) || thirdPersons.has(second))
  return isNext && (clashesWithBe(sentence, index) || isSecondBe(sentence, at) || isPastAfterBe(sentence, at))
}

/** True for a participle in -ing, which no modal has: “will holding”. Some bases end so too. */
const isActing = (word: string): boolean => /^\p{Ll}{2,}ing$/u.test(word) && !basesInIng.has(word)
const basesInIng = makeWordSet(
  'bring sing ring spring swing sling cling fling sting string wring ping wing king during ding ming',
)

const isParticiple = (word: string): boolean => /\p{Ll}{2}(?:ed|wn)$/u.test(word) || participles.has(word)
const participles = makeWordSet(
  'held made built sent paid found sold left kept put set cut hit shut taken given written',
)

/** True for “has went”, “has announce”, and for “have be closed”. */
function clashesWithHave({ tokens }: Sentence, index: number, at: number): boolean {
  const [second, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '']
  if (second === 'be' || second === 'being') return isParticiple(next)
  return (
    neverParticiples.has(second) || (bareBases.has(second) && !/^(?:to|let)$/iu.test(tokens[index - 1]?.text ?? ''))
  )
}

const finiteBe = makeWordSet('is are was were')

/** True for “are been moved”, “was be closed”: a second form of “be” that no first one has. */
function isSecondBe(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const [second, next] = [tokens[at]?.text ?? '', tokens[at + 1]]
  const first = tokens[at - 1]?.text ?? ''
  if (first === 'been' && second === 'be') return true
  if (finiteBe.has(second))
    return finiteBe.has(first) && first !== second && !isCleft(sentence, at) && !mayEndWithModal(sentence, at)
  if (second === 'been') return next?.kind === 'word' && !/^(?:and|or|there)$/u.test(next.text)
  return second === 'be' && isParticiple(next?.text ?? '') && !isCleft(sentence, at)
}

/** True for “was took”: the past where the participle belongs. */
const isPastAfterBe = (sentence: Sentence, at: number): boolean => {
  const word = sentence.tokens[at]?.text ?? ''
  return (
    purePasts.has(word) &&
    !/^(?:was|were|had|did)$/u.test(word) &&
    !/^(?:ill|sick|bad)$/u.test(sentence.tokens[at + 1]?.text ?? '') &&
    /^\p{Ll}+$|^(?:He|She)$/u.test(sentence.tokens[at - 2]?.text ?? '') &&
    !isCleft(sentence, at) &&
    !endsClause(sentence, at - 1)
  )
}

function clashesWithModal(sentence: Sentence, index: number, at: number): boolean {
  const second = sentence.tokens[at]?.text ?? ''
  if (thirdPersons.has(second) || purePasts.has(second)) return isModal(sentence, index) && !endsClause(sentence, index)
  if (/^(?:been|had|has)$/u.test(second) || isActing(second))
    return isModal(sentence, index) && !endsClause(sentence, index)
  if (at !== index + 1) return false
  if (isRegularPast(second)) return hasPastBehind(sentence, index)
  return doublesModal(sentence, index) || losesModal(sentence, index)
}

/** True for “did not went” and “did not wanted”. “Those who did not wanted …” has two clauses. */
function clashesWithDo({ tokens }: Sentence, index: number, at: number): boolean {
  const first = tokens[index]?.text.toLowerCase() ?? ''
  const second = tokens[at]?.text ?? ''
  if (second === 'been') return true
  const isNegated = /t$/u.test(first) || tokens[index + 1]?.text === 'not'
  if (!isNegated) return false
  if (purePasts.has(second)) return negatedPasts.has(first)
  // “The men, who did not touched it”: the comma shows that the clause does not end before its verb.
  const isAside = /^(?:who|which)$/u.test(tokens[index - 1]?.text ?? '') && tokens[index - 2]?.text === ','
  return isRegularPast(second) && (isAside || !/^(?:who|that|which|what|if)$/iu.test(tokens[index - 1]?.text ?? ''))
}

const followsInfinitiveVerb = ({ tokens }: Sentence, index: number): boolean =>
  beforeInfinitives.has(tokens[index - 1]?.text.toLowerCase() ?? '')

/** A base that a form of “be” may clash with. */
const mayClashWithBe = perWord(
  word => pureBases.has(word) || bareBases.has(word) || irregularBases.has(word) || deedBases.has(word),
)

/** True for a form of “be” before a base: “is go”, “were invite”, and “were arrest on” after people. */
function clashesWithBe(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence
  if (!mayClashWithBe(tokens[index + 1])) return false
  const [before, first = ''] = [tokens[index - 1]?.text ?? '', tokens[index]?.text]
  const [second, after] = [tokens[index + 1]?.text ?? '', tokens[index + 2]]
  if (pureBases.has(second) || bareBases.has(second))
    return /^(?:\p{Ll}+|He|She|They|We)$/u.test(before) && (isAfterModal(before) || !isCleft(sentence, index))
  const isEnd = after === undefined || /^[.,;]$/u.test(after.text) || isPreposition(after.text)
  if (irregularBases.has(second)) return isEnd && isAfterModal(before) && first === 'be'
  if (!deedBases.has(second) || !isEnd || after?.text === 'of') return false
  if (/^(?:he|she|they|we|who)$/iu.test(before)) return true
  // “The charge was murder by a guard.”
  return tokens[index]?.text === 'were' ? isPreposition(after?.text ?? '') : after?.text === 'by' && second !== 'murder'
}

/** Words before "is" after which a base form is right: "all she has to do is write", "the plan is go slow". */
const cleftOpeners = makeWordSet(`
  all what whatever do does did doing done thing things only first best last next way key plan rule idea trick option
  advice answer step job need must motto slogan command order systems
`)

const isAfterModal = (before: string): boolean => modals.has(before) || /^(?:has|have|had)$/u.test(before)

const isCleft = ({ tokens }: Sentence, index: number): boolean =>
  tokens.slice(Math.max(0, index - 12), index).some(({ text }) => cleftOpeners.has(text.toLowerCase()))
