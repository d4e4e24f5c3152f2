import type { RuleText } from '../../rule.js'
import { roles } from '../../story/story.js'

const common = { family: 'suppressions', mqm: 'Other', severity: 'warning', certainty: 'certain', roles } as const

/** What is said of suppressions themselves. They are no rules: the configuration's key `suppressions` sets them. */
export const suppressionChecks: readonly RuleText[] = [
  {
    ...common,
    id: 'unused-suppression',
    summary: 'A suppression that hides nothing',
    why: `A fault that was mended or moved leaves its suppression behind, and that hides tomorrow's fault. Delete it, or the names that it names in
      vain; where its name is misspelt, the nearest right one is told. The configuration sets the level: "suppressions: { unused: info }", or "off".
      Where rules run alone (--only) none is called unused.`,
    examples: {
      bad: [{ text: '⟦wirelint-disable-next-paragraph repeated-word⟧\n\nShe read from her new book.' }],
      good: ['wirelint-disable-next-paragraph repeated-word -- the poet’s own\n\nShe read it: the sea the the sea.'],
    },
  },
  {
    ...common,
    id: 'unexplained-suppression',
    summary: 'A suppression without a reason; off, unless the configuration asks for reasons',
    why: `Nobody knows a year later why a fault was to stay. Write the reason behind "--", in a file of suppressions as its "reason". The configuration
      asks for reasons: "suppressions: { reasons: error }".`,
    examples: {
      bad: [{ text: '⟦wirelint-disable-next-paragraph repeated-word⟧\n\nShe read it: the sea the the sea.' }],
      good: ['wirelint-disable-next-paragraph repeated-word -- the poet’s own\n\nShe read it: the sea the the sea.'],
    },
  },
]

/** Why a rule is not known: the nearest right name, or where its level is set if it is none. */
export const unknownRule = (id: string, nearest: string): string =>
  suppressionChecks.some(check => check.id === id)
    ? `“${id}” is no rule: the configuration’s key “suppressions” sets its level.`
    : `Unknown rule “${id}”.${nearest}`
