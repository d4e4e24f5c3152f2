import type { Calibration, TranslationModel, WeighedHash } from '../linter/verdict/translated/model.js'
import { packWeights, readWeights } from '../linter/verdict/translated/model.js'
import { sumUp } from '../linter/verdict/translated/translated.js'
import { fitCalibration, type ScoredStretch } from './calibration.js'
import type { FitStory } from './fit-story.js'
import { groupBy } from './group-by.js'
import { fitRegression, type Regression } from './logistic-regression.js'
import { cutStretches, foldOf, folds } from './stretches.js'
import { type FitPiece, type PhraseTable, readPhrases } from './translated-features.js'

/** The result of a fit: the bytes that runs load, and its phrases by weight. */
export interface TranslatedFit {
  readonly bytes: Uint8Array
  readonly phrases: readonly { readonly phrase: string; readonly weight: number }[]
  readonly pieces: number
  /** Stretches of every length, each scored by a fit that has not seen its document. */
  readonly stretches: readonly ScoredStretch[]
}

/** Words of a piece of copy, and the fewest of one that is left over. */
const pieceWords = 170
const fewestLeft = 60

/** The price of errors in the regression. */
const cost = 4

/** The least by which one side must use a phrase more often in the same stories, as a natural logarithm. */
const margin = 0.1

/** Fits *translated* to stories of machines and of people. The same stories give the same bytes. */
export function fitTranslated(stories: readonly FitStory[], name: string): TranslatedFit {
  const pieces = cutPieces(stories)
  const table = readPhrases(pieces)
  const { regression, kept } = weighPhrases(pieces, table)
  const stretches = scoreUnseen(stories, pieces, table, kept)
  const calibration = { ...fitCalibration(stretches), name }
  const { weights, scale } = toBytes(regression, table)
  const phrases = table.names.map((phrase, column) => ({ phrase, weight: regression.coefficients[column] ?? 0 }))
  return {
    bytes: packWeights({ ...calibration, scale, bias: roundTo(regression.bias, 1e4) }, weights),
    phrases: phrases.filter(({ weight }) => Math.abs(weight) >= scale / 2).sort((a, b) => b.weight - a.weight),
    pieces: pieces.length,
    stretches,
  }
}

/** Scores of translations in a pair of languages that the fit has not seen. */
export interface UnseenPair {
  readonly pair: string
  readonly machine: readonly number[]
  readonly translator: readonly number[]
}

/** Scores the translations of each pair of languages by a fit without them, piece by piece. */
export function scoreUnseenPairs(stories: readonly FitStory[]): readonly UnseenPair[] {
  const pairs = [...new Set(stories.flatMap(({ writer, pair }) => (writer === 'original' ? [] : [pair])))].sort()
  return pairs.map(pair => {
    const pieces = cutPieces(stories.filter(story => story.pair !== pair))
    const table = readPhrases(pieces)
    const model = toModel(weighPhrases(pieces, table).regression, table)
    const score = (writer: FitStory['writer']): readonly number[] =>
      stories
        .filter(story => story.pair === pair && story.writer === writer)
        .map(({ text }) => sumUp(text, model).score)
    return { pair, machine: score('machine'), translator: score('translator') }
  })
}

/** Weighs phrases, and drops those that tell topics and publishers apart in place of machines and people. */
function weighPhrases(
  pieces: readonly FitPiece[],
  table: PhraseTable,
): { readonly regression: Regression; readonly kept: readonly boolean[] } {
  const contrast = compareSides(pieces, table)
  const kept = table.names.map(phrase => !phrase.split(' ').some(word => table.leftOut.has(word)))
  let regression = regress(pieces, table, kept)
  for (let round = 0; round < 2; round++) {
    // A phrase that people use as often in translating the same stories is a topic, or the habit of a publisher.
    for (const [column, weight] of regression.coefficients.entries()) {
      const side = contrast[column] ?? 0
      if (weight * side <= 0 || Math.abs(side) < margin) kept[column] = false
    }
    regression = regress(pieces, table, kept)
  }
  return { regression, kept }
}

function cutPieces(stories: readonly FitStory[]): readonly FitPiece[] {
  return stories.flatMap(({ writer, group, document, pair, text }) => {
    const words = text.match(/\S+\s*/gu) ?? []
    const circle = `${pair} ${writer === 'original' ? '' : writer}`
    const starts = Array.from(
      { length: Math.max(1, Math.ceil((words.length - fewestLeft) / pieceWords)) },
      (_, n) => n * pieceWords,
    )
    const isWhole = words.length < 2 * pieceWords && writer !== 'original'
    const texts = isWhole ? [text] : starts.map(start => words.slice(start, start + pieceWords).join(''))
    return texts.map(piece => ({ writer, group, document, circle, text: piece }))
  })
}

/**
 * Returns for each phrase how much more often machines use it than people do, as a natural logarithm: than translators
 * of the same stories if there are any, so that topics weigh nothing.
 */
function compareSides(pieces: readonly FitPiece[], { names, rows }: PhraseTable): Float64Array {
  const hasTranslators = pieces.some(({ writer }) => writer === 'translator')
  const other = hasTranslators ? 'translator' : 'original'
  const rates = (writer: string): Float64Array => {
    const mine = pieces.flatMap((piece, row) => (piece.writer === writer ? [{ row, group: piece.group }] : []))
    const groups = groupBy(mine, ({ group }) => group)
    const sums = new Float64Array(names.length)
    for (const members of groups.values())
      for (const { row } of members)
        for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
          const column = rows.columns[at] ?? 0
          sums[column] = (sums[column] ?? 0) + 1 / (members.length * groups.size)
        }
    return sums
  }
  const [machine, human] = [rates('machine'), rates(other)]
  const rare = 2e-4
  return machine.map((rate, column) => Math.log((rate + rare) / ((human[column] ?? 0) + rare)))
}

/** Fits the weights of kept phrases to pieces; pieces of the left-out fold have no part. */
function regress(pieces: readonly FitPiece[], table: PhraseTable, kept: readonly boolean[], without = -1): Regression {
  const { starts, columns } = table.rows
  const newColumns: number[] = []
  const numbers = new Int32Array(kept.length).fill(-1)
  for (const [column, isKept] of kept.entries()) if (isKept) numbers[column] = newColumns.push(column) - 1
  const compact: number[] = []
  const compactStarts = new Uint32Array(starts.length)
  const values = new Float64Array(pieces.length)
  for (let row = 0; row < pieces.length; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const number = numbers[columns[at] ?? 0] ?? -1
      if (number >= 0) compact.push(number)
    }
    compactStarts[row + 1] = compact.length
    values[row] = 1 / Math.sqrt(Math.max(1, compact.length - (compactStarts[row] ?? 0)))
  }
  const examples = {
    rows: { starts: compactStarts, columns: Uint32Array.from(compact), values },
    isPositive: pieces.map(({ writer }) => writer === 'machine'),
    weights: balance(pieces, without),
  }
  const { coefficients, bias } = fitRegression(examples, newColumns.length, cost)
  const all = new Float64Array(kept.length)
  for (const [number, column] of newColumns.entries()) all[column] = coefficients[number] ?? 0
  return { coefficients: all, bias }
}

/** Weighs pieces so that both sides weigh the same, and so do the groups of a side. */
function balance(pieces: readonly FitPiece[], without: number): Float64Array {
  const weights = new Float64Array(pieces.length)
  const inside = pieces.flatMap((piece, row) => (foldOf(piece) === without ? [] : [{ row, ...piece }]))
  for (const isMachine of [true, false]) {
    const groups = groupBy(
      inside.filter(({ writer }) => (writer === 'machine') === isMachine),
      ({ group }) => group,
    )
    for (const members of groups.values())
      for (const { row } of members) weights[row] = inside.length / (2 * groups.size * members.length)
  }
  return weights
}

/** Scores stretches of every length, each by a fit that has not seen its document. */
function scoreUnseen(
  stories: readonly FitStory[],
  pieces: readonly FitPiece[],
  table: PhraseTable,
  kept: readonly boolean[],
): readonly ScoredStretch[] {
  const stretches = cutStretches(stories)
  return Array.from({ length: folds }, (_, fold) => {
    const model = toModel(regress(pieces, table, kept, fold), table)
    return stretches
      .filter(stretch => stretch.fold === fold)
      .map(stretch => ({ ...stretch, ...sumUp(stretch.text, model) }))
  }).flat()
}

const untold: Omit<Calibration, 'scale' | 'bias'> = { odds: [0, 1, 0, 0, 0], spread: [], name: '' }

/** Returns a model without a calibration. */
function toModel(regression: Regression, table: PhraseTable): TranslationModel {
  const { weights, scale } = toBytes(regression, table)
  return readWeights(packWeights({ ...untold, scale, bias: regression.bias }, weights))
}

/** Rounds weights to whole numbers from -127 to 127, and drops those that round to 0. */
function toBytes(
  { coefficients }: Regression,
  { hashes }: PhraseTable,
): { readonly weights: readonly WeighedHash[]; readonly scale: number } {
  const heaviest = coefficients.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = roundTo(heaviest / 127, 1e6) || 1
  const weights = hashes.map((hash, column): WeighedHash => [hash, Math.round((coefficients[column] ?? 0) / scale)])
  return { weights: weights.filter(([, weight]) => weight !== 0), scale }
}

const roundTo = (value: number, parts: number): number => Math.round(value * parts) / parts
