import type { Range } from '../../story/search.js'

/** A paragraph as it is paired: its length in letters of English, and words and numbers that translations keep. */
export interface AlignedText {
  readonly length: number
  readonly anchors: ReadonlySet<string>
}

/** Paragraphs of the source and those of the English that translate them; either range may be empty. */
export interface AlignedPair {
  readonly source: Range
  readonly english: Range
}

/** The usual relation of the lengths: median and spread of log(English / source). */
interface Lengths {
  readonly median: number
  readonly spread: number
}

/** Numbers of paragraphs of each side that go together, and the cost of it. */
const moves: readonly (readonly [source: number, english: number, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 2.3],
  [2, 1, 2.3],
  [2, 2, 4.4],
  [1, 0, 4.6],
  [0, 1, 4.6],
  [1, 3, 4],
  [3, 1, 4],
]

/** Paragraphs by which a pair may be off the diagonal: this keeps the work linear. */
const band = 40
const mostAnchors = 5
const anchorGain = 1.2
const anchorLoss = 0.6
const mostLengthCost = 8

/** The best way to a pair of places. */
interface Step {
  readonly cost: number
  readonly source: number
  readonly english: number
}

/**
 * Pairs paragraphs in their order by dynamic programming over lengths and anchors (after W. Gale and K. Church, 1993).
 * Returns null if there is no way within the band.
 */
export function alignParagraphs(
  source: readonly AlignedText[],
  english: readonly AlignedText[],
  lengths: Lengths,
): readonly AlignedPair[] | null {
  const steps: Map<number, Step>[] = source.map(() => new Map<number, Step>())
  steps.push(new Map())
  steps[0]?.set(0, { cost: 0, source: 0, english: 0 })
  for (let i = 0; i <= source.length; i++) {
    const middle = (i * english.length) / Math.max(1, source.length)
    const last = Math.min(english.length, Math.ceil(middle) + band)
    for (let j = Math.max(0, Math.floor(middle) - band); j <= last; j++) {
      const here = steps[i]?.get(j)
      if (here === undefined) continue
      for (const [a, b, moveCost] of moves) {
        if (i + a > source.length || j + b > english.length) continue
        const gathered = a > 0 && b > 0 ? pairCost(source.slice(i, i + a), english.slice(j, j + b), lengths) : 0
        const cost = here.cost + moveCost + gathered
        const known = steps[i + a]?.get(j + b)
        if (known === undefined || cost < known.cost) steps[i + a]?.set(j + b, { cost, source: i, english: j })
      }
    }
  }
  return traceBack(steps, source.length, english.length)
}

function pairCost(sources: readonly AlignedText[], englishes: readonly AlignedText[], lengths: Lengths): number {
  const [x, y] = [sources, englishes].map(texts => texts.reduce((sum, { length }) => sum + length, 0)) as [
    number,
    number,
  ]
  const z = (Math.log((y + 5) / (x + 5)) - lengths.median) / (lengths.spread * (1 + 8 / Math.sqrt(x + 1)))
  let [kept, lost] = [0, 0]
  for (const { anchors } of sources)
    for (const anchor of anchors)
      if (englishes.some(each => each.anchors.has(anchor))) kept++
      else lost++
  const anchorCost = anchorLoss * Math.min(mostAnchors, lost) - anchorGain * Math.min(mostAnchors, kept)
  return Math.min(mostLengthCost, (z * z) / 2) + anchorCost
}

function traceBack(
  steps: readonly ReadonlyMap<number, Step>[],
  from: number,
  at: number,
): readonly AlignedPair[] | null {
  const pairs: AlignedPair[] = []
  let [i, j] = [from, at]
  while (i > 0 || j > 0) {
    const step = steps[i]?.get(j)
    if (step === undefined) return null
    pairs.push({ source: { start: step.source, end: i }, english: { start: step.english, end: j } })
    ;[i, j] = [step.source, step.english]
  }
  return pairs.reverse()
}
