import { severities, type Severity } from '../rule.js'
import { countWords } from './measure.js'
import type { TranslatedStory } from './translated-copy.js'

/** A diagnostic of a rule that compares with a source. */
interface SourceDiagnostic {
  readonly ruleId: string
  readonly severity: Severity
  /** True if a person marked something there or found the diagnostic right; null if no person looked. */
  readonly isRight: boolean | null
}

/** A story with what was reported about it. */
export interface StoryBesideSource {
  readonly translated: TranslatedStory
  readonly diagnostics: readonly SourceDiagnostic[]
}

interface Count {
  readonly hits: number
  readonly right: number
  readonly unread: number
}

/** The figures of one set, by severity. */
interface SourceSet {
  readonly set: string
  readonly isMarked: boolean
  readonly stories: number
  readonly words: number
  readonly levels: Readonly<Partial<Record<Severity, Count>>>
}

/** The figures of a rule at one severity, on marked copy and on translations by people. */
interface SourceRuleFigure {
  readonly rule: string
  readonly severity: string
  readonly marked: Count
  readonly references: Count
}

/** Pairs of systems that the errors of these rules rank as raters did. */
interface Ranking {
  readonly set: string
  readonly pairs: number
  readonly ranked: number
}

/** The figures of all rules that compare with a source, as evaluation.json keeps them. */
export interface SourceFigures {
  readonly sets: readonly SourceSet[]
  readonly rules: readonly SourceRuleFigure[]
  readonly rankings: readonly Ranking[]
}

function count(diagnostics: readonly SourceDiagnostic[]): Count {
  const answered = (answer: boolean | null): number => diagnostics.filter(({ isRight }) => isRight === answer).length
  return { hits: diagnostics.length, right: answered(true), unread: answered(null) }
}

/** Measures what the rules reported about stories with sources. */
export function measureSources(stories: readonly StoryBesideSource[]): SourceFigures {
  const sets = [...new Set(stories.map(({ translated }) => translated.set))].map(set => ({
    set,
    stories: stories.filter(({ translated }) => translated.set === set),
  }))
  return {
    sets: sets.map(each => measureSet(each.set, each.stories)),
    rules: measureRules(stories),
    rankings: sets.flatMap(each => rankSystems(each.set, each.stories)),
  }
}

const isRated = ({ translated }: StoryBesideSource): boolean => translated.story.marks !== null
const isReference = ({ translated }: StoryBesideSource): boolean => translated.system === null

function measureSet(set: string, stories: readonly StoryBesideSource[]): SourceSet {
  const diagnostics = stories.flatMap(story => story.diagnostics)
  const levels = severities
    .map(severity => [severity, count(diagnostics.filter(each => each.severity === severity))] as const)
    .filter(([, { hits }]) => hits > 0)
  return {
    set,
    isMarked: stories.some(isRated),
    stories: stories.length,
    words: stories.reduce((sum, { translated }) => sum + countWords(translated.story.text), 0),
    levels: Object.fromEntries(levels),
  }
}

function measureRules(stories: readonly StoryBesideSource[]): readonly SourceRuleFigure[] {
  const all = stories.flatMap(({ diagnostics }) => diagnostics)
  const ids = [...new Set(all.map(({ ruleId }) => ruleId))].sort()
  return ids.flatMap(rule =>
    severities.flatMap(severity => {
      const of = (kind: (story: StoryBesideSource) => boolean): Count =>
        count(
          stories
            .filter(kind)
            .flatMap(({ diagnostics }) => diagnostics)
            .filter(each => each.ruleId === rule && each.severity === severity),
        )
      const [marked, references] = [of(isRated), of(isReference)]
      return marked.hits + references.hits === 0 ? [] : [{ rule, severity, marked, references }]
    }),
  )
}

/** Fewest systems that are worth a ranking. */
const fewest = 5

/** Ranks the systems of a rated set by errors per word, and compares each pair with the raters’ penalty per word. */
function rankSystems(set: string, stories: readonly StoryBesideSource[]): readonly Ranking[] {
  const names = [...new Set(stories.filter(isRated).map(({ translated }) => translated.system))]
  if (names.length < fewest) return []
  const systems = names.map(name => {
    const own = stories.filter(({ translated }) => translated.system === name)
    const words = own.reduce((sum, { translated }) => sum + countWords(translated.story.text), 0)
    const errors = own.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity === 'error').length
    const penalty = own.reduce((sum, { translated }) => sum + translated.penalty, 0)
    return { errors: errors / words, penalty: penalty / words }
  })
  const pairs = systems.flatMap((a, at) => systems.slice(at + 1).map(b => [a, b] as const))
  const ranked = pairs.filter(([a, b]) => (a.errors - b.errors) * (a.penalty - b.penalty) > 0).length
  return [{ set, pairs: pairs.length, ranked }]
}
