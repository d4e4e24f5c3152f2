import type { EnglishFigure } from './english-figures.js'
import type { SourceFigure } from './source-figure.js'

/** A number that stands once on each side, with one value: what stands beside it can be compared. */
export interface LonePair {
  readonly source: SourceFigure
  readonly english: EnglishFigure
}

/** Finds the numbers that stand once in the source and once in the English. */
export function findLonePairs(
  sourceFigures: readonly SourceFigure[],
  figures: readonly EnglishFigure[],
): readonly LonePair[] {
  if (sourceFigures.length === 0 || figures.length === 0) return []
  const bySource = groupByValue(sourceFigures)
  const byEnglish = groupByValue(figures)
  const pairs: LonePair[] = []
  for (const source of sourceFigures) {
    const partners = new Set(source.values.flatMap(value => byEnglish.get(value) ?? []))
    const rivals = new Set(source.values.flatMap(value => bySource.get(value) ?? []))
    const [english] = partners
    if (english === undefined || partners.size !== 1 || rivals.size !== 1) continue
    if (figures.filter(each => each.raw === english.raw).length === 1) pairs.push({ source, english })
  }
  return pairs
}

function groupByValue<T extends { readonly values: readonly number[] }>(figures: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const figure of figures)
    for (const value of figure.values) {
      const group = groups.get(value) ?? []
      groups.set(value, group)
      group.push(figure)
    }
  return groups
}
