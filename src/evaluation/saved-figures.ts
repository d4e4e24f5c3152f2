import { type Rule, severities, type Severity } from '../rule.js'
import { countRead, type ReadCounts } from './count-read.js'
import type { SourceFigures } from './source-figures.js'
import { type Figure, measure, type SetDiagnostic, type SetSize } from './measure.js'

/** A run over sets of stories. */
export interface Evaluation {
  readonly sets: readonly SetSize[]
  readonly diagnostics: readonly SetDiagnostic[]
}

/** A rule’s figures by severity: its own, and those that it gives to doubtful or grave cases. */
export type FiguresByLevel = Readonly<Partial<Record<Severity, readonly Figure[]>>>

/** The figures that docs/evaluation.json holds: by rule id and severity, and for all rules of a severity. */
export interface SavedFigures {
  readonly sets: readonly SetSize[]
  readonly rules: Readonly<Record<string, FiguresByLevel>>
  readonly severities: Readonly<Record<string, readonly Figure[]>>
  /** The results of reading the diagnostics on clean copy, by severity. */
  readonly read: Readonly<Record<Severity, ReadCounts>>
  /** The figures of the rules that compare with sources. */
  readonly sources?: SourceFigures
}

export const measureAll = ({ sets, diagnostics }: Evaluation, rules: readonly Rule[]): SavedFigures => ({
  sets,
  rules: Object.fromEntries(rules.map(rule => [rule.id, measureByLevel(sets, diagnostics, rule)])),
  severities: Object.fromEntries(
    severities.map(level => [level, measure(sets, diagnostics, ({ severity }) => severity === level)]),
  ),
  read: countRead({ sets, diagnostics }),
})

/** Measures a rule by severity. Its own severity has figures even if the rule reported nothing. */
export function measureByLevel(
  sets: readonly SetSize[],
  diagnostics: readonly SetDiagnostic[],
  { id, severity: own }: Pick<Rule, 'id' | 'severity'>,
): FiguresByLevel {
  const here = diagnostics.filter(({ ruleId }) => ruleId === id)
  const levels = severities.filter(level => level === own || here.some(({ severity }) => severity === level))
  return Object.fromEntries(levels.map(level => [level, measure(sets, here, ({ severity }) => severity === level)]))
}
