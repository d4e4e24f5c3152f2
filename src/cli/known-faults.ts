import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Baseline, BaselineMaker, baselineIn, withoutKnown } from '../linter/baseline.js'
import type { FileReport } from '../linter/report.js'
import { UsageError } from './usage-error.js'

/** The baseline of a run: a file of faults that are known, which are left out, or are written into it anew. */
export class KnownFaults {
  readonly #path: string | undefined
  readonly #known: Baseline
  readonly #maker: BaselineMaker | null
  #hidden = 0

  constructor(path: string | undefined, update: boolean) {
    this.#path = path
    this.#maker = update ? new BaselineMaker() : null
    this.#known = path === undefined || update ? new Map() : known(path)
  }

  /** The reports without what is known; all of them where the baseline is being written. */
  async *apply(files: AsyncIterable<FileReport>): AsyncIterable<FileReport> {
    for await (const file of files) {
      const stories = file.stories.map(each => {
        this.#maker?.add(each)
        const story = withoutKnown(each, this.#known)
        this.#hidden += story.hidden.length - each.hidden.length
        return story
      })
      yield { ...file, stories: this.#maker === null ? stories : stories.map(story => ({ ...story, diagnostics: [], frames: [] })) }
    }
  }

  /** Writes the baseline, or says how much it hid. */
  finish(): void {
    if (this.#path === undefined) return
    if (this.#maker !== null) writeFileSync(this.#path, this.#maker.toString())
    else if (this.#hidden > 0) process.stderr.write(`wirelint: ${this.#path}: note: It hides ${String(this.#hidden)} known ${this.#hidden === 1 ? 'fault' : 'faults'}.\n`)
  }
}

function known(path: string): Baseline {
  if (!existsSync(path)) throw new UsageError(`Cannot read ${path}: there is no such baseline. --update-baseline writes one.`)
  const baseline = baselineIn(readFileSync(path, 'utf8'))
  if (baseline === null) throw new UsageError(`Cannot read ${path}: it is no baseline of wirelint.`)
  return baseline
}
