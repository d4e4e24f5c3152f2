import { lastUpTo, startOf } from '../../story/search.js'
import type { AnnotatedField, Quotation, Sentence, Token } from '../annotated-story.js'
import { hasWord, perWord } from '../vocabulary.js'
import { isFunctionWord } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { isSaying } from './attributions.js'
import { numberWords } from './word-numbers.js'

/** Two sentences, or two quotations, of which the later one says the earlier one again. */
interface Twins<T> {
  readonly earlier: T
  readonly later: T
}

/** Sentences before one that are its neighbours. */
const neighbours = 3
/** Fewest words of a sentence that says another again, and the share of them that must stand in order in the other. */
const lengths: readonly (readonly [words: number, share: number])[] = [
  [14, 0.85],
  [9, 0.9],
]
const shareFor = (words: number): number => lengths.find(([least]) => words >= least)?.[1] ?? Infinity

/** A sentence's words and their numbers. */
interface Words {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly numbers: readonly number[]
  /** Bits of the words' numbers, in two groups: a word whose bit is not set is not among them. */
  readonly bits: readonly [number, number]
}

function bitsOf(numbers: readonly number[]): readonly [number, number] {
  let even = 0
  let odd = 0
  for (const number of numbers)
    if ((number & 1) === 0) even |= 1 << ((number >> 1) & 31)
    else odd |= 1 << ((number >> 1) & 31)
  return [even, odd]
}

/** True if a sentence surely lacks more words of another one than it may, or one that makes another statement. */
function lacksTooMany({ tokens, numbers }: Words, { bits: [even, odd] }: Words, most: number): boolean {
  let missing = 0
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number
    if ((((number & 1) === 0 ? even : odd) & (1 << ((number >> 1) & 31))) !== 0) continue
    missing++
    if (missing > most || tellsApart(tokens[at] as Token)) return true
  }
  return false
}

function readWords(sentence: Sentence, numbersOfField: Int32Array): Words {
  const tokens: Token[] = []
  const numbers: number[] = []
  for (const token of sentence.tokens)
    if (token.kind === 'word' || token.kind === 'number') {
      tokens.push(token)
      numbers.push(numbersOfField[token.index] as number)
    }
  return { sentence, tokens, numbers, bits: bitsOf(numbers) }
}

/**
 * Finds sentences whose words stand in order in a neighbour: one of them was translated twice. Sentences that set two
 * of a kind against each other have other numbers, names or opposites. The first sentence may be told again.
 */
export function* findNearTwins(
  field: Pick<AnnotatedField, 'tokens' | 'sentences'>,
  isLeftOut: (sentence: Sentence) => boolean,
): Iterable<Twins<Sentence>> {
  const numbers = numberWords(field.tokens)
  const near: Words[] = []
  for (const [at, sentence] of field.sentences.entries()) {
    if (at === 0) continue
    if (!isLeftOut(sentence)) {
      const later = readWords(sentence, numbers)
      const twin = near.find(earlier => areTwins(earlier, later) || isBeginningOf(earlier, later))
      if (twin !== undefined) yield { earlier: twin.sentence, later: sentence }
      near.unshift(later)
    }
    near.length = Math.min(near.length, neighbours)
  }
}

/** True for two sentences of which the shorter one's words stand in order in the longer. */
function areTwins(earlier: Words, later: Words): boolean {
  const [short, long] = earlier.tokens.length < later.tokens.length ? [earlier, later] : [later, earlier]
  const length = short.tokens.length
  const needed = length * shareFor(length)
  if (long.tokens.length < needed || lacksTooMany(short, long, length - needed)) return false
  const inLong = new Set(long.numbers)
  const missing = short.tokens.filter((_, at) => !inLong.has(short.numbers[at] ?? -1))
  if (length - missing.length < needed || missing.some(tellsApart) || missing.at(-1) === short.tokens.at(-1))
    return false
  if (long.tokens.length === length && areOfOneForm(short, long)) return false
  return countInOrder(short.numbers, long.numbers) >= needed
}

/** Words that set two of a kind against each other. */
const opposites = makeWordSet(`
  first second third fourth fifth last next former latter other another more less fewer most least men women men's women's
  boys girls north south east west northern southern eastern western left right up down high low higher lower highest
  lowest increase decrease increased decreased rose fell rise fall gained lost yes no not never old new young big small
  large best worst before after morning evening spring summer autumn fall winter today tomorrow yesterday
`)

const smallNumbers = makeWordSet('one two three four five six seven eight nine ten twelve twenty hundred')

/** True for a word that makes another statement of a sentence: a number, a name, an opposite. */
const tellsApart = (token: Token): boolean => token.kind === 'number' || isTelling(token)

const isTelling = perWord(
  word =>
    opposites.has(word.toLowerCase()) ||
    smallNumbers.has(word.toLowerCase().replace(/-.*/u, '')) ||
    (/^\p{Lu}/u.test(word) && !isFunctionWord(word)),
)

/** True for two sentences with one noun exchanged in the same place: “the bread is baked”, “the cake is baked”. */
function areOfOneForm(one: Words, other: Words): boolean {
  const places = one.numbers.flatMap((number, at) => (number === other.numbers[at] ? [] : [at]))
  return places.length === 1 && places.some(at => !isFunctionWord(one.tokens[at]?.text ?? ''))
}

/** Counts the words that stand in the same order in both: their longest common subsequence. */
function countInOrder(a: readonly number[], b: readonly number[]): number {
  let last = new Int32Array(b.length + 1)
  for (const number of a) {
    const next = new Int32Array(b.length + 1)
    for (let at = 0; at < b.length; at++)
      next[at + 1] = b[at] === number ? (last[at] as number) + 1 : Math.max(next[at] as number, last[at + 1] as number)
    last = next
  }
  return last[b.length] ?? 0
}

/** Fewest words of a short sentence that the next one begins with, and most words that it adds. */
const shortest = 4
const mostAdded = 5

/** True for a short sentence that the next one says again with an end: “They will join. They will join him soon.” */
function isBeginningOf(earlier: Words, later: Words): boolean {
  const added = later.tokens.length - earlier.tokens.length
  const isNext = earlier.tokens.at(-1)?.index === (later.tokens[0]?.index ?? 0) - 2
  return (
    isNext &&
    earlier.tokens.length >= shortest &&
    added > 0 &&
    added <= mostAdded &&
    earlier.numbers.every((number, at) => number === later.numbers[at])
  )
}

/** Fewest words of a quotation that is given twice. */
const quotedLength = 6

/**
 * Finds quotations that open a sentence and are given again, word for word, each with a verb of saying: no pulled quote
 * has one.
 */
export function* findQuotedTwice({ tokens, quotations, sentences }: AnnotatedField): Iterable<Twins<Quotation>> {
  const seen = new Map<string, Quotation>()
  for (const quotation of quotations.all) {
    const { opener, closer, depth } = quotation
    if (closer === null || depth > 0 || closer.index - opener.index <= quotedLength) continue
    const sentence = sentences[lastUpTo(sentences, closer.start, startOf)]
    if (sentence?.start !== quotation.start) continue
    if (!hasWord(sentence.tokens, isSaying, token => !quotations.covers(token.start))) continue
    const words = tokens.slice(opener.index + 1, closer.index).filter(({ kind }) => kind === 'word')
    if (words.length < quotedLength) continue
    const key = words.map(({ text }) => text.toLowerCase()).join(' ')
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, quotation)
    else yield { earlier, later: quotation }
  }
}
