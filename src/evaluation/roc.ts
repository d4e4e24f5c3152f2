import type { Interval } from './wilson.js'

/** A value, and the document that it is of. */
export interface Scored {
  readonly document: string
  readonly value: number
}

/** Returns how often a value of the first is above one of the second, ties as halves: the area under the ROC curve. */
export function areaUnderCurve(first: readonly number[], second: readonly number[]): number {
  const sorted = [...second].sort((a, b) => a - b)
  const below = (value: number, orEqual: boolean): number => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const at = sorted[middle] ?? 0
      if (at < value || (orEqual && at === value)) low = middle + 1
      else high = middle
    }
    return low
  }
  const won = first.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0)
  return won / Math.max(1, first.length * second.length)
}

/** Samples of the bootstrap. */
const samples = 400

/**
 * Returns the interval of 95 % of the area under the curve, by drawing documents again (Efron 1979). The numbers of the
 * draw are always the same.
 */
export function intervalOfArea(first: readonly Scored[], second: readonly Scored[]): Interval {
  const documents = [...new Set([...first, ...second].map(({ document }) => document))]
  const valuesOf = (scored: readonly Scored[]): ReadonlyMap<string, readonly number[]> => {
    const values = new Map<string, number[]>()
    for (const { document, value } of scored) values.set(document, [...(values.get(document) ?? []), value])
    return values
  }
  const [ofFirst, ofSecond] = [valuesOf(first), valuesOf(second)]
  let seed = 1
  const draw = (): string => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return documents[Math.floor((seed / 2 ** 32) * documents.length)] ?? ''
  }
  const areas = Array.from({ length: samples }, () => {
    const drawn = documents.map(draw)
    return areaUnderCurve(
      drawn.flatMap(document => ofFirst.get(document) ?? []),
      drawn.flatMap(document => ofSecond.get(document) ?? []),
    )
  }).sort((a, b) => a - b)
  return { low: areas[Math.floor(0.025 * samples)] ?? 0, high: areas[Math.floor(0.975 * samples)] ?? 1 }
}

/** Returns the value that a share of the values is above. */
export function valueAbove(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => b - a)
  return sorted[Math.floor(share * sorted.length)] ?? -Infinity
}

/** A point of a ROC curve: shares of the second and of the first that lie above a value. */
export type RocPoint = readonly [second: number, first: number]

/** Returns the ROC curve of two sides in steps of a hundredth of the second. */
export const traceRoc = (first: readonly number[], second: readonly number[]): readonly RocPoint[] =>
  Array.from({ length: 101 }, (_, percent): RocPoint => {
    const least = percent === 100 ? -Infinity : valueAbove(second, percent / 100)
    const found = first.filter(value => value > least).length / Math.max(1, first.length)
    return [percent / 100, percent === 100 ? 1 : Math.round(1000 * found) / 1000]
  })
