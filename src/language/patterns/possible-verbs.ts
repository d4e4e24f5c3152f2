import type { Sentence, Token } from '../annotated-story.js'
import { onlyVerbs, unchangingPasts, verbNouns } from '../lexicon/verb-nouns.js'
import { coordinators, determiners, isPreposition, possessives } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'

/** Words that begin an object or a complement. A noun hardly has them after it, so the word before is a verb. */
const objectOpeners = makeWordSet(`
  a an the this that these those my your his her its our their me you him it us them himself herself itself themselves
  each every some any no another what how why whether where
`)

/** Words that count or choose: “most voters”, “both get”. They may be a subject alone. */
const quantifiers = makeWordSet('most all some both many few others several half these those this that')

/** Adverbs that follow an order: “glue now the backside”, “stand up”. */
const adverbs = makeWordSet('up down out off on over back away now then not it in')

/**
 * True if a word may be the verb of its sentence, although its form is also that of a noun: “most voters back the
 * plan”, “the election cost millions”, “call it a whim”. Taggers take many such words for nouns.
 */
export const hasPossibleVerb = (sentence: Sentence): boolean =>
  sentence.tokens.some((token, index) => token.kind === 'word' && isPossibleVerb(sentence, index))

function isPossibleVerb(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence
  const word = wordAt(tokens, index)
  const next = wordAt(tokens, index + 1)
  if (index === 0) return isOrder(word, next, tokens[1])
  if (/^\p{Lu}/u.test(tokens[index]?.text ?? '')) return false
  const before = wordAt(tokens, index - 1)
  const base = baseOf(word)
  if (base === null || opensPhrase(before)) return false
  if (onlyVerbs.has(base)) return true
  if (next === 'of') return false
  if (objectOpeners.has(next) && sentence.tags[index - 1] !== 'VERB') return true
  if (unchangingPasts.has(word)) return isNominal(sentence.tags[index - 1]) && isNominalEnd(tokens[index + 1])
  if (base !== word && isSingular(sentence, index - 1) && sentence.tags[index + 1] === 'ADV') return true
  return base === word && (isPluralSubject(tokens, index - 1) || isPeople(tokens, index - 1))
}

const wordAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text.toLowerCase() ?? ''

/** Returns the base form of a word that may be a verb in the present; null for other words. */
function baseOf(word: string): string | null {
  const bases = [word, word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')]
  return bases.find(base => onlyVerbs.has(base) || verbNouns.has(base) || unchangingPasts.has(base)) ?? null
}

/** True for a word that a noun phrase must follow, or an infinitive. */
const opensPhrase = (word: string): boolean =>
  word === 'to' ||
  isPreposition(word) ||
  possessives.has(word) ||
  /['’]s?$/u.test(word) ||
  (determiners.has(word) && !quantifiers.has(word))

/** True for an order: a verb that opens the sentence and is followed by its object. */
function isOrder(word: string, next: string, token: Token | undefined): boolean {
  if (onlyVerbs.has(word)) return true
  if (!verbNouns.has(word)) return false
  if (objectOpeners.has(next) || adverbs.has(next)) return true
  return (
    /^(?:visit|call|ask|contact|email|phone|watch|read|meet|welcome)$/u.test(word) && /^\p{Lu}/u.test(token?.text ?? '')
  )
}

const isNominal = (tag: string | undefined): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/u.test(tag ?? '')

/** True for something that follows a verb and no noun: a figure, a sign, a name. */
const isNominalEnd = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || /^[$€£¥]|^\p{Lu}|^\p{Ll}/u.test(token.text))

/** True for a singular noun with a determiner of its own: “the set changes twice”. */
const isSingular = (sentence: Sentence, index: number): boolean =>
  !/s$/u.test(wordAt(sentence.tokens, index)) &&
  determiners.has(wordAt(sentence.tokens, index - 1)) &&
  /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(sentence.tags[index] ?? '')

/** True for a plural, for names that are joined, and for the end of an aside: “Other sites, such as Pixa, charge”. */
function isPluralSubject(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  if (/^(?:,|\)|–|—|--|”|")$/u.test(word)) return tokens.slice(0, index).some(({ text }) => /\p{Ll}s$/u.test(text))
  if (quantifiers.has(word)) return true
  if (/(?:[^s]s|people|men|women|children|police)$/u.test(word)) return true
  return /^\p{Lu}/u.test(tokens[index]?.text ?? '') && tokens.slice(0, index).some(({ text }) => coordinators.has(text))
}

const nation = /^\p{Lu}\p{L}+(?:ch|sh|ese|ss)$/u
/** Adjectives that name a group of people after “the”. */
const peopleByState = makeWordSet('rich poor young old elderly unemployed dead injured wealthy homeless')

/** True for people by an adjective: “The French get better”, “the rich pay”. */
function isPeople(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? ''
  return wordAt(tokens, index - 1) === 'the' && (nation.test(word) || peopleByState.has(word))
}
