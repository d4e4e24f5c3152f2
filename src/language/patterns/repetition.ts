import { onFirstUse } from '../../story/first-use.js'
import type { AnnotatedField, Paragraph, Sentence, Token } from '../annotated-story.js'
import { findLastPlaces, numberWords } from './word-numbers.js'

/** A run of words that a sentence has twice, as places in its tokens. */
export interface Repeat {
  readonly sentence: Sentence
  readonly first: number
  readonly second: number
  readonly length: number
}

/**
 * A run of `period` tokens that comes at least three times in a row, from `first` to `end`. The last copy may be cut
 * short.
 */
export interface Loop {
  readonly first: number
  readonly period: number
  readonly end: number
}

/** Most tokens of one copy in a loop: longer sentences are seldom repeated three times. */
const longestPeriod = 60
/** Most tokens between the beginnings of a run and of its double. */
const longestDouble = 12
/** Fewest words of a run that counts as a phrase. */
const phraseLength = 3

/** Loops by the tokens that they are in, found once for all rules. */
const loopsByTokens = new WeakMap<readonly Token[], readonly Loop[]>()

/** Finds loops, in order. Of two that overlap it returns only the one that begins first. */
export function findLoops(tokens: readonly Token[]): readonly Loop[] {
  const loops = loopsByTokens.get(tokens) ?? withoutOverlaps(searchLoops(tokens))
  loopsByTokens.set(tokens, loops)
  return loops
}

/** Compares each word with its own last places within the longest period. */
function searchLoops(tokens: readonly Token[]): readonly Loop[] {
  const last = findLastPlaces(tokens)
  const found: Loop[] = []
  // The runs that repeat what is so many tokens before them.
  const firsts = new Int32Array(longestPeriod + 1)
  const ends = new Int32Array(longestPeriod + 1)
  const nextWords = onFirstUse(() => findNextWords(tokens))
  const close = (period: number): void => {
    const [first, end] = [firsts[period] as number, ends[period] as number]
    if (end - first + period < 3 * period) return
    const start = nextWords()[first - period] ?? 0
    if (end - start >= 3 * period) found.push({ first: start, period, end })
  }
  for (let at = 0; at < last.length; at++) {
    for (let place = last[at] as number; place >= 0 && at - place <= longestPeriod; place = last[place] as number) {
      const period = at - place
      if (ends[period] !== at) {
        if ((ends[period] as number) > 0) close(period)
        firsts[period] = at
      }
      ends[period] = at + 1
    }
  }
  for (let period = 1; period <= longestPeriod; period++) if ((ends[period] as number) > 0) close(period)
  return found
}

/**
 * Keeps of two loops that overlap the one that begins first; of two that begin together the one of the shorter period.
 */
function withoutOverlaps(loops: readonly Loop[]): readonly Loop[] {
  const apart: Loop[] = []
  for (const loop of [...loops].sort((a, b) => a.first - b.first || a.period - b.period)) {
    if (loop.first >= (apart.at(-1)?.end ?? 0)) apart.push(loop)
  }
  return apart
}

/**
 * Returns for each place the first one from there on that is no mark: a loop of sentences begins with a word, not with
 * the stop before it.
 */
function findNextWords(tokens: readonly Token[]): Int32Array {
  const next = new Int32Array(tokens.length)
  for (let at = tokens.length - 1, word = at; at >= 0; at--) {
    if (tokens[at]?.kind !== 'punctuation') word = at
    next[at] = word
  }
  return next
}

/** The words of a field, and its sentences. */
type Worded = Pick<AnnotatedField, 'tokens' | 'sentences'>

/** Tokens with the numbers of their words. */
interface Words {
  readonly tokens: readonly Token[]
  readonly numbers: Int32Array
}

/**
 * Finds runs of words that are followed by themselves, at once or after one token: “of the of the”, “care and care”.
 */
export function* findDoubles({ tokens, sentences }: Worded): Iterable<Repeat> {
  const words = { tokens, numbers: numberWords(tokens) }
  const last = findLastPlaces(tokens)
  let from = 0
  for (const sentence of sentences) {
    const end = from + sentence.tokens.length
    for (let second = from + 1; second < end; second++) {
      let atOnce = 0
      let apart = 0
      let first = last[second] ?? -1
      for (; first >= from && second - first <= longestDouble; first = last[first] ?? -1) {
        const distance = second - first
        const length = lengthInCommon(words, first, second, end)
        if (length === distance) atOnce = distance
        if (length >= distance - 1 && distance > 1) apart = distance - 1
      }
      if (atOnce > 0) yield { sentence, first: second - atOnce - from, second: second - from, length: atOnce }
      if (apart > 0) yield { sentence, first: second - apart - 1 - from, second: second - from, length: apart }
    }
    from = end
  }
}

/** Counts the words from `first` on that come again from `second` on, before any mark and before `end`. */
function lengthInCommon({ tokens, numbers }: Words, first: number, second: number, end: number): number {
  let length = 0
  while (
    first + length < second &&
    second + length < end &&
    numbers[first + length] === numbers[second + length] &&
    tokens[second + length]?.kind !== 'punctuation'
  )
    length++
  return length
}

/** A number for the three words from a place on. Two runs may share it, so they must be compared. */
const keyOfThree = (words: Int32Array, at: number): number =>
  ((words[at] ?? 0) * 0x20000 + ((words[at + 1] ?? 0) & 0x1ffff)) * 0x20000 + ((words[at + 2] ?? 0) & 0x1ffff)

/**
 * Finds runs of three or more words that come again in a sentence, as long as possible, with their last place before.
 * `all` are the tokens of its field.
 */
export function* findRecurring(sentence: Sentence, all: readonly Token[]): Iterable<Repeat> {
  const { tokens } = sentence
  const from = tokens[0]?.index ?? 0
  const words = { tokens, numbers: numberWords(all).subarray(from, from + tokens.length) }
  const places = new Map<number, number>()
  let done = 0
  for (let second = 0; second + phraseLength <= tokens.length; second++) {
    const key = keyOfThree(words.numbers, second)
    const first = places.get(key)
    places.set(key, second)
    if (first === undefined || second < done) continue
    const length = lengthInCommon(words, first, second, tokens.length)
    if (length < phraseLength) continue
    done = second + length
    yield { sentence, first, second, length }
  }
}

/** Fewest words of a sentence that no writer writes twice. */
const sentenceLength = 8
/** Fewest words of a sentence that no writer writes twice in a row: shorter ones are said again for emphasis. */
const adjacentLength = 6

/** Finds sentences that are the same, word for word, as the one before them in their paragraph. */
export function* findAdjacentTwins(paragraphs: readonly Paragraph[]): Iterable<Sentence> {
  const textOf = ({ field, start, end }: Sentence): string => field.text.slice(start, end)
  for (const { sentences } of paragraphs)
    for (const [index, later] of sentences.entries()) {
      const earlier = sentences[index - 1]
      if (earlier === undefined || earlier.end - earlier.start !== later.end - later.start) continue
      if (textOf(earlier) !== textOf(later)) continue
      const words = later.tokens.filter(({ kind }) => kind !== 'punctuation').length
      if (words >= adjacentLength && words < sentenceLength) yield later
    }
}

/** Words at either end of a sentence by which its twin is found. */
const endLength = 4

/** Returns a text that is the same for words that differ only in case. */
function keyOf(numbers: readonly number[], from: number, kind: string): string {
  let key = kind
  for (let at = from; at < from + endLength; at++) {
    const number = numbers[at] as number
    key += String.fromCharCode(number & 0xffff, number >>> 16)
  }
  return key
}

/** Returns the numbers of a sentence's words without its marks. */
function numbersOf({ tokens }: Sentence): readonly number[] {
  const folded = numberWords(tokens)
  const numbers: number[] = []
  for (const { kind, index } of tokens) if (kind !== 'punctuation') numbers.push(folded[index] as number)
  return numbers
}

/**
 * Finds for each sentence the last ones before it with the same first or last words: at most two that may be its twin.
 */
export function* findLikelyTwins(
  sentences: readonly Sentence[],
): Iterable<{ readonly earlier: Sentence; readonly later: Sentence }> {
  const places = new Map<string, Sentence>()
  for (const later of sentences) {
    if (later.tokens.length < sentenceLength) continue
    const words = numbersOf(later)
    if (words.length < sentenceLength) continue
    const [first, last] = [keyOf(words, 0, '<'), keyOf(words, words.length - endLength, '>')]
    const [begun, ended] = [places.get(first), places.get(last)]
    if (begun !== undefined) yield { earlier: begun, later }
    if (ended !== undefined && ended !== begun) yield { earlier: ended, later }
    places.set(first, later).set(last, later)
  }
}
