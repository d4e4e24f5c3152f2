import type { Measurement } from './measures.js'
import type { SourceTree } from './source-tree.js'

export interface Measure {
  readonly name: string
  /** The highest value that is wanted; null for a value that is only looked at. */
  readonly limit: number | null
  /** A gated measure over its limit fails the check. */
  readonly gated: boolean
  readonly measure: (tree: SourceTree) => Measurement
}

export interface HouseReport {
  readonly text: string
  /** The names of gated measures over their limits. */
  readonly broken: readonly string[]
}

/** Writes a table of measures. The places follow the rows for which `lists` is set or that break a gate. */
export function reportMeasures(table: readonly Measure[], tree: SourceTree, lists: boolean): HouseReport {
  const broken: string[] = []
  const lines = [showRow('', 'value', 'limit', '')]
  for (const { name, limit, gated, measure } of table) {
    const { value, total, places } = measure(tree)
    const isBroken = gated && limit !== null && value > limit
    if (isBroken) broken.push(name)
    const shown = total === undefined ? String(value) : `${String(value)} of ${String(total)}`
    lines.push(showRow(name, shown, limit === null ? '' : String(limit), shorten(places[0] ?? '')))
    if (lists || isBroken) lines.push(...places.map(place => `    ${place}`))
  }
  return { text: lines.map(line => `${line}\n`).join(''), broken }
}

const showRow = (name: string, value: string, limit: string, place: string): string =>
  `${name.padEnd(42)}${value.padStart(12)}${limit.padStart(9)}  ${place}`.trimEnd()

const shorten = (place: string): string => (place.length > 60 ? `${place.slice(0, 59)}…` : place)
