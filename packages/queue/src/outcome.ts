import type { PartReport } from 'wirelint/engine'

/** Counts what decides about the exit code, which is that of the command. */
export class RunOutcome {
  #errors = 0
  #problems = 0
  readonly #say: (message: string) => void

  constructor(say: (message: string) => void) {
    this.#say = say
  }

  /** Counts reports as they pass, and prints their problems. */
  async *over(reports: AsyncIterable<PartReport>): AsyncIterable<PartReport> {
    for await (const report of reports) {
      for (const { message, line } of report.problems)
        this.#say(`${report.file}${line === null ? '' : `:${String(line)}`}: ${message}`)
      this.#problems += report.problems.length
      for (const { diagnostics } of report.stories)
        this.#errors += diagnostics.filter(({ severity }) => severity === 'error').length
      yield report
    }
  }

  get exitCode(): number {
    if (this.#problems > 0) return 2
    return this.#errors > 0 ? 1 : 0
  }
}
