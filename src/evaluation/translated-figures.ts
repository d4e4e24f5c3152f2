import type { TranslationModel } from '../linter/verdict/translated/model.js'
import { readOdds, sumUp } from '../linter/verdict/translated/translated.js'
import { fitCalibration, type ScoredStretch } from './calibration.js'
import type { FitStory, Writer } from './fit-story.js'
import { groupBy } from './group-by.js'
import { areaUnderCurve, intervalOfArea, type RocPoint, traceRoc, valueAbove } from './roc.js'
import { lengths } from './stretches.js'
import type { TranslatedFit, UnseenPair } from './translated-fit.js'
import type { Interval } from './wilson.js'

/** Stories, and how many of them are at or over two likelihoods. */
interface LikelihoodCounts {
  readonly stories: number
  readonly possible: number
  readonly likely: number
}

/** A phrase, a pattern or a measure of style, and its weight in the score. */
export type WeighedFeature = readonly [name: string, weight: number]

/** The phrases and patterns of each side that are listed. */
export const mostListed = 200

/** Returns the strongest features of a fit, by weight. */
export function listFeatures({ phrases, style }: TranslatedFit): Pick<TranslatedFigures, 'strongest' | 'style'> {
  const toFeature = (name: string, weight: number): WeighedFeature => [name, Math.round(weight * 1e3) / 1e3]
  const all = phrases.map(({ phrase, weight }) => toFeature(phrase, weight))
  return {
    strongest: {
      machine: all.filter(([, weight]) => weight > 0).slice(0, mostListed),
      people: all
        .filter(([, weight]) => weight < 0)
        .toReversed()
        .slice(0, mostListed),
    },
    style: style.map(({ name, weight }) => toFeature(name, weight)),
  }
}

/** Figures of the score *translated*. */
export interface TranslatedFigures {
  readonly fit: string
  readonly fitted: readonly { readonly set: string; readonly stories: number }[]
  readonly phrases: number
  readonly patterns: number
  readonly bytes: number
  /** The phrases and patterns that speak most for machines, and most for people. */
  readonly strongest: { readonly machine: readonly WeighedFeature[]; readonly people: readonly WeighedFeature[] }
  /** Measures of style; the weight is that of a deviation, and speaks for machines above 0. */
  readonly style: readonly WeighedFeature[]
  /** Machine against human translation of the same stories. */
  readonly sets: readonly {
    readonly set: string
    readonly area: number
    readonly interval: Interval
    readonly roc: readonly RocPoint[]
  }[]
  /** Each pair by a fit without it. */
  readonly pairs: readonly {
    readonly pair: string
    readonly area: number
    readonly machine: number
    readonly translator: number
  }[]
  readonly writers: readonly (LikelihoodCounts & {
    readonly set: string
    readonly writer: Writer
    readonly system: string
  })[]
  /** Shares found where 5 and 1 in 100 originals of publishers outside the fit are called translated. */
  readonly found: readonly {
    readonly set: string
    readonly writer: Writer
    readonly stories: number
    readonly atFive: number
    readonly atOne: number
  }[]
  readonly lengths: readonly {
    readonly words: number
    readonly stretches: number
    readonly overTranslators: number
    readonly overOriginals: number
    readonly deviation: number
  }[]
}

/** The likelihoods that are counted, as log-odds. */
const possible = Math.log(0.6 / 0.4)
const likely = Math.log(0.9 / 0.1)

interface JudgedStory extends FitStory {
  readonly odds: number
}

/** Measures a model on stories that its fit has not seen. */
export function measureUnseen(
  stories: readonly FitStory[],
  model: TranslationModel,
): Pick<TranslatedFigures, 'sets' | 'writers' | 'found'> {
  const judged = stories.map((story): JudgedStory => {
    const { score, words } = sumUp(story.text, model)
    return { ...story, odds: readOdds(score, words, model) }
  })
  const originals = oddsOf(judged.filter(({ writer }) => writer === 'original'))
  const [five, one] = [valueAbove(originals, 0.05), valueAbove(originals, 0.01)]
  const translations = judged.filter(({ writer }) => writer !== 'original')
  const sets = Array.from(groupBy(translations, ({ set }) => set)).flatMap(([set, these]) => {
    const [machine, people] = [these.filter(isMachine), these.filter(story => !isMachine(story))]
    if (machine.length === 0 || people.length === 0) return []
    const area = areaUnderCurve(oddsOf(machine), oddsOf(people))
    const interval = intervalOfArea(machine.map(toScored), people.map(toScored))
    return [{ set, area, interval, roc: traceRoc(oddsOf(machine), oddsOf(people)) }]
  })
  const found = Array.from(groupBy(translations, ({ set, writer }) => `${set} ${writer}`).values(), these => ({
    ...describe(these),
    stories: these.length,
    atFive: these.filter(({ odds }) => odds > five).length,
    atOne: these.filter(({ odds }) => odds > one).length,
  }))
  const byWriter = groupBy(judged, ({ set, writer, system, pair }) => `${set} ${writer} ${system || pair}`)
  const writers = Array.from(byWriter.values(), these => ({
    ...describe(these),
    system: these[0]?.writer === 'original' ? these[0].pair : (these[0]?.system.replace(/\.\d+$/u, '') ?? ''),
    stories: these.length,
    possible: these.filter(({ odds }) => odds >= possible).length,
    likely: these.filter(({ odds }) => odds >= likely).length,
  }))
  return { sets, writers, found }
}

const isMachine = ({ writer }: FitStory): boolean => writer === 'machine'
const oddsOf = (stories: readonly JudgedStory[]): readonly number[] => stories.map(({ odds }) => odds)
const toScored = ({ document, odds }: JudgedStory): { document: string; value: number } => ({ document, value: odds })
const describe = ([first]: readonly FitStory[]): { set: string; writer: Writer } => ({
  set: first?.set ?? '',
  writer: first?.writer ?? 'original',
})

export const measurePairs = (pairs: readonly UnseenPair[]): TranslatedFigures['pairs'] =>
  pairs.map(({ pair, machine, translator }) => ({
    pair,
    area: areaUnderCurve(machine, translator),
    machine: machine.length,
    translator: translator.length,
  }))

/** Measures stretches of the fit's own copy at each length, each scored by a fit without its document. */
export function measureLengths(stretches: readonly ScoredStretch[]): TranslatedFigures['lengths'] {
  const { spread } = fitCalibration(stretches)
  return lengths.map((words, index) => {
    const here = stretches.filter(({ band }) => band === words)
    const scores = (writer: Writer): readonly number[] =>
      here.filter(stretch => stretch.writer === writer).map(({ score }) => score)
    return {
      words,
      stretches: here.length,
      overTranslators: areaUnderCurve(scores('machine'), scores('translator')),
      overOriginals: areaUnderCurve(scores('machine'), scores('original')),
      deviation: spread[index]?.deviation ?? 0,
    }
  })
}
