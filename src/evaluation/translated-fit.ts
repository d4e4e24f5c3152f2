import type { Calibration, TranslationModel, WeighedHash } from '../linter/verdict/translated/model.js'
import { packWeights, readWeights } from '../linter/verdict/translated/model.js'
import type { StyleWeight } from '../linter/verdict/translated/style.js'
import { hashBand } from '../linter/verdict/translated/tokens.js'
import { sumUp } from '../linter/verdict/translated/translated.js'
import { fitCalibration, type ScoredStretch } from './calibration.js'
import type { FitStory } from './fit-story.js'
import { groupBy } from './group-by.js'
import { fitRegression, type Regression, type SparseRows } from './logistic-regression.js'
import { cutStretches, foldOf, folds } from './stretches.js'
import { findLeftOut, type FitPiece, type PhraseTable, readPhrases } from './translated-features.js'
import { readStyle, type StyleTable } from './translated-style.js'

interface FitTable extends PhraseTable, Omit<StyleTable, 'rows'> {
  /** Words that are topics or names, which the fit leaves out. */
  readonly leftOut: ReadonlySet<string>
  readonly styleRows: StyleTable['rows']
}

/** Weights of phrases and of measures of style. */
interface TranslatedRegression extends Regression {
  readonly styleWeights: readonly number[]
}

/** The result of a fit: the bytes that runs load, and its phrases and patterns by weight. */
export interface TranslatedFit {
  readonly bytes: Uint8Array
  readonly phrases: readonly { readonly phrase: string; readonly weight: number; readonly isPattern: boolean }[]
  readonly style: readonly StyleWeight[]
  readonly pieces: number
  /** Stretches of every length, each scored by a fit that has not seen its document. */
  readonly stretches: readonly ScoredStretch[]
}

/** Words of a piece of copy, and the fewest of one that is left over. */
const pieceWords = 170
const fewestLeft = 60

/** The price of errors in the regression. */
const cost = 3

/** The part of a pattern in the regression, where a phrase has 1. */
const patternUnit = 0.7

/** The part of a deviation of style in the regression, which a phrase has in a piece of about a hundred phrases. */
const styleUnit = 0.2

/** Fits *translated* to stories of machines and of people. The same stories give the same bytes. */
export function fitTranslated(stories: readonly FitStory[], name: string): TranslatedFit {
  const pieces = cutPieces(stories)
  const table = readTable(pieces)
  const kept = findKept(table)
  const regression = regress(pieces, table, kept)
  const stretches = scoreUnseen(stories, pieces, table, kept)
  const calibration = { ...fitCalibration(stretches), name }
  const { weights, ...rest } = toBytes(regression, table)
  const phrases = table.names.map((phrase, column) => ({
    phrase,
    weight: regression.coefficients[column] ?? 0,
    isPattern: table.arePatterns[column] === true,
  }))
  return {
    bytes: packWeights({ ...calibration, ...rest }, weights),
    phrases: phrases.filter(({ weight }) => weight !== 0).sort((a, b) => b.weight - a.weight),
    style: rest.style,
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
  const all = cutPieces(stories)
  return pairs.map(pair => {
    const pieces = all.filter(({ circle }) => !circle.startsWith(`${pair} `))
    const table = readTable(pieces)
    const model = toModel(regress(pieces, table, findKept(table)), table)
    const score = (writer: FitStory['writer']): readonly number[] =>
      stories
        .filter(story => story.pair === pair && story.writer === writer)
        .map(({ text }) => sumUp(text, model).score)
    return { pair, machine: score('machine'), translator: score('translator') }
  })
}

function readTable(pieces: readonly FitPiece[]): FitTable {
  const leftOut = findLeftOut(pieces)
  const { rows: styleRows, ...style } = readStyle(pieces, leftOut)
  return { ...readPhrases(pieces, word => style.bandOf.get(word) ?? 0), ...style, styleRows, leftOut }
}

/** Tells for each phrase that it may have a weight: no word of it is a topic or a name. */
const findKept = ({ names, leftOut }: FitTable): readonly boolean[] =>
  names.map(phrase => !phrase.split(' ').some(word => leftOut.has(word)))

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
function compareSides(pieces: readonly FitPiece[], { names, rows }: PhraseTable, without: number): Float64Array {
  const hasTranslators = pieces.some(({ writer }) => writer === 'translator')
  const other = hasTranslators ? 'translator' : 'original'
  const rates = (writer: string): Float64Array => {
    const mine = pieces.flatMap((piece, row) =>
      piece.writer === writer && foldOf(piece) !== without ? [{ row, group: piece.group }] : [],
    )
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
  const rare = 5e-4
  return machine.map((rate, column) => Math.log((rate + rare) / ((human[column] ?? 0) + rare)))
}

/**
 * Fits the weights of kept phrases to pieces; those of the left-out fold have no part. A phrase is the larger in it,
 * the more one side uses it in the same stories: what both use is a topic, or the habit of a publisher (after Wang and
 * Manning 2012).
 */
function regress(
  pieces: readonly FitPiece[],
  table: FitTable,
  kept: readonly boolean[],
  without = -1,
): TranslatedRegression {
  const sides = compareSides(pieces, table, without)
  const sizesOf = (ofPatterns: boolean): Float64Array =>
    scaleToOne(sides.map((side, at) => (kept[at] === true && table.arePatterns[at] === ofPatterns ? rootOf(side) : 0)))
  const patterns = sizesOf(true)
  const sizes = sizesOf(false).map((size, at) => size || patternUnit * (patterns[at] ?? 0))
  const rows = sizeRows(table, sizes)
  const isPositive = pieces.map(({ writer }) => writer === 'machine')
  const phrases = table.names.length
  const weights = balance(pieces, without)
  const { coefficients, bias } = fitRegression({ rows, isPositive, weights }, phrases + table.style.length, cost)
  return {
    coefficients: coefficients.subarray(0, phrases).map((value, at) => value * (sizes[at] ?? 0)),
    bias,
    styleWeights: table.style.map((_, at) => styleUnit * (coefficients[phrases + at] ?? 0)),
  }
}

const rootOf = (value: number): number => Math.sqrt(Math.abs(value))

/** Scales sizes so that the mean of the squares of those over 0 is 1. */
function scaleToOne(sizes: Float64Array): Float64Array {
  const used = sizes.filter(size => size > 0)
  const mean = used.reduce((sum, size) => sum + size * size, 0) / Math.max(1, used.length)
  return sizes.map(size => size / Math.sqrt(mean || 1))
}

/** Returns the rows of a regression: the phrases that have a size, and then the measures of style. */
function sizeRows(
  { rows: { starts, columns }, names, arePatterns, styleRows }: FitTable,
  sizes: Float64Array,
): SparseRows {
  const [newColumns, values]: [number[], number[]] = [[], []]
  const newStarts = new Uint32Array(starts.length)
  for (const [row, deviations] of styleRows.entries()) {
    const found = columns.subarray(starts[row], starts[row + 1]).filter(column => (sizes[column] ?? 0) > 0)
    const patterns = found.reduce((count, column) => count + (arePatterns[column] === true ? 1 : 0), 0)
    for (const column of found) {
      newColumns.push(column)
      const others = arePatterns[column] === true ? patterns : found.length - patterns
      values.push((sizes[column] ?? 0) / Math.sqrt(others))
    }
    for (const [at, deviation] of deviations.entries()) {
      newColumns.push(names.length + at)
      values.push(styleUnit * deviation)
    }
    newStarts[row + 1] = newColumns.length
  }
  return { starts: newStarts, columns: Uint32Array.from(newColumns), values: Float64Array.from(values) }
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
  table: FitTable,
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

const untold: Omit<Calibration, 'scale' | 'bias' | 'style'> = { odds: [0, 1, 0, 0, 0], spread: [], name: '' }

/** Returns a model without a calibration. */
function toModel(regression: TranslatedRegression, table: FitTable): TranslationModel {
  const { weights, ...rest } = toBytes(regression, table)
  return readWeights(packWeights({ ...untold, ...rest }, weights))
}

/**
 * Rounds weights of phrases to whole numbers from -127 to 127. None is rounded to 0: the more phrases of a story have a
 * weight, the less each adds, in a run as in the fit.
 */
function toBytes(
  { coefficients, bias, styleWeights }: TranslatedRegression,
  { hashes, bandOf, style }: FitTable,
): Pick<Calibration, 'scale' | 'bias' | 'style'> & { readonly weights: readonly WeighedHash[] } {
  const heaviest = coefficients.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = roundTo(heaviest / 127, 1e6) || 1
  const phrases = hashes.map((hash, column): WeighedHash => {
    const weight = coefficients[column] ?? 0
    return [hash, Math.round(weight / scale) || Math.sign(weight)]
  })
  return {
    scale,
    bias: roundTo(bias, 1e4),
    style: style.map((each, at): StyleWeight => ({ ...each, weight: roundTo(styleWeights[at] ?? 0, 1e4) })),
    weights: [
      ...phrases.filter(([, weight]) => weight !== 0),
      ...Array.from(bandOf, ([word, band]): WeighedHash => [hashBand(word), band]),
    ],
  }
}

const roundTo = (value: number, parts: number): number => Math.round(value * parts) / parts
