import { formatCount } from '../../reporters/text/format-count.js'
import { complain, say } from '../../terminal/say.js'

/** Counts what `--fix` did, and says what it could not do: once for all entries of an archive. */
export class FixTally {
  #files = 0
  /** The number of fixes by rule. */
  readonly #fixes = new Map<string, number>()
  /** The number of refusals by archive, or file, and reason. */
  readonly #refused = new Map<string, number>()

  addFixed(ruleIds: readonly string[]): void {
    this.#files++
    for (const ruleId of ruleIds) this.#fixes.set(ruleId, (this.#fixes.get(ruleId) ?? 0) + 1)
  }

  addRefused(file: string, reason: string): void {
    const [container = file] = file.split('!/')
    const key = `${container}\u0000${reason}`
    const before = this.#refused.get(key) ?? 0
    this.#refused.set(key, before + 1)
    if (before === 0) complain(file, { message: `This file is not fixed: ${reason}.`, line: null, column: null })
  }

  /** Prints how many more entries of an archive could not be fixed. */
  finish(): void {
    for (const [key, count] of this.#refused) {
      const [container = '', reason = ''] = key.split('\u0000')
      const [entries, are] = count === 2 ? ['entry', 'is'] : ['entries', 'are']
      if (count > 1) say(`${container}: ${String(count - 1)} more ${entries} ${are} not fixed: ${reason}.`)
    }
  }

  /** Describes in a line what was fixed, and which issues remain: `remaining` counts them by rule. */
  describe(remaining: ReadonlyMap<string, number>): string {
    const [fixes, left] = [sumOf(this.#fixes), sumOf(remaining)]
    const files = formatCount(this.#files, 'file')
    const done =
      fixes === 0 ? 'Nothing was fixed' : `${formatCount(fixes, 'fix', 'fixes')} in ${files}: ${listRules(this.#fixes)}`
    const rest =
      left === 0
        ? 'No issue remains'
        : `${formatCount(left, 'issue remains', 'issues remain')}: ${listRules(remaining)}`
    return `${done}. ${rest}.`
  }
}

const sumOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, each) => sum + each, 0)

/** Rules that are named in a line. */
const mostRules = 8

/** Names rules with their counts, the most frequent first: “one-rule ×2, another-rule”. */
function listRules(counts: ReadonlyMap<string, number>): string {
  const inOrder = [...counts].sort(([, a], [, b]) => b - a)
  const named = inOrder.slice(0, mostRules).map(([id, count]) => (count > 1 ? `${id} ×${String(count)}` : id))
  const others = inOrder.length - named.length
  return [...named, ...(others > 0 ? [formatCount(others, 'other rule')] : [])].join(', ')
}
