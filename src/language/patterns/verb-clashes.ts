import type { Sentence } from '../annotated-story.js'
import {
  deedBases,
  isRegularPast,
  neverParticiples,
  pureBases,
  purePasts,
  thirdPersons,
} from '../lexicon/verb-forms.js'
import { isPreposition } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { doublesModal, endsClause, isModal, losesModal, modals } from './modals.js'

const negatedPasts = makeWordSet("did didn't didn’t")
const negatedPresents = makeWordSet("do don't don’t does doesn't doesn’t")
const perfects = makeWordSet("has have had hasn't haven't hadn't hasn’t haven’t hadn’t")
const formsOfBe = makeWordSet('is are was were')
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
  if (perfects.has(first)) return neverParticiples.has(second) && !endsClause(sentence, index)
  if (first === 'to')
    return followsInfinitiveVerb(sentence, index) && (purePasts.has(second) || thirdPersons.has(second))
  return isNext && clashesWithBe(sentence, index)
}

function clashesWithModal(sentence: Sentence, index: number, at: number): boolean {
  const second = sentence.tokens[at]?.text ?? ''
  if (thirdPersons.has(second) || purePasts.has(second)) return isModal(sentence, index) && !endsClause(sentence, index)
  return at === index + 1 && (doublesModal(sentence, index) || losesModal(sentence, index))
}

/** True for “did not went” and “did not wanted”. “Those who did not wanted …” has two clauses. */
function clashesWithDo({ tokens }: Sentence, index: number, at: number): boolean {
  const first = tokens[index]?.text.toLowerCase() ?? ''
  const second = tokens[at]?.text ?? ''
  const isNegated = /t$/u.test(first) || tokens[index + 1]?.text === 'not'
  if (!isNegated) return false
  if (purePasts.has(second)) return negatedPasts.has(first)
  return isRegularPast(second) && !/^(?:who|that|which|what|if)$/iu.test(tokens[index - 1]?.text ?? '')
}

const followsInfinitiveVerb = ({ tokens }: Sentence, index: number): boolean =>
  beforeInfinitives.has(tokens[index - 1]?.text.toLowerCase() ?? '')

/** True for a form of “be” before a base: “is go”, “were invite”, and “were arrest on” after people. */
function clashesWithBe(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence
  const [before, second, after] = [tokens[index - 1]?.text ?? '', tokens[index + 1]?.text ?? '', tokens[index + 2]]
  if (pureBases.has(second)) return /^(?:\p{Ll}+|He|She|They|We)$/u.test(before) && !isCleft(sentence, index)
  const isEnd = after === undefined || /^[.,;]$/u.test(after.text) || isPreposition(after.text)
  return deedBases.has(second) && /^(?:he|she|they|we|who)$/iu.test(before) && isEnd && after?.text !== 'of'
}

/** Words before "is" after which a base form is right: "all she has to do is write", "the plan is go slow". */
const cleftOpeners = makeWordSet(`
  all what whatever do does did doing done thing things only first best last next way key plan rule idea trick option
  advice answer step job need must motto slogan command order systems
`)

const isCleft = ({ tokens }: Sentence, index: number): boolean =>
  tokens.slice(Math.max(0, index - 12), index).some(({ text }) => cleftOpeners.has(text.toLowerCase()))
