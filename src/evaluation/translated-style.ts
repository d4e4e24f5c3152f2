import {
  measureStyle,
  type ReadText,
  styleNames,
  type StyleWeight,
  toDeviations,
} from '../linter/verdict/translated/style.js'
import { wordBands, nameKey } from '../linter/verdict/translated/tokens.js'
import { readPiece } from './translated-features.js'

/** The style of all pieces. */
export interface StyleTable {
  /** The bands of common words: 1 for the most common ones. */
  readonly bandOf: ReadonlyMap<string, number>
  readonly style: readonly Omit<StyleWeight, 'weight'>[]
  /** The distance of each piece from the means, in deviations. */
  readonly rows: readonly (readonly number[])[]
}

/** Measures the style of pieces against their mean. Words that are left out are in no band. */
export function readStyle(pieces: readonly { readonly text: string }[], leftOut: ReadonlySet<string>): StyleTable {
  const read = pieces.map(piece => ({ text: piece.text, tokens: readPiece(piece) }))
  const bandOf = rankWords(read, leftOut)
  const measures = read.map(each => measureStyle([each], word => bandOf.get(word) ?? 0))
  const count = Math.max(1, pieces.length)
  const style = styleNames.map((name, at) => {
    const values = measures.map(each => each[at] ?? 0)
    const mean = values.reduce((sum, value) => sum + value, 0) / count
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count
    return { name, mean: toMillionths(mean), deviation: toMillionths(Math.sqrt(square)) || 1 }
  })
  return { bandOf, style, rows: measures.map(each => toDeviations(each, style)) }
}

/** Puts words into bands by the number of pieces that have them. */
function rankWords(read: readonly ReadText[], leftOut: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { tokens } of read) {
    const words = tokens.flatMap(({ word, key, isWord }) =>
      isWord && key !== nameKey && !leftOut.has(word) ? [word] : [],
    )
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const ranked = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
  const longest = wordBands.at(-1) ?? 0
  return new Map(
    ranked.slice(0, longest).map(([word], rank) => [word, 1 + wordBands.findIndex(end => rank < end)] as const),
  )
}

const toMillionths = (value: number): number => Math.round(value * 1e6) / 1e6
