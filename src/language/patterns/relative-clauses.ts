import type { Range } from '../../story/search.js'
import type { Sentence, Token } from '../annotated-story.js'
import { onlyVerbs, unchangingPasts, verbNouns } from '../lexicon/verb-nouns.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import { determiners } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { numberOfNoun } from './clause-subjects.js'

/** A relative clause whose verb does not agree with the noun before it. */
interface RelativeClash extends Range {
  readonly noun: string
  readonly verb: string
}

const isRelative = perWord(word => /^(?:who|which|that)$/u.test(word))
const isArticle = perWord(word => /^an?$/iu.test(word))
const isPluralVerb = perWord(
  word =>
    /^(?:are|were|have|do)$/u.test(word) || (onlyVerbs.has(word) && !unchangingPasts.has(word)) || isNounToo(word),
)
const isNounToo = (word: string): boolean => verbNouns.has(word) && !unchangingPasts.has(word)
const mayBeNoun = perWord(isNounToo)
const goesBehindVerb = perWord(
  word => determiners.has(word) || /^(?:up|out|off|over|down|back|place|part|to|about)$/u.test(word),
)

/** Nouns behind which “that” opens what they say: “a sign that trade is back”. */
const saysSomething = perWord(word => told.has(word))
const told = makeWordSet(`
  sign claim fact view hope fear report belief idea rumor rumour warning message promise chance risk feeling indication
  suggestion condition demand request order rule proposal recommendation requirement notion impression assumption sense
  statement decision conclusion argument case point doubt result reminder signal guarantee assurance possibility
`)

/** Finds “a journey that take up to 26 hours”: one thing, and the verb of several. */
export function* findRelativeClashes(sentence: Sentence): Iterable<RelativeClash> {
  const { tokens } = sentence
  for (const relative of where(tokens, isRelative)) {
    const at = relative.index - (tokens[0]?.index ?? 0)
    const [verb, next] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)]
    if (verb === undefined || !isPluralVerb(verb)) continue
    if (mayBeNoun(verb) && (next === undefined || !goesBehindVerb(next))) continue
    const place = tokens[at - 1]?.text === ',' && relative.text !== 'that' ? at - 2 : at - 1
    const noun = tokenAt(tokens, place)
    if (noun === undefined || numberOfNoun(noun) !== 'singular' || (relative.text === 'that' && saysSomething(noun)))
      continue
    if (isOwnPhrase(sentence, place)) yield { start: relative.start, end: verb.end, noun: noun.text, verb: verb.text }
  }
}

/** True for “a long journey” that is part of no larger phrase: in “players of a team that play” the players do. */
function isOwnPhrase({ tokens, tags }: Sentence, noun: number): boolean {
  let article = noun - 1
  while (article > noun - 3 && /^(?:ADJ|NOUN)$/u.test(tags[article] ?? '')) article--
  if (!isArticle(tokens[article])) return false
  const before = tokenAt(tokens, article - 1)
  return before === undefined || isMark(before) || /^(?:VERB|AUX)$/u.test(tags[article - 1] ?? '')
}

const isMark = ({ text }: Token): boolean => /^[,;:(–—]$/u.test(text)
