import type { Sentence, Token } from '../annotated-story.js'

/** A run of words that stands twice in a sentence: positions in its tokens. */
export interface Repeat {
  readonly sentence: Sentence
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
    const seen = known.get(text)
    if (seen !== undefined) return seen
    const number = known.get(text.toLowerCase()) ?? known.size
    known.set(text.toLowerCase(), number)
    known.set(text, number)
    return number
  })
}

/** For each word the place where it stood last, or -1. */
function lastPlaces(words: Int32Array): Int32Array {
  const last = new Int32Array(words.length * 2 + 1).fill(-1)
  return words.map((word, at) => {
    const place = last[word] ?? -1
    last[word] = at
    return place
  })
}

/** Loops by the tokens they are in, found once for all that ask. */
const known = new WeakMap<readonly Token[], readonly Loop[]>()

/** Loops, in order; of two that overlap the one that begins first. */
export function loopsIn(tokens: readonly Token[]): readonly Loop[] {
  const loops = known.get(tokens) ?? findLoops(tokens)
  known.set(tokens, loops)
  return loops
}

/** Loops, the shortest period first where several fit. Each word is held against its own last places within a period's reach. */
function findLoops(tokens: readonly Token[]): readonly Loop[] {
  const words = numbered(tokens)
  const last = lastPlaces(words)
  const found: Loop[] = []
  const runs = Array.from({ length: longestPeriod + 1 }, () => ({ first: 0, end: 0 }))
  const close = (period: number, { first, end }: { first: number; end: number }): void => {
    const start = firstWord(tokens, first - period)
    if (end - start >= 3 * period) found.push({ first: start, period, end })
  }
  for (let at = 0; at < words.length; at++) {
    for (let place = last[at] ?? -1; place >= 0 && at - place <= longestPeriod; place = last[place] ?? -1) {
      const run = runs[at - place]
      if (run === undefined) continue
      if (run.end !== at) {
        close(at - place, run)
        run.first = at
      }
      run.end = at + 1
    }
  }
  for (const [period, run] of runs.entries()) if (period > 0) close(period, run)
  return apart(found)
}

/** Loops that do not overlap: of two the one that begins first, of two that begin together the one of the shorter period. */
function apart(loops: readonly Loop[]): readonly Loop[] {
  const kept: Loop[] = []
  for (const loop of [...loops].sort((a, b) => a.first - b.first || a.period - b.period)) {
    if (loop.first >= (kept.at(-1)?.end ?? 0)) kept.push(loop)
  }
  return kept
}

/** A loop of sentences begins with a word, not with the stop before it. */
function firstWord(tokens: readonly Token[], from: number): number {
  while (tokens[from]?.kind === 'punctuation' && from < tokens.length - 1) from++
  return from
}

/** Runs of words that are followed by themselves, with nothing or one token between: “of the of the”, “care and care”. */
export function* doublesIn(sentences: readonly Sentence[]): Iterable<Repeat> {
  const tokens = sentences.flatMap(sentence => sentence.tokens)
  const words = numbered(tokens)
  const last = lastPlaces(words)
  let from = 0
  for (const sentence of sentences) {
    const end = from + sentence.tokens.length
    for (let second = from + 1; second < end; second++) {
      let [besides, apart] = [0, 0]
      for (
        let first = last[second] ?? -1;
        first >= from && second - first <= longestDouble;
        first = last[first] ?? -1
      ) {
        const distance = second - first
        const length = lengthInCommon(tokens, words, first, second, end)
        if (length === distance) besides = distance
        if (length >= distance - 1 && distance > 1) apart = distance - 1
      }
      if (besides > 0) yield { sentence, first: second - besides - from, second: second - from, length: besides }
      if (apart > 0) yield { sentence, first: second - apart - 1 - from, second: second - from, length: apart }
    }
    from = end
  }
}

/** How many words from `first` on come again from `second` on, before any mark. */
function lengthInCommon(
  tokens: readonly Token[],
  words: Int32Array,
  first: number,
  second: number,
  end: number,
): number {
  let length = 0
  while (
    first + length < second &&
    second + length < end &&
    words[first + length] === words[second + length] &&
    tokens[second + length]?.kind !== 'punctuation'
  )
    length++
  return length
}

/** A number for the three words from a place on; two runs may share it, so it only says where to look. */
const keyOf = (words: Int32Array, at: number): number =>
  ((words[at] ?? 0) * 0x20000 + ((words[at + 1] ?? 0) & 0x1ffff)) * 0x20000 + ((words[at + 2] ?? 0) & 0x1ffff)

/** Runs of three or more words that came before in the same sentence, each as long as it can be, against their last place. */
export function* recurringIn(sentence: Sentence): Iterable<Repeat> {
  const { tokens } = sentence
  const words = numbered(tokens)
  const places = new Map<number, number>()
  let done = 0
  for (let second = 0; second + phraseLength <= words.length; second++) {
    const key = keyOf(words, second)
    const first = places.get(key)
    places.set(key, second)
    if (first === undefined || second < done) continue
    const length = lengthInCommon(tokens, words, first, second, words.length)
    if (length < phraseLength) continue
    done = second + length
    yield { sentence, first, second, length }
  }
}

/** Words from which on a sentence is long enough that nobody writes it twice. */
const sentenceLength = 8
/** Words at either end by which sentences that may be alike are found. */
const endLength = 4

/** Each sentence with the one before it that opens or closes with the same words: pairs that may be alike, at most two a sentence. */
export function* likelyTwins(
  sentences: readonly Sentence[],
): Iterable<{ readonly earlier: Sentence; readonly later: Sentence }> {
  const places = new Map<string, Sentence>()
  for (const later of sentences) {
    const words = later.tokens.filter(({ kind }) => kind !== 'punctuation').map(({ text }) => text.toLowerCase())
    if (words.length < sentenceLength) continue
    const ends = [`${words.slice(0, endLength).join(' ')} …`, `… ${words.slice(-endLength).join(' ')}`]
    for (const earlier of new Set(ends.map(end => places.get(end)))) if (earlier !== undefined) yield { earlier, later }
    for (const end of ends) places.set(end, later)
  }
}
