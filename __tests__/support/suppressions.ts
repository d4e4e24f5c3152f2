import { expect } from '@jest/globals'
import { lint } from '../../src/node.js'

/** Two sentences, each with one issue: a stop that splits it. */
export const damaged = 'Talks on the harbor opened on Thursday at the town hall. of Skarne.'
export const other = 'The mayor left the new bridge. with his wife on Friday.'

/** Lists a file's diagnostics and hidden diagnostics, as `rule@line` and `by rule: reason`. */
export function suppressionsIn(
  text: string,
  format: string,
): { readonly reported: readonly string[]; readonly hidden: readonly string[] } {
  const { stories, problems } = lint(text, { format, file: 'story' })
  expect(problems).toEqual([])
  return {
    reported: stories.flatMap(({ diagnostics }) =>
      diagnostics.map(({ ruleId, start }) => `${ruleId}@${String(start.line)}`),
    ),
    hidden: stories.flatMap(({ hidden }) =>
      hidden.map(({ diagnostic, by, reason }) => `${by} ${diagnostic.ruleId}: ${String(reason)}`),
    ),
  }
}
