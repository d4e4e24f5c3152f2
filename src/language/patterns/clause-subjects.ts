import type { Sentence, Token } from '../annotated-story.js'
import { collectives } from '../lexicon/collectives.js'
import { units } from '../lexicon/units.js'
import { perWord, tokenAt } from '../vocabulary.js'
import { weekdays } from '../words/calendar.js'
import { makeWordSet } from '../words/word-set.js'
import { readNumber } from './counts.js'
import { findPlainVerbs } from './finite-verbs.js'

/** The noun phrase right before a verb, if it opens its clause. */
export interface ClauseSubject {
  /** Its first word and its noun. */
  readonly first: Token
  readonly noun: Token
  readonly number: 'plural' | 'singular'
  /** True after a number above one, “many”, “all” and the like. */
  readonly isCounted: boolean
}

const irregularPlurals = makeWordSet('people men women children police')

/** Nouns that end like a plural and take a singular verb. */
const pluralsOfOne = makeWordSet(`
  news series species means works headquarters barracks crossroads links woods gallows odds suburbs outskirts lens gas
  bus canvas atlas bias chaos shambles premises remains proceeds mathematics
`)
const singularEnding = /(?:ss|us|is|ics|news|works)$/u

/** Nouns without a form of their own for many, and words for people that are adjectives. */
const invariant = makeWordSet(`
  aircraft spacecraft hovercraft sheep deer fish salmon trout cod tuna shrimp squid bison moose swine offspring series
  species crew staff personnel police cattle people youth poultry livestock folk media data bacteria phenomena criteria
  dozen hundred thousand million billion trillion score gross head pair couple cent percent pct grand stone bar hertz
  dead elderly young old rich poor sick wounded homeless unemployed disabled blind deaf public majority minority rest
  more less other most half many few clergy vermin infantry cavalry artillery force corps craft counsel folk kin
`)

const quantities = makeWordSet('many several both all few these those')
const openers = makeWordSet('the these those many several both all some most few our their his her its my your')
const roughly = makeWordSet('more than about some at least nearly almost around over up to')
const conjunctions = makeWordSet('that because while although though whereas since if when said says')
const introductions = makeWordSet(`
  on in after at since during last by for when while as because although if before despite until with under
`)

/** Finds the noun phrase that ends before the verb at `index` and opens its clause; null where there is none. */
export function findSubject(sentence: Sentence, index: number): ClauseSubject | null {
  const { tokens } = sentence
  const noun = tokenAt(tokens, index - 1)
  const number = numberOfNoun(noun)
  if (noun === undefined || number === null || !mayOpenBefore(tokens, index)) return null
  if (!isNounAt(sentence, index - 1)) return null
  const from = findFirst(sentence, index - 1)
  const first = tokens[from]
  if (first === undefined || from === index - 1 || !opensClause(sentence, from)) return null
  return { first, noun, number, isCounted: isCounted(tokens.slice(from, index - 1)) }
}

/** A word that a subject begins with, or that stands before one. */
const opensSubject = perWord(word => {
  const small = word.toLowerCase()
  return openers.has(small) || roughly.has(small) || isNumberAbove(small, 0) || /^(?:and|but|so|yet)$/u.test(word)
})

/** True if a subject may begin near a verb: a noun has at most two modifiers. It is a quick look before the tags. */
const mayOpenBefore = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 4), Math.max(0, verb - 1)).some(opensSubject)

const isNounAt = (sentence: Sentence, at: number): boolean =>
  irregularPlurals.has(sentence.tokens[at]?.text ?? '') || sentence.tags[at] === 'NOUN'

/** Returns the number of a noun by its form alone; null for one whose form does not tell, and for no noun. */
export function numberOfNoun(noun: Token | undefined): ClauseSubject['number'] | null {
  if (isPluralNoun(noun)) return 'plural'
  return isSingularNoun(noun) ? 'singular' : null
}

const mayBeNoun = /^\p{Ll}{3,}$/u
const isPluralNoun = perWord(word => mayBeNoun.test(word) && readNounNumber(word) === 'plural')
const isSingularNoun = perWord(word => mayBeNoun.test(word) && readNounNumber(word) === 'singular')

/** Null for a noun whose form does not tell, or whose verb may have either number. */
function readNounNumber(noun: string): ClauseSubject['number'] | null {
  if (irregularPlurals.has(noun)) return 'plural'
  if (invariant.has(noun) || collectives.has(noun) || units.has(noun.replace(/s$/u, ''))) return null
  if (!noun.endsWith('s')) return /(?:ed|men|people|folk|ing|ae|a|[^aeiou]i)$/u.test(noun) ? null : 'singular'
  return pluralsOfOne.has(noun) || singularEnding.test(noun) ? null : 'plural'
}

/** Returns the place of the first word of the phrase whose noun is at `at`: its article, number and adjectives. */
function findFirst({ tokens, tags }: Sentence, at: number): number {
  let from = at
  let modifiers = 0
  let isDetermined = false
  while (from > 0) {
    const word = tokens[from - 1]?.text.toLowerCase() ?? ''
    const isStart = openers.has(word) || roughly.has(word) || isNumberAbove(word, 0)
    // Another noun before an article is of another phrase: “the trade the state offers”.
    const isModifier = !isDetermined && /^(?:ADJ|NOUN)$/u.test(tags[from - 1] ?? '') && modifiers++ < 2
    if (!isStart && !isModifier) break
    isDetermined ||= isStart
    from--
  }
  return from
}

/** True for a number that is no year. */
function isNumberAbove(word: string, least: number): boolean {
  const value = readNumber(word) ?? 0
  return value > least && Number.isInteger(value) && !/^(?:1[6-9]|20)\d\d$/u.test(word)
}

const isCounted = (words: readonly Token[]): boolean =>
  words.some(({ text }) => quantities.has(text.toLowerCase()) || isNumberAbove(text, 1))

/** True at the start of the sentence or clause, and after its introduction: “On Friday”, “After the vote,”. */
function opensClause(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence
  if (/^(?:and|but|so|yet)$/u.test(tokens[from - 1]?.text ?? ''))
    return tokens[from - 2]?.text === ',' && (findPlainVerbs(sentence)[0] ?? from) < from - 2
  const first = tokens[from]?.text.toLowerCase() ?? ''
  if (!openers.has(first) && !roughly.has(first) && !isNumberAbove(first, 0)) return false
  const before = tokens[from - 1]
  if (before === undefined || conjunctions.has(before.text)) return true
  const isIntroduced = introductions.has(tokens[0]?.text.toLowerCase() ?? '')
  if (weekdays.includes(before.text)) return isIntroduced && from <= 3
  return before.text === ',' && isIntroduced && tokens.findIndex(({ text }) => text === ',') === from - 1
}
