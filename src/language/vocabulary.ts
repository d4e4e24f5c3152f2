import type { AnnotatedField, Sentence, Token } from './annotated-story.js'
import { no, type Vocabulary, yes } from './spellings.js'

/** A question about a word's spelling. It is false of no word at all. */
export interface WordTest {
  (token: Token | undefined): boolean
  /** Its number, by which a vocabulary keeps its answers. */
  readonly number: number
  readonly passes: (spelling: string) => boolean
  /** Fits the first character of each word that passes; null if it may be any. */
  readonly starts: RegExp | null
}

/** Returns a function that counts from 0. */
function countUp(): () => number {
  let next = 0
  return () => next++
}
const nextTest = countUp()
const nextMaker = countUp()

/**
 * Makes a test of a spelling that is asked once for each spelling of a run. Make it beside a rule or a layer, never
 * within `check`. With `starts`, which fits the first character of each word that passes, it is asked of fewer words.
 */
export function perWord(test: (spelling: string) => boolean, starts: RegExp | null = null): WordTest {
  const number = nextTest()
  const [group, shift] = [number >> 4, (number & 15) * 2]
  const askAnew = (vocabulary: Vocabulary, word: number): boolean => {
    const is = test(vocabulary.spellingOf(word))
    const answers = vocabulary.answersOf(group)
    answers[word] = (answers[word] as number) | ((is ? yes : no) << shift)
    return is
  }
  const ask = (vocabulary: Vocabulary, word: number): boolean => {
    const answer = ((vocabulary.answers[group]?.[word] ?? 0) >>> shift) & 3
    return answer === yes || (answer !== no && askAnew(vocabulary, word))
  }
  const asked = (token: Token | undefined): boolean => token !== undefined && ask(token.words.vocabulary, token.word)
  return Object.assign(asked, { number, passes: test, starts })
}

/** Makes a function of a word's spelling that is worked out once for each spelling of a run. */
export function ofWord<T>(make: (spelling: string) => T): (token: Token) => T {
  const number = nextMaker()
  return ({ word, words: { vocabulary } }) => {
    const values = vocabulary.values[number] as T[] | undefined
    if (values !== undefined && word < values.length) {
      const known = values[word]
      if (known !== undefined) return known
    }
    const made = make(vocabulary.spellingOf(word))
    vocabulary.valuesOf(number)[word] = made
    return made
  }
}

/** Returns a word in lower case. */
export const lowerCaseOf = ofWord(spelling => spelling.toLowerCase())

/** An empty list of the kind that lists of objects have: code that V8 made for one kind is thrown away at another. */
const none: Token[] = [{} as Token].slice(1)

/** Returns the tokens that pass a test, in order. `tokens` are all tokens of a field or a run of them. */
export function where(tokens: readonly Token[], test: WordTest): readonly Token[] {
  const [first] = tokens
  if (first === undefined) return tokens
  const { words, index: from } = first
  const slot = words.vocabulary.placed.slotOf(test)
  const { places } = words
  if (!places.has(slot)) return tokens.filter(test)
  const { places: list } = places
  const until = from + tokens.length
  const end = places.endOf(slot)
  let found = none
  for (let each = places.startOf(slot, from); each < end && (list[each] as number) < until; each++) {
    if (found === none) found = []
    found.push(tokens[(list[each] as number) - from] as Token)
  }
  return found
}

/** Returns the places in a list of tokens that pass a test, in order, from one place to before another. */
export function placesOf(tokens: readonly Token[], test: WordTest, from = 0, until = tokens.length): readonly number[] {
  const [first] = tokens
  const found: number[] = []
  if (first === undefined) return found
  const { words, index } = first
  const slot = words.vocabulary.placed.slotOf(test)
  const { places } = words
  if (!places.has(slot)) {
    for (let at = from; at < until; at++) if (test(tokens[at])) found.push(at)
    return found
  }
  const { places: list } = places
  const end = places.endOf(slot)
  for (let each = places.startOf(slot, index + from); each < end && (list[each] as number) < index + until; each++)
    found.push((list[each] as number) - index)
  return found
}

/**
 * Returns the sentences that have a word which passes a test, in order. A rule that can find something only beside such
 * a word looks into no other sentence.
 */
export function sentencesWith(
  { tokens, sentences }: Pick<AnnotatedField, 'tokens' | 'sentences'>,
  test: WordTest,
): readonly Sentence[] {
  const found: Sentence[] = []
  let next = 0
  for (const { start } of where(tokens, test)) {
    while ((sentences[next] as Sentence).end <= start) next++
    if (found.at(-1) !== sentences[next]) found.push(sentences[next] as Sentence)
  }
  return found
}

/** Returns the tokens that are spelt like the one before them. `tokens` are all tokens of a field or a run of them. */
export function whereRepeated(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens
  if (first === undefined) return tokens
  const { numbers } = first.words
  const found: Token[] = []
  for (let at = first.index + 1; at < first.index + tokens.length; at++)
    if (numbers[at] === numbers[at - 1]) found.push(tokens[at - first.index] as Token)
  return found
}

/** True if a token passes a test of its spelling and another one. */
export function hasWord(tokens: readonly Token[], test: WordTest, accept: (token: Token) => boolean): boolean {
  const [first] = tokens
  if (first === undefined) return false
  const { words, index: from } = first
  const slot = words.vocabulary.placed.slotOf(test)
  const { places } = words
  if (!places.has(slot)) return tokens.some(token => test(token) && accept(token))
  const [until, end] = [from + tokens.length, places.endOf(slot)]
  for (let each = places.startOf(slot, from); each < end; each++) {
    const place = places.places[each] as number
    if (place >= until) return false
    if (accept(tokens[place - from] as Token)) return true
  }
  return false
}

/** True if a token passes a test. `tokens` are all tokens of a field or a run of them. */
export function someWord(tokens: readonly Token[], test: WordTest): boolean {
  const [first] = tokens
  if (first === undefined) return false
  const { words, index: from } = first
  const slot = words.vocabulary.placed.slotOf(test)
  const { places } = words
  if (!places.has(slot)) return tokens.some(test)
  const at = places.startOf(slot, from)
  return at < places.endOf(slot) && (places.places[at] as number) < from + tokens.length
}

/** Returns the token at a place; undefined before the first and behind the last. */
export const tokenAt = (tokens: readonly Token[], place: number): Token | undefined =>
  place >= 0 && place < tokens.length ? tokens[place] : undefined
