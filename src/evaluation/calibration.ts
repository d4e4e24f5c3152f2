import type { Calibration } from '../linter/verdict/translated/model.js'
import { lengthTerm, readOdds } from '../linter/verdict/translated/translated.js'
import { groupBy } from './group-by.js'
import { lengths, type Stretch } from './stretches.js'

/** A stretch with its score by a fit that has not seen its document. */
export interface ScoredStretch extends Stretch {
  readonly score: number
  readonly words: number
}

/** Steps of Newton's method; it has long come to rest by then. */
const steps = 25

/** Fits how likely a machine is at each score and length, and how far stretches of one writer lie apart. */
export function fitCalibration(stretches: readonly ScoredStretch[]): Pick<Calibration, 'odds' | 'spread'> {
  const weights = weighStretches(stretches)
  let odds = [0, 0, 0, 0, 0]
  for (let step = 0; step < steps; step++) odds = improve(odds, stretches, weights)
  const [one = 0, byScore = 0, byLength = 0, byBoth = 0, bySquare = 0] = odds.map(
    value => Math.round(value * 1e4) / 1e4,
  )
  const fitted = { odds: [one, byScore, byLength, byBoth, bySquare] as const }
  return { ...fitted, spread: lengths.map(words => ({ words, deviation: measureSpread(words, stretches, fitted) })) }
}

/** Weighs stretches so that both sides weigh the same at every length, and so do the groups of a side. */
function weighStretches(stretches: readonly ScoredStretch[]): readonly number[] {
  const sideOf = ({ writer, band }: ScoredStretch): string => `${String(writer === 'machine')} ${String(band)}`
  const keyOf = (stretch: ScoredStretch): string => `${sideOf(stretch)} ${stretch.group}`
  const members = groupBy(stretches, keyOf)
  const groups = groupBy(members.values(), ([first]) => (first === undefined ? '' : sideOf(first)))
  return stretches.map(
    stretch => 1 / ((members.get(keyOf(stretch))?.length ?? 1) * (groups.get(sideOf(stretch))?.length ?? 1)),
  )
}

/** Takes a step of Newton's method towards the most likely coefficients. */
function improve(odds: readonly number[], stretches: readonly ScoredStretch[], weights: readonly number[]): number[] {
  const gradient = odds.map(value => -1e-4 * value)
  const curvature: number[][] = odds.map((_, row) => odds.map((__, column) => (row === column ? 1e-4 : 0)))
  for (const [index, { score, words, writer }] of stretches.entries()) {
    const length = lengthTerm(words)
    const terms = [1, score, length, score * length, length * length]
    const likelihood = 1 / (1 + Math.exp(-terms.reduce((sum, term, at) => sum + term * (odds[at] ?? 0), 0)))
    const weight = weights[index] ?? 0
    const miss = weight * ((writer === 'machine' ? 1 : 0) - likelihood)
    const turn = weight * likelihood * (1 - likelihood)
    for (const [row, term] of terms.entries()) {
      gradient[row] = (gradient[row] ?? 0) + miss * term
      const line = curvature[row] ?? []
      for (const [column, other] of terms.entries()) line[column] = (line[column] ?? 0) + turn * term * other
    }
  }
  const step = solve(curvature, gradient)
  return odds.map((value, at) => value + (step[at] ?? 0))
}

/** Solves linear equations by Gauss's elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, row) => [...line, right[row] ?? 0])
  for (const [row, line] of lines.entries()) {
    const pivot = line[row] ?? 1
    for (const [at, value] of line.entries()) line[at] = value / pivot
    for (const other of lines) {
      if (other === line) continue
      const factor = other[row] ?? 0
      for (const [at, value] of line.entries()) other[at] = (other[at] ?? 0) - factor * value
    }
  }
  return lines.map(line => line.at(-1) ?? 0)
}

/** Returns the standard deviation of the log-odds of one writer's stretches, from pairs that follow each other. */
function measureSpread(words: number, stretches: readonly ScoredStretch[], fitted: Pick<Calibration, 'odds'>): number {
  const here = groupBy(
    stretches.filter(({ band }) => band === words),
    ({ source }) => source,
  )
  const differences = Array.from(here.values(), these => {
    const odds = these.map(({ score, words: length }) => readOdds(score, length, fitted))
    return odds.slice(1).map((value, index) => value - (odds[index] ?? 0))
  }).flat()
  const squares = differences.reduce((sum, each) => sum + each * each, 0)
  return Math.round(1000 * Math.sqrt(squares / (2 * Math.max(1, differences.length)))) / 1000
}
