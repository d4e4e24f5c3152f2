import { existsSync, statSync } from 'node:fs'
import rules from '../../rules/index.js'
import { tryToWrite } from '../files/file-problems.js'
import { namesRelativeTo } from '../files/path-names.js'
import { readFile } from '../files/read-file.js'
import { withLock } from '../files/lock-file.js'
import { replaceFile } from '../files/replace-file.js'
import { Baseline, parseBaseline, countKnownIssues } from '../linter/baseline/baseline.js'
import type { PartReport } from '../linter/report.js'
import { formatCount } from '../reporters/text/format-count.js'
import { describeRetired } from '../rule.js'
import { UsageError } from '../terminal/usage-error.js'
import type { RunFlags } from './run-flags.js'

/**
 * The use that a run makes of its baseline: it leaves out known issues, writes the file again, or drops from it what is
 * gone.
 */
type Use = 'apply' | 'update' | 'prune'

/** Opens the baseline that the flags name; null for none. A UsageError says which flags do not go together. */
export function openBaseline(flags: RunFlags): RunBaseline | null {
  const { baseline: path, updateBaseline, pruneBaseline, fixDryRun } = flags
  if (updateBaseline === true && pruneBaseline === true)
    throw new UsageError(
      'Use --update-baseline or --prune-baseline, not both: --update-baseline also removes fixed issues.',
    )
  const use = useOf(flags)
  if (path === undefined && use !== 'apply') throw new UsageError(`--${use}-baseline needs --baseline FILE.`)
  if (fixDryRun === true && use !== 'apply')
    throw new UsageError(`--fix-dry-run changes nothing. Remove --${use}-baseline.`)
  return path === undefined ? null : new RunBaseline(path, use)
}

function useOf({ updateBaseline, pruneBaseline }: RunFlags): Use {
  if (updateBaseline === true) return 'update'
  return pruneBaseline === true ? 'prune' : 'apply'
}

/** A file of known issues, and how a run uses it. */
export class RunBaseline {
  readonly #path: string
  readonly #use: Use
  readonly #baseline: Baseline
  #hidden = 0

  constructor(path: string, use: Use) {
    this.#path = path
    this.#use = use
    if (use !== 'apply' && statSync(path, { throwIfNoEntry: false })?.isFile() === false)
      throw new UsageError(`Cannot write ${path}: it is not a file.`)
    this.#baseline = use === 'update' && !existsSync(path) ? new Baseline(namesRelativeTo(path)) : readBaseline(path)
  }

  /** Returns a report without known issues. A run that writes the baseline reports nothing. */
  apply(report: PartReport): PartReport {
    const left = this.#baseline.apply(report)
    this.#hidden += countHidden(left) - countHidden(report)
    return this.#use === 'update' ? { ...left, stories: left.stories.map(emptied) } : left
  }

  /** A file could not be checked: its issues are neither found nor gone. */
  miss(file: string): void {
    this.#baseline.recordUnread(file)
  }

  /**
   * Writes the file, unless it is only applied. Returns in words what it hides and knows; null where there is nothing
   * to say.
   */
  finish(): string | null {
    const text = this.#use === 'apply' ? null : this.#write()
    const said = [
      this.#use === 'update' && text !== null ? `Wrote ${formatCount(countKnownIssues(text), 'known issue')}.` : '',
      this.#use !== 'update' && this.#hidden > 0 ? `Hid ${formatCount(this.#hidden, 'known issue')}.` : '',
      this.#describeGone(),
      this.#use === 'prune' && text !== null ? this.#describeAbsent(countKnownIssues(text)) : '',
      ...rules
        .filter(({ id, status }) => status === 'retired' && this.#baseline.rules.has(id))
        .map(rule => describeRetired(rule.id)),
    ].filter(each => each !== '')
    return said.length === 0 ? null : said.join(' ')
  }

  /** Writes the file, with what other runs have written since this one read it. Returns its text. */
  #write(): string {
    let text = ''
    tryToWrite(this.#path, () => {
      withLock(this.#path, () => {
        if (existsSync(this.#path)) this.#baseline.readAgain(readBaseline(this.#path))
        text = this.#use === 'update' ? this.#baseline.formatUpdated() : this.#baseline.formatPruned()
        replaceFile(this.#path, text)
      })
    })
    return text
  }

  #describeGone(): string {
    const { gone } = this.#baseline
    if (gone === 0) return ''
    const issues = formatCount(gone, 'known issue')
    const [are, them] = gone === 1 ? ['is', 'it'] : ['are', 'them']
    return this.#use === 'apply'
      ? `${issues} ${are} gone. Drop ${them} with --prune-baseline.`
      : `Dropped ${issues} that ${are} gone.`
  }

  /** Describes what pruning drops beside the issues that are gone; `left` are the issues that stay. */
  #describeAbsent(left: number): string {
    const absent = this.#baseline.size - this.#baseline.gone - left
    return absent > 0 ? `Dropped ${formatCount(absent, 'issue')} of stories that are not in the run.` : ''
  }
}

const emptied = (story: PartReport['stories'][number]): PartReport['stories'][number] => ({
  ...story,
  diagnostics: [],
  frames: [],
})

const countHidden = ({ stories }: PartReport): number => stories.reduce((sum, { hidden }) => sum + hidden.length, 0)

function readBaseline(path: string): Baseline {
  if (!existsSync(path)) throw new UsageError(`Cannot read ${path}: no such file. --update-baseline writes a baseline.`)
  const baseline = parseBaseline(readFile(path), namesRelativeTo(path))
  if (baseline === null) throw new UsageError(`Cannot read ${path}: this is not a baseline of wirelint.`)
  if (baseline === 'newer')
    throw new UsageError(
      `Cannot read ${path}: a newer version of wirelint has written this baseline. Upgrade wirelint, or delete the file and write it again with --update-baseline.`,
    )
  return baseline
}
