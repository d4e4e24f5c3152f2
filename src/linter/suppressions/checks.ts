import type { RuleText, Severity } from '../../rule.js'
import { roles } from '../../story/story.js'

/** Levels of the checks of suppressions themselves. */
export interface SuppressionLevels {
  /** The level for suppressions that hide nothing; a warning by default. */
  readonly unused?: Severity | 'off'
  /** The level for suppressions that give no reason; off by default. */
  readonly reasons?: Severity | 'off'
}

/** The ids of the checks of suppressions. */
export type SuppressionCheck = 'unused-suppression' | 'unexplained-suppression'

/** Returns the level of a check. */
export const findCheckLevel = (
  check: SuppressionCheck,
  { unused = 'warning', reasons = 'off' }: SuppressionLevels,
): Severity | 'off' => (check === 'unused-suppression' ? unused : reasons)

/** Lists the checks that are on. */
export const listActiveChecks = (levels: SuppressionLevels): readonly SuppressionCheck[] =>
  (['unused-suppression', 'unexplained-suppression'] as const).filter(check => findCheckLevel(check, levels) !== 'off')

const common = { family: 'suppressions', mqm: 'Other', severity: 'warning', certainty: 'certain', roles } as const

/** The checks of suppressions themselves. They are no rules: the configuration's key `suppressions` sets levels. */
export const suppressionChecks: readonly RuleText[] = [
  {
    ...common,
    id: 'unused-suppression',
    summary: 'A suppression that hides nothing',
    why: `A suppression whose issue was fixed or moved hides the next issue in its place. Delete it, or delete the rules
      in it that hide nothing. If a rule's name is misspelled, the message names the nearest one. The configuration sets
      the level: "suppressions: { unused: info }", or "off". With --only, the check is off.`,
    examples: {
      bad: [{ text: '⟦wirelint-disable-next-paragraph repeated-word⟧\n\nShe read from her new book.' }],
      good: ['wirelint-disable-next-paragraph repeated-word -- the poet’s own\n\nShe read it: the sea the the sea.'],
    },
  },
  {
    ...common,
    id: 'unexplained-suppression',
    summary: 'A suppression without a reason; off, unless the configuration asks for reasons',
    why: `A year later, readers need the reason. Write it after "--", or in a suppression file as its "reason". The
      configuration turns the check on: "suppressions: { reasons: error }".`,
    examples: {
      bad: [{ text: '⟦wirelint-disable-next-paragraph repeated-word⟧\n\nShe read it: the sea the the sea.' }],
      good: ['wirelint-disable-next-paragraph repeated-word -- the poet’s own\n\nShe read it: the sea the the sea.'],
    },
  },
]

/** Describes why an id is not a rule's: it is misspelt, or the configuration sets its level elsewhere. */
export const describeUnknownRule = (id: string, nearest: string): string =>
  suppressionChecks.some(check => check.id === id)
    ? `“${id}” is not a rule. Set its level with the key “suppressions” in the configuration.`
    : `Unknown rule “${id}”.${nearest}`
