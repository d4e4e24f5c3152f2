import type { Sentence, Token } from '../annotated-story.js'
import type { Span } from '../../story/story.js'
import { units } from '../lexicon/units.js'
import { perWord, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'

/** A number of things: “three soldiers”, “1,200 ships”, “2.5 million people”. */
export interface Count {
  readonly value: number
  /** The noun that is counted, in the singular and in lower case. */
  readonly noun: string
  /** True for a round or open number: “about 40”, “more than 40”, “40 to 50”. */
  readonly rough: boolean
  readonly span: Span
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
])
const values: ReadonlyMap<string, number> = new Map([
  ...[...small, ...teens].map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
])

/** Words before a number that make it round or open. */
export const vague = makeWordSet(`
  about around nearly almost some roughly approximately over under than least most up between only another other first
  last next of every per additional new more further
`)

/** Reads a number in digits or as one word; undefined for “3rd”, “5G”, “1.2.3” and other words. */
export function readNumber(text: string): number | undefined {
  return /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/u.test(text)
    ? Number(text.replaceAll(',', ''))
    : values.get(text.toLowerCase())
}

/** True for a number in digits or a word. */
export const isNumber = perWord(word => readNumber(word) !== undefined)

/** Finds numbers with the noun that they count. Beside a name, a unit, a year or a label a number counts nothing. */
export function* findCounts(sentence: Sentence): Iterable<Count> {
  const { tokens } = sentence
  for (const number of where(tokens, isNumber)) {
    const at = number.index - (tokens[0]?.index ?? 0)
    const value = readNumber(number.text) ?? 0
    const scale = multipliers.get(tokens[at + 1]?.text ?? '')
    const from = at + (scale === undefined ? 1 : 2)
    const end = findNoun(sentence, from)
    const noun = tokens[end]
    if (noun === undefined || tokens.slice(from, end + 1).some(({ text }) => units.has(singularOf(text.toLowerCase()))))
      continue
    yield {
      value: value * (scale ?? 1),
      noun: singularOf(noun.text.toLowerCase()),
      rough: isRough(tokens[at - 2], tokens[at - 1]),
      span: { field: number.field, start: number.start, end: noun.end },
    }
  }
}

/** True for a number that the words before it make round or open, or that ends a range. */
function isRough(first: Token | undefined, second: Token | undefined): boolean {
  if (second === undefined) return false
  const isRange = /^(?:to|or|and)$/u.test(second.text) && first !== undefined && readNumber(first.text) !== undefined
  return (
    isRange ||
    vague.has(second.text.toLowerCase()) ||
    /^[$€£¥#–—-]/u.test(second.text) ||
    readNumber(second.text) !== undefined
  )
}

/**
 * Returns the place of the last noun of a run of adjectives and nouns in lower case; -1 without one. Asks for tags
 * only if a word in lower case follows.
 */
function findNoun(sentence: Sentence, from: number): number {
  const { tokens } = sentence
  let at = from
  while (at < from + 4 && /^\p{Ll}+$/u.test(tokens[at]?.text ?? '') && /^(?:ADJ|NOUN)$/u.test(sentence.tags[at] ?? 'X'))
    at++
  return at > from && sentence.tags[at - 1] === 'NOUN' ? at - 1 : -1
}

/** Returns a noun in the singular. */
export function singularOf(noun: string): string {
  if (noun === 'people') return 'person'
  return noun.endsWith('men') ? `${noun.slice(0, -2)}an` : noun.replace(/(?<=[^s])s$/u, '')
}
