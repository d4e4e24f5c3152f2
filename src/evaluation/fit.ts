import { weighEvidence } from '../linter/verdict/verdict.js'

/** A story to fit the verdict on: how often each rule reported something, and who wrote its English. */
export interface FitStory {
  /** Stories that are versions of one source have one document: they are never on both sides of a fold. */
  readonly document: string
  /** True if a machine wrote it, false if a person did. */
  readonly machine: boolean
  readonly words: number
  readonly counts: ReadonlyMap<string, number>
}

export interface Fit {
  readonly weights: Readonly<Record<string, number>>
  readonly cutOffs: { readonly suspect: number; readonly damaged: number }
}

/**
 * The highest weight, as the natural logarithm of a ratio: that of a rule e³ = 20 times as frequent in machine copy.
 */
const heaviest = 3
/** The lowest weight: an issue is one, even if these machines do not make it more often than people. */
const lightest = 0.25
/** The weight of a rule that reported nothing in any story. */
const unseen = 1
/** Diagnostics that each rule gets on both sides beforehand, so that a single one proves nothing. */
const prior = 1
/** Shares of human stories that may be called suspect or worse, and damaged, among the stories of the fit. */
const allowed = { suspect: 0.05, damaged: 0.01 }

/**
 * Fits weights by how much more often, per word, a rule reports something in machine copy than in human copy, and
 * cut-offs by the weights of human stories.
 */
export function fit(stories: readonly FitStory[], ruleIds: readonly string[]): Fit {
  const [machine, human] = [stories.filter(story => story.machine), stories.filter(story => !story.machine)]
  // Without this, the side with less copy would look more damaged by the prior alone.
  const even = Math.max(1, wordsOf(machine) / wordsOf(human))
  const weights = Object.fromEntries(
    ruleIds.map(ruleId => {
      if (!stories.some(({ counts }) => counts.has(ruleId))) return [ruleId, unseen]
      const logarithm = Math.log((rateOf(ruleId, machine) / rateOf(ruleId, human)) * even)
      return [ruleId, toHundredths(Math.min(heaviest, Math.max(lightest, logarithm)))]
    }),
  )
  const humanWeights = human.map(story => weigh(story, weights)).sort((a, b) => b - a)
  const cutOff = (share: number): number =>
    toHundredths(Math.max(0.05, (humanWeights[Math.floor(share * humanWeights.length)] ?? 0) + 0.01))
  return { weights, cutOffs: { suspect: cutOff(allowed.suspect), damaged: cutOff(allowed.damaged) } }
}

/** One word more, so that it is never 0. */
const wordsOf = (stories: readonly FitStory[]): number => stories.reduce((sum, { words }) => sum + words, 1)

/** Returns how often a rule reports something per word. */
const rateOf = (ruleId: string, stories: readonly FitStory[]): number =>
  (stories.reduce((sum, { counts }) => sum + (counts.get(ruleId) ?? 0), 0) + prior) / wordsOf(stories)

const toHundredths = (value: number): number => Math.round(100 * value) / 100

/** Returns the weight of the evidence against a story. */
export const weigh = ({ counts, words }: FitStory, weights: Readonly<Record<string, number>>): number =>
  weighEvidence(counts, words, weights)
