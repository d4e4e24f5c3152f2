import { isFunctionWord } from '../../../language/words/word-classes.js'
import type { Range } from '../../../story/search.js'
import type { TranslationModel } from './model.js'
import { measureStyle, type ReadText, toDeviations } from './style.js'
import {
  type BandOf,
  hashBand,
  type PhraseToken,
  readTokens,
  type VisitPhrase,
  visitPatterns,
  visitPhrases,
} from './tokens.js'

/** Why there is no answer: too few words, or copy that is not English prose, such as a table or a list. */
export type NoAnswer = 'short' | 'no-prose'

/** A phrase that speaks for a machine. */
interface WeighedPhrase {
  readonly text: string
  /** Its part in the log-odds. */
  readonly weight: number
}

/** A sentence's part in the log-odds; `field` counts the story's fields. */
export interface SentenceShare extends Range {
  readonly field: number
  readonly share: number
}

/** The score *translated*: how much a story reads like machine translation. */
export type TranslatedScore =
  | { readonly likelihood: null; readonly reason: NoAnswer }
  | {
      /** Of stories with this score and length, half of them by machines, the share that machines translated. */
      readonly likelihood: number
      /** Four in five stretches of such a story, as long as this one, have a likelihood in it. */
      readonly interval: readonly [number, number]
      /** The phrases that weigh most, at most five. */
      readonly phrases: readonly WeighedPhrase[]
    }

/** A score, and the part of each sentence in it. */
export interface ScoredCopy {
  readonly score: TranslatedScore
  readonly sentences: readonly SentenceShare[]
}

/** Below this many words there is no answer. */
const fewestWords = 60

/** Function words in a hundred below which copy is a table or a list; news has 35 and more. */
const leastFunctionWords = 25

/** The most words for each end of a sentence in prose. */
const longestSentences = 80

/** Numbers for each hundred words above which copy is a table. */
const mostNumbers = 25

/** A field's tokens, and its place in the story. */
interface ReadField extends ReadText {
  readonly field: number
}

/** A phrase or a pattern of the story that has a weight. */
interface FoundPhrase {
  /** Its part in the score. */
  readonly weight: number
  readonly isPattern: boolean
  readonly in: ReadField
  readonly first: number
  readonly last: number
}

/** Scores a story's body. */
export function scoreTranslated(
  fields: readonly { readonly role: string; readonly text: string }[],
  model: TranslationModel,
): ScoredCopy {
  const read = fields.flatMap(({ role, text }, field) =>
    role === 'body' ? [{ field, text, tokens: readTokens(text) }] : [],
  )
  const words = countWords(read)
  const reason = findReason(read, words)
  if (reason !== null) return { score: { likelihood: null, reason }, sentences: [] }
  const phrases = findPhrases(read, model)
  const odds = readOdds(addUp(read, phrases, model), words, model)
  const reach = 1.2816 * spreadAt(words, model)
  // A phrase adds to the log-odds what the score does at this length.
  const share = model.odds[1] + model.odds[3] * lengthTerm(words)
  return {
    score: {
      likelihood: toHundredths(toLikelihood(odds)),
      interval: [toHundredths(toLikelihood(odds - reach)), toHundredths(toLikelihood(odds + reach))],
      phrases: choosePhrases(phrases, share),
    },
    sentences: shareOut(read, phrases, share),
  }
}

/** Returns a text's score before its calibration, and its words; for fits. */
export function sumUp(text: string, model: TranslationModel): { readonly score: number; readonly words: number } {
  const read = [{ field: 0, text, tokens: readTokens(text) }]
  return { score: addUp(read, findPhrases(read, model), model), words: countWords(read) }
}

/** Adds up phrases, patterns and style. */
function addUp(read: readonly ReadField[], phrases: readonly FoundPhrase[], model: TranslationModel): number {
  const deviations = toDeviations(measureStyle(read, bandsOf(model)), model.style)
  const byStyle = model.style.reduce((sum, { weight }, at) => sum + weight * (deviations[at] ?? 0), 0)
  return phrases.reduce((sum, { weight }) => sum + weight, 0) + byStyle + model.bias
}

const bandsOf =
  ({ weightOf }: TranslationModel): BandOf =>
  word =>
    weightOf(hashBand(word))

const countWords = (read: readonly ReadField[]): number =>
  read.reduce((sum, { tokens }) => sum + tokens.filter(({ isWord }) => isWord).length, 0)

function findReason(read: readonly ReadField[], words: number): NoAnswer | null {
  if (words < fewestWords) return 'short'
  const tokens = read.flatMap(field => field.tokens)
  const functionWords = read.reduce((sum, field) => sum + countFunctionWords(field), 0)
  const ends = tokens.filter(({ key }) => key === '.' || key === '?' || key === '!').length
  const numbers = read.reduce((sum, { text }) => sum + (text.match(/\p{N}+/gu)?.length ?? 0), 0)
  const isProse =
    functionWords * 100 >= leastFunctionWords * words &&
    ends * longestSentences >= words &&
    numbers * 100 <= mostNumbers * words
  return isProse ? null : 'no-prose'
}

const countFunctionWords = ({ text, tokens }: ReadField): number =>
  tokens.filter(({ isWord, start, end }) => isWord && isFunctionWord(text.slice(start, end))).length

/** Finds the phrases and the patterns that have a weight, each once. */
function findPhrases(read: readonly ReadField[], model: TranslationModel): readonly FoundPhrase[] {
  const bandOf = bandsOf(model)
  return [
    ...weighAll(read, model, false, visitPhrases),
    ...weighAll(read, model, true, (tokens, visit) => {
      visitPatterns(tokens, bandOf, visit)
    }),
  ]
}

/** Weighs what `visitAll` visits. The more there are in a story, the less each of them adds. */
function weighAll(
  read: readonly ReadField[],
  { weightOf, scale }: TranslationModel,
  isPattern: boolean,
  visitAll: (tokens: readonly PhraseToken[], visit: VisitPhrase) => void,
): readonly FoundPhrase[] {
  const seen = new Set<number>()
  const found: FoundPhrase[] = []
  for (const each of read)
    visitAll(each.tokens, (hash, first, last) => {
      const before = seen.size
      if (seen.add(hash).size === before) return
      const weight = weightOf(hash)
      if (weight !== 0) found.push({ weight, isPattern, in: each, first, last })
    })
  const unit = scale / Math.sqrt(Math.max(1, found.length))
  return found.map(phrase => ({ ...phrase, weight: phrase.weight * unit }))
}

const typicalWords = 200
/** Beyond this length the calibration has seen no copy. */
const longest = 1000

/** Returns the length of a story as the calibration takes it. */
export const lengthTerm = (words: number): number =>
  Math.log(Math.min(Math.max(words, fewestWords), longest) / typicalWords)

/** Returns the log-odds that a machine translated a story with this score. */
export function readOdds(score: number, words: number, { odds }: Pick<TranslationModel, 'odds'>): number {
  const length = lengthTerm(words)
  const [one, byScore, byLength, byBoth, bySquare] = odds
  return one + byScore * score + byLength * length + byBoth * score * length + bySquare * length * length
}

/** Returns the standard deviation of the log-odds at a length, between those of the lengths that were measured. */
function spreadAt(words: number, { spread }: TranslationModel): number {
  const above = spread.findIndex(each => each.words >= words)
  const [low, high] = [spread[above - 1], spread[above]]
  if (low === undefined || high === undefined) return (high ?? spread.at(-1))?.deviation ?? 0
  const share = Math.log(words / low.words) / Math.log(high.words / low.words)
  return low.deviation + share * (high.deviation - low.deviation)
}

const toLikelihood = (odds: number): number => 1 / (1 + Math.exp(-odds))
const toHundredths = (value: number): number => Math.round(100 * value) / 100

const mostPhrases = 5

/** Chooses the phrases that weigh most, none within another. A pattern says nothing to a reader. */
function choosePhrases(phrases: readonly FoundPhrase[], share: number): readonly WeighedPhrase[] {
  const chosen: FoundPhrase[] = []
  for (const phrase of phrases
    .filter(({ weight, isPattern }) => weight > 0 && !isPattern)
    .sort((a, b) => b.weight - a.weight)) {
    if (chosen.length === mostPhrases) break
    if (!chosen.some(other => other.in === phrase.in && other.first <= phrase.last && phrase.first <= other.last))
      chosen.push(phrase)
  }
  return chosen.map(({ weight, in: { text, tokens }, first, last }) => ({
    text: text.slice(tokens[first]?.start, tokens[last]?.end).replace(/\s+/gu, ' '),
    weight: toHundredths(weight * share),
  }))
}

/** Sums up the weights of the phrases and patterns that begin in each sentence. */
function shareOut(
  read: readonly ReadField[],
  phrases: readonly FoundPhrase[],
  share: number,
): readonly SentenceShare[] {
  return read.flatMap(each => {
    const { field, tokens } = each
    const shares = new Float64Array(tokens.length)
    for (const { in: where, first, weight } of phrases)
      if (where === each) shares[first] = (shares[first] ?? 0) + weight
    const starts = tokens.flatMap(({ isFirst }, index) => (isFirst ? [index] : []))
    return starts.map((from, index) => {
      const to = starts[index + 1] ?? tokens.length
      const sum = shares.subarray(from, to).reduce((total, weight) => total + weight, 0)
      return { field, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, share: toHundredths(sum * share) }
    })
  })
}
