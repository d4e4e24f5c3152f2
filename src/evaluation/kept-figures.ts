import type { Rule } from '../rule.js'
import { type Alarm, type Figure, figures, type SetSize } from './measure.js'

/** A run over annotated and clean sets: what docs/evaluation.json keeps and a later run is compared with. */
export interface Evaluation {
  readonly sets: readonly SetSize[]
  readonly alarms: readonly Alarm[]
}

/** The figures alone, small enough to be kept with the project: by rule id, and for all rules of a severity. */
export interface KeptFigures {
  readonly sets: readonly SetSize[]
  readonly rules: Readonly<Record<string, readonly Figure[]>>
  readonly severities: Readonly<Record<string, readonly Figure[]>>
}

export function keptFigures({ sets, alarms }: Evaluation, rules: readonly Rule[]): KeptFigures {
  const by = (keys: readonly string[], keyOf: (alarm: Alarm) => string): Record<string, readonly Figure[]> =>
    Object.fromEntries(keys.map(key => [key, figures(sets, alarms, alarm => keyOf(alarm) === key)]))
  return {
    sets,
    rules: by(rules.map(({ id }) => id), ({ ruleId }) => ruleId),
    severities: by(['error', 'warning', 'info'], ({ severity }) => severity),
  }
}
