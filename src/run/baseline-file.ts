import { existsSync } from 'node:fs'
import { Baseline, baselineIn, faultsKnown } from '../linter/baseline/baseline.js'
import type { FileReport } from '../linter/report.js'
import { plural } from '../reporters/text/plural.js'
import { writing } from '../files/file-problems.js'
import { fileNamesIn } from '../files/names-in-kept-files.js'
import type { LintFlags } from './lint-flags.js'
import { noteOf } from '../terminal/say.js'
import { readFile } from '../files/read-file.js'
import { UsageError } from '../terminal/usage-error.js'
import { replaceFile } from '../files/replace-file.js'

/** What a run does with its baseline: leave out what it knows, write it anew, or drop from it what is gone. */
type Use = 'apply' | 'update' | 'prune'

/** The baseline of a run: a file of faults that are known. */
export class KnownFaults {
  readonly #path: string
  readonly #use: Use
  readonly #baseline: Baseline | null
  #hidden = 0

  constructor({ baseline: path, updateBaseline, pruneBaseline, fixDryRun }: LintFlags) {
    if (updateBaseline === true && pruneBaseline === true)
      throw new UsageError('--update-baseline drops what is mended already; --prune-baseline goes without it.')
    this.#use = updateBaseline === true ? 'update' : pruneBaseline === true ? 'prune' : 'apply'
    if (path === undefined && this.#use !== 'apply')
      throw new UsageError(`--${this.#use}-baseline needs --baseline FILE, the file to write.`)
    if (fixDryRun === true && this.#use !== 'apply')
      throw new UsageError(`--fix-dry-run changes nothing: --${this.#use}-baseline goes without it.`)
    this.#path = path ?? ''
    this.#baseline =
      path === undefined
        ? null
        : this.#use === 'update' && !existsSync(path)
          ? new Baseline(fileNamesIn(path))
          : known(path)
  }

  /** The reports without what is known; nothing where the baseline is being written. */
  async *apply(files: AsyncIterable<FileReport>): AsyncIterable<FileReport> {
    if (this.#baseline === null) yield* files
    else
      for await (const file of files) {
        const left = this.#baseline.apply(file)
        this.#hidden += hiddenIn(left) - hiddenIn(file)
        yield this.#use === 'update'
          ? { ...left, stories: left.stories.map(story => ({ ...story, diagnostics: [], frames: [] })) }
          : left
      }
  }

  /** A file was left out of the run, as it could not be checked. */
  miss(file: string): void {
    this.#baseline?.miss(file)
  }

  /** Writes the baseline where that was asked for, and says what it hid and what it knows in vain. */
  finish(): void {
    const path = this.#path
    if (this.#baseline === null) return
    const text =
      this.#use === 'update' ? this.#baseline.updated() : this.#use === 'prune' ? this.#baseline.pruned() : null
    if (text !== null)
      writing(path, () => {
        replaceFile(path, text)
      })
    const { gone, size } = this.#baseline
    const absent = text !== null && this.#use === 'prune' ? size - gone - faultsKnown(text) : 0
    const said = [
      ...(text !== null && this.#use === 'update'
        ? [`It is written: it knows ${plural(faultsKnown(text), 'fault')} now.`]
        : []),
      ...(this.#hidden > 0 && this.#use !== 'update' ? [`It hides ${plural(this.#hidden, 'known fault')}.`] : []),
      ...(gone > 0
        ? [
            this.#use === 'apply'
              ? `It knows ${plural(gone, 'known fault')} that ${gone === 1 ? 'is' : 'are'} not found any more (--prune-baseline drops them).`
              : `It knew ${plural(gone, 'known fault')} that ${gone === 1 ? 'is' : 'are'} gone.`,
          ]
        : []),
      ...(absent > 0 ? [`It dropped ${plural(absent, 'fault')} of stories that are not in the run.`] : []),
    ]
    if (said.length > 0) noteOf(path, said.join(' '))
  }
}

const hiddenIn = ({ stories }: FileReport): number => stories.reduce((sum, { hidden }) => sum + hidden.length, 0)

function known(path: string): Baseline {
  if (!existsSync(path))
    throw new UsageError(`Cannot read ${path}: there is no such baseline. --update-baseline writes one.`)
  const baseline = baselineIn(readFile(path), fileNamesIn(path))
  if (baseline === null) throw new UsageError(`Cannot read ${path}: it is no baseline of wirelint.`)
  return baseline
}
