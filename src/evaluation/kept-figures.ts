import { type Rule, severities, type Severity } from '../rule.js'
import { type Alarm, type Figure, figures, type SetSize } from './measure.js'

/** A run over annotated and clean sets: what docs/evaluation.json keeps and a later run is compared with. */
export interface Evaluation {
  readonly sets: readonly SetSize[]
  readonly alarms: readonly Alarm[]
}

/** A rule's figures by the severity that it reported with: its own, and those that it gives to doubtful or grave cases. */
export type FiguresByLevel = Readonly<Partial<Record<Severity, readonly Figure[]>>>

/** The figures alone, small enough to be kept with the project: by rule id and level, and for all rules of a severity. */
export interface KeptFigures {
  readonly sets: readonly SetSize[]
  readonly rules: Readonly<Record<string, FiguresByLevel>>
  readonly severities: Readonly<Record<string, readonly Figure[]>>
}

export function keptFigures({ sets, alarms }: Evaluation, rules: readonly Rule[]): KeptFigures {
  return {
    sets,
    rules: Object.fromEntries(rules.map(rule => [rule.id, figuresByLevel(sets, alarms, rule)])),
    severities: Object.fromEntries(
      severities.map(level => [level, figures(sets, alarms, ({ severity }) => severity === level)]),
    ),
  }
}

/** At the rule's own level even where it never spoke. */
export function figuresByLevel(
  sets: readonly SetSize[],
  alarms: readonly Alarm[],
  { id, severity: own }: Pick<Rule, 'id' | 'severity'>,
): FiguresByLevel {
  const here = alarms.filter(({ ruleId }) => ruleId === id)
  const levels = severities.filter(level => level === own || here.some(({ severity }) => severity === level))
  return Object.fromEntries(levels.map(level => [level, figures(sets, here, ({ severity }) => severity === level)]))
}
