import type { Sentence, Token } from './annotated-story.js'

/** A run of words that stands twice: positions in the tokens that were looked at. */
export interface Repeat {
  readonly first: number
  readonly second: number
  readonly length: number
}

/** A run of `period` tokens that comes at least three times in a row, from `first` up to `end`; its last copy may be cut short. */
export interface Loop {
  readonly first: number
  readonly period: number
  readonly end: number
}

/** Words per copy that a loop may have: sentences this long are seldom repeated three times over. */
const longestPeriod = 60
/** Words that a run joined to itself may have. */
const longestDouble = 12
/** Words from which on a run that comes again is a phrase. */
const phraseLength = 3

/** Words by number, so that comparing two costs nothing; case does not tell words apart. */
function numbered(tokens: readonly Token[]): Int32Array {
  const known = new Map<string, number>()
  return Int32Array.from(tokens, ({ text }) => {
    const word = text.toLowerCase()
    const number = known.get(word) ?? known.size
    known.set(word, number)
    return number
  })
}

/** Loops, the shortest period first where several fit; one pass a period, and periods are bounded, so time is linear. */
export function loopsIn(tokens: readonly Token[]): readonly Loop[] {
  const words = numbered(tokens)
  const loops: Loop[] = []
  for (let period = 1; period <= longestPeriod && period * 3 <= words.length; period++) {
    let same = 0
    for (let at = period; at <= words.length; at++) {
      if (at < words.length && words[at] === words[at - period]) same++
      else {
        const first = firstWord(tokens, at - same - period)
        if (at - first >= 3 * period && !loops.some(loop => loop.first <= first + 1 && loop.end >= at)) loops.push({ first, period, end: at })
        same = 0
      }
    }
  }
  return loops.sort((a, b) => a.first - b.first)
}

/** A loop of sentences begins with a word, not with the stop before it. */
function firstWord(tokens: readonly Token[], from: number): number {
  while (tokens[from]?.kind === 'punctuation' && from < tokens.length - 1) from++
  return from
}

/** Runs of words that are followed by themselves, with nothing or one token between: “of the of the”, “care and care”. */
export function* doublesIn(tokens: readonly Token[]): Iterable<Repeat> {
  const words = numbered(tokens)
  for (let second = 1; second < words.length; second++) {
    for (const gap of [0, 1]) {
      const length = lengthOfDouble(tokens, words, second, gap)
      if (length > gap - 1 && length > 0) yield { first: second - gap - length, second, length }
    }
  }
}

function lengthOfDouble(tokens: readonly Token[], words: Int32Array, second: number, gap: number): number {
  for (let length = Math.min(longestDouble, second - gap, words.length - second); length > 0; length--) {
    const first = second - gap - length
    if (words[first] === words[second] && agree(tokens, words, first, second, length)) return length
  }
  return 0
}

const agree = (tokens: readonly Token[], words: Int32Array, first: number, second: number, length: number): boolean =>
  lengthInCommon(tokens, words, first, second, second + length) === length

/** How many words from `first` on come again from `second` on, before any mark. */
function lengthInCommon(tokens: readonly Token[], words: Int32Array, first: number, second: number, end: number): number {
  let length = 0
  while (first + length < second && second + length < end && words[first + length] === words[second + length] && tokens[second + length]?.kind !== 'punctuation') length++
  return length
}

/** Runs of three or more words that came before in the same tokens, each as long as it can be, against their last place. */
export function* recurring(tokens: readonly Token[]): Iterable<Repeat> {
  const words = numbered(tokens)
  const places = new Map<string, number>()
  let done = 0
  for (let second = 0; second + phraseLength <= words.length; second++) {
    const key = words.subarray(second, second + phraseLength).join(' ')
    const first = places.get(key)
    places.set(key, second)
    if (first === undefined || second < done) continue
    const length = lengthInCommon(tokens, words, first, second, words.length)
    if (length < phraseLength) continue
    done = second + length
    yield { first, second, length }
  }
}

/** Words from which on a sentence is long enough that nobody writes it twice. */
const sentenceLength = 8
/** Words at either end by which sentences that may be alike are found. */
const endLength = 4

/** Each sentence with the one before it that opens or closes with the same words: pairs that may be alike, at most two a sentence. */
export function* likelyTwins(sentences: readonly Sentence[]): Iterable<{ readonly earlier: Sentence; readonly later: Sentence }> {
  const places = new Map<string, Sentence>()
  for (const later of sentences) {
    const words = later.tokens.filter(({ kind }) => kind !== 'punctuation').map(({ text }) => text.toLowerCase())
    if (words.length < sentenceLength) continue
    const ends = [`${words.slice(0, endLength).join(' ')} …`, `… ${words.slice(-endLength).join(' ')}`]
    for (const earlier of new Set(ends.map(end => places.get(end)))) if (earlier !== undefined) yield { earlier, later }
    for (const end of ends) places.set(end, later)
  }
}
