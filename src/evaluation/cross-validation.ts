import { type Fit, fit, type FitStory, weigh } from './fit.js'

/** A story’s weight and level by a fit that has not seen its document. */
export interface JudgedStory {
  readonly story: FitStory
  readonly weight: number
  readonly level: 'clean' | 'suspect' | 'damaged'
}

/** Cross-validates over whole documents: each of `folds` parts is judged by a fit on the others. */
export function crossValidate(
  stories: readonly FitStory[],
  ruleIds: readonly string[],
  folds: number,
): readonly JudgedStory[] {
  const documents = [...new Set(stories.map(({ document }) => document))].sort()
  const foldOf = new Map(documents.map((document, index) => [document, index % folds]))
  return Array.from({ length: folds }, (_, fold) => {
    const others = stories.filter(({ document }) => foldOf.get(document) !== fold)
    const { weights, cutOffs } = fit(others, ruleIds)
    return stories
      .filter(({ document }) => foldOf.get(document) === fold)
      .map(story => {
        const weight = weigh(story, weights)
        return { story, weight, level: levelOf(weight, cutOffs) }
      })
  }).flat()
}

function levelOf(weight: number, { suspect, damaged }: Fit['cutOffs']): JudgedStory['level'] {
  if (weight >= damaged) return 'damaged'
  return weight >= suspect ? 'suspect' : 'clean'
}

/** Returns how often a machine story outweighs a human one, with ties as halves: the area under the ROC curve. */
export function areaUnderCurve(judged: readonly JudgedStory[]): number {
  const weightsOf = (machine: boolean): number[] =>
    judged.filter(({ story }) => story.machine === machine).map(({ weight }) => weight)
  const [machine, human] = [weightsOf(true), weightsOf(false)]
  // The sign of the difference is 1, 0 or -1.
  const won = machine.reduce((sum, m) => sum + human.reduce((wins, h) => wins + (Math.sign(m - h) + 1) / 2, 0), 0)
  return won / Math.max(1, machine.length * human.length)
}
