import { evidenceWeight } from '../linter/verdict/verdict.js'

/** A story to fit on: what the rules said of it, and whether a machine or a person wrote its English. */
export interface FitStory {
  /** Stories that are versions of one source share a document: they are never on both sides of a fold. */
  readonly document: string
  readonly machine: boolean
  readonly words: number
  readonly counts: ReadonlyMap<string, number>
}

export interface Fit {
  readonly weights: Readonly<Record<string, number>>
  readonly cutOffs: { readonly suspect: number; readonly damaged: number }
}

/** Highest weight, in natural logarithms of a ratio: a rule that speaks e³ = 20 times oftener of machine copy has it. */
const heaviest = 3
/** Lowest weight: a fault is a fault, though these machines do not make it oftener than people. */
const lightest = 0.25
/** Weight of a rule that spoke of none of the stories. */
const unseen = 1
/** Alarms that a rule is given on both sides beforehand, so that one alarm in all is no certainty. */
const prior = 1
/** Share of human stories that may be called suspect or worse, and damaged, on the stories the fit is made on. */
const allowed = { suspect: 0.05, damaged: 0.01 }

/** Weights by how much oftener a rule speaks, per word, of machine copy than of human copy; cut-offs by human stories. */
export function fit(stories: readonly FitStory[], ruleIds: readonly string[]): Fit {
  const rate = (ruleId: string, machine: boolean): number => {
    const side = stories.filter(story => story.machine === machine)
    const alarms = side.reduce((sum, { counts }) => sum + (counts.get(ruleId) ?? 0), 0)
    return (alarms + prior) / side.reduce((sum, { words }) => sum + words, 1)
  }
  const words = (machine: boolean): number =>
    stories.filter(story => story.machine === machine).reduce((sum, story) => sum + story.words, 1)
  // Without this, the side with less copy would look busier by the prior alone.
  const even = words(true) / words(false)
  const weights = Object.fromEntries(
    ruleIds.map(ruleId => {
      const ratio = rate(ruleId, true) / rate(ruleId, false)
      const spoke = stories.some(({ counts }) => counts.has(ruleId))
      return [
        ruleId,
        spoke
          ? Math.round(100 * Math.min(heaviest, Math.max(lightest, Math.log(ratio * Math.max(1, even))))) / 100
          : unseen,
      ]
    }),
  )
  const human = stories
    .filter(({ machine }) => !machine)
    .map(story => weigh(story, weights))
    .sort((a, b) => b - a)
  const cutOff = (share: number): number =>
    Math.round(100 * Math.max(0.05, (human[Math.floor(share * human.length)] ?? 0) + 0.01)) / 100
  return { weights, cutOffs: { suspect: cutOff(allowed.suspect), damaged: cutOff(allowed.damaged) } }
}

const weigh = ({ counts, words }: FitStory, weights: Readonly<Record<string, number>>): number =>
  evidenceWeight(counts, words, weights)

/** A story's weight by a fit that never saw its document, and the cut-offs of that fit. */
export interface Judged {
  readonly story: FitStory
  readonly weight: number
  readonly level: 'clean' | 'suspect' | 'damaged'
}

/** Cross-validation over whole documents: each of `folds` parts is judged by what is fitted on the others. */
export function crossValidated(
  stories: readonly FitStory[],
  ruleIds: readonly string[],
  folds: number,
): readonly Judged[] {
  const documents = [...new Set(stories.map(({ document }) => document))].sort()
  const foldOf = new Map(documents.map((document, index) => [document, index % folds]))
  return Array.from({ length: folds }, (_, fold) => {
    const { weights, cutOffs } = fit(
      stories.filter(({ document }) => foldOf.get(document) !== fold),
      ruleIds,
    )
    return stories
      .filter(({ document }) => foldOf.get(document) === fold)
      .map(story => {
        const weight = weigh(story, weights)
        return {
          story,
          weight,
          level: weight >= cutOffs.damaged ? 'damaged' : weight >= cutOffs.suspect ? 'suspect' : 'clean',
        } as const
      })
  }).flat()
}

/** How often a machine story outweighs a human one, ties counting half: the area under the ROC curve. */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const side = (machine: boolean): number[] =>
    judged.filter(({ story }) => story.machine === machine).map(({ weight }) => weight)
  const [machine, human] = [side(true), side(false)]
  let won = 0
  for (const m of machine) for (const h of human) won += m > h ? 1 : m === h ? 0.5 : 0
  return won / Math.max(1, machine.length * human.length)
}
