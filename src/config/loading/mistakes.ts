import { UsageError } from '../../terminal/usage-error.js'
import { type ConfigPlace, type KeyProblem, problemLine } from '../config-problem.js'
import { type ConfigSource, locate } from './config-source.js'

/** Collects what is wrong with a configuration and with what it names, so that all of it is reported at once. */
export class Mistakes {
  readonly #source: ConfigSource
  readonly #found: { readonly line: string; readonly place: ConfigPlace | null }[] = []

  constructor(source: ConfigSource) {
    this.#source = source
  }

  get areNone(): boolean {
    return this.#found.length === 0
  }

  add(problems: readonly KeyProblem[]): void {
    for (const problem of problems) {
      const located = locate(this.#source, problem)
      this.#found.push({ line: problemLine(located), place: located.place })
    }
  }

  /** Does work that may be refused. Returns null and keeps the reasons where it is. */
  async attempt<T>(work: () => T | Promise<T>): Promise<T | null> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      for (const line of error.lines) this.#found.push({ line, place: placeIn(line, this.#source) })
      return null
    }
  }

  /** Throws a UsageError with all mistakes, in the order of the file; those of other files come first. */
  refuse(): void {
    if (this.areNone) return
    const inOrder = this.#found.toSorted(
      (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
    )
    throw new UsageError([...new Set(inOrder.map(({ line }) => line))].join('\n'))
  }
}

/** The place that a message on a file names; null if it is about another file. */
function placeIn(message: string, source: ConfigSource): ConfigPlace | null {
  const { file } = locate(source, { keys: [], message: '' })
  const [, line, column] = message.startsWith(`${file}:`)
    ? (/^:(\d+):(\d+): /u.exec(message.slice(file.length)) ?? [])
    : []
  return line === undefined || column === undefined ? null : { line: Number(line), column: Number(column) }
}
