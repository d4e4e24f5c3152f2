import { formatCount } from '../../reporters/text/format-count.js'
import { complain, say } from '../../terminal/say.js'

/** Counts what `--fix` did, and says what it could not do: once for all entries of an archive. */
export class FixTally {
  #files = 0
  #fixes = 0
  /** The number of refusals by archive, or file, and reason. */
  readonly #refused = new Map<string, number>()

  addFixed(fixes: number): void {
    this.#files++
    this.#fixes += fixes
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

  /** Describes in a line what was done, and how many issues remain. */
  describe(remaining: number): string {
    const done =
      this.#fixes === 0
        ? 'Nothing was fixed'
        : `${formatCount(this.#fixes, 'fix', 'fixes')} in ${formatCount(this.#files, 'file')}`
    const left = remaining === 0 ? 'No issue remains' : formatCount(remaining, 'issue remains', 'issues remain')
    return `${done}. ${left}.`
  }
}
