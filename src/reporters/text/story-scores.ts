import type { PartReport, ReportSettings, StoryReport } from '../../linter/report.js'
import type { NoAnswer, TranslatedScore } from '../../linter/verdict/translated/translated.js'
import { type DamagedScore, toDamagedScore, type VerdictLevel } from '../../linter/verdict/verdict.js'

/** The scores of a story, as reports for programs show them. */
export interface StoryScores {
  readonly damaged: DamagedScore
  readonly translated?: TranslatedScore
}

export const toScores = ({ verdict, translated }: StoryReport): StoryScores => ({
  damaged: toDamagedScore(verdict),
  ...(translated === undefined ? {} : { translated }),
})

/** Returns the scores that a run asks for by name; none if it does not. */
export function chooseScores(story: StoryReport, { scores = [] }: ReportSettings): Partial<StoryScores> {
  const { damaged, translated } = toScores(story)
  return {
    ...(scores.includes('damaged') ? { damaged } : {}),
    ...(scores.includes('translated') && translated !== undefined ? { translated } : {}),
  }
}

const reasons: Readonly<Record<NoAnswer, string>> = {
  short: 'no answer, too short',
  'no-prose': 'no answer, not English prose',
}

/** Returns scores in one line, with their evidence. */
export function formatScores({ damaged, translated }: Partial<StoryScores>): string {
  return [
    ...(damaged === undefined ? [] : [formatDamaged(damaged)]),
    ...(translated === undefined ? [] : [formatTranslated(translated)]),
  ].join('; ')
}

function formatDamaged({ level, weight, families }: DamagedScore): string {
  const evidence = families.map(({ family, issues }) => `${family} ${String(issues)}`).join(', ')
  return `damaged: ${level}, ${String(weight)} per 100 words${evidence === '' ? '' : ` (${evidence})`}`
}

function formatTranslated(score: TranslatedScore): string {
  if (score.likelihood === null) return `translated: ${reasons[score.reason]}`
  const { phrases } = score
  const evidence = phrases.map(({ text }) => `“${text}”`).join(', ')
  return `translated: ${formatLikelihood(score)}${evidence === '' ? '' : ` by ${evidence}`}`
}

/** Returns a likelihood with its interval, or that there is none. */
export function formatLikelihood(score: TranslatedScore): string {
  if (score.likelihood === null) return '–'
  const [low, high] = score.interval
  return `${score.likelihood.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
}

/** The likelihoods from which a story is likely, or possibly, translated by a machine. */
const likely = 0.9
const possible = 0.6

type Reading = 'likely' | 'possible' | 'unlikely' | 'unknown'

function findReading({ likelihood }: TranslatedScore): Reading {
  if (likelihood === null) return 'unknown'
  if (likelihood >= likely) return 'likely'
  return likelihood >= possible ? 'possible' : 'unlikely'
}

/** Counts the stories of a run by the levels of their scores. */
export class ScoreSummary {
  readonly damaged: Record<VerdictLevel, number> = { clean: 0, suspect: 0, damaged: 0 }
  readonly translated: Record<Reading, number> = { likely: 0, possible: 0, unlikely: 0, unknown: 0 }

  /** Counts a story, but for one that the run leaves out. */
  add({ isLeftOut, verdict, translated }: StoryReport): void {
    if (isLeftOut) return
    this.damaged[verdict.level]++
    if (translated !== undefined) this.translated[findReading(translated)]++
  }

  /** Returns the counts of the scores that a run asks for. */
  choose({ scores = [] }: ReportSettings): Partial<Pick<ScoreSummary, 'damaged' | 'translated'>> {
    return {
      ...(scores.includes('damaged') ? { damaged: this.damaged } : {}),
      ...(scores.includes('translated') ? { translated: this.translated } : {}),
    }
  }

  /** Returns the counts in one line; empty if a run asks for no score. */
  describe(settings: ReportSettings): string {
    const { damaged, translated } = this.choose(settings)
    const counts = (of: Readonly<Record<string, number>>): string =>
      Object.entries(of)
        .map(([level, count]) => `${String(count)} ${level}`)
        .join(', ')
    return [
      ...(damaged === undefined ? [] : [`Damaged: ${counts(damaged)}.`]),
      ...(translated === undefined ? [] : [`Translated: ${counts(translated)}.`]),
    ].join(' ')
  }
}

/** A story's name with its scores, for lists of all stories. */
export interface ScoredStory {
  readonly file: string
  readonly story: string
  readonly words: number
  readonly scores: Partial<StoryScores>
}

/** Lists the stories of a part with the scores that a run asks for; none if it asks for none. */
export const listScored = ({ file, stories }: PartReport, settings: ReportSettings): readonly ScoredStory[] =>
  (settings.scores ?? []).length === 0
    ? []
    : stories.map(story => ({ file, story: story.id, words: story.words, scores: chooseScores(story, settings) }))
