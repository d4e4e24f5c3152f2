import { keeping } from '../linter/hide.js'
import type { FileReport, StoryReport } from '../linter/report.js'
import { verdictLevels } from '../linter/verdict.js'
import type { Severity } from '../rule.js'
import type { LintFlags } from './lint-flags.js'
import { complain, note } from './output.js'

/** Severities from the weakest that fails a run, for each `--fail-on`. */
const failing: Readonly<Record<Severity | 'never', readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
}

/** Counts what decides the exit code, says problems on standard error, and leaves out what `--quiet` hides. */
export class Tally {
  readonly #flags: LintFlags
  #failing = 0
  #warnings = 0
  #problems = 0

  constructor(flags: LintFlags) {
    this.#flags = flags
  }

  count({ file, stories, problems, notes }: FileReport): void {
    for (const problem of problems) complain(file, problem)
    for (const said of notes) note(file, said)
    this.#problems += problems.length
    // With a gate the verdict on the story decides, unless a level is asked for too.
    const { gate, failOn = gate === undefined ? 'error' : 'never' } = this.#flags
    for (const { diagnostics, verdict } of stories) {
      if (gate !== undefined && verdictLevels.indexOf(verdict.level) >= verdictLevels.indexOf(gate)) this.#failing++
      for (const { severity } of diagnostics) {
        if (severity === 'warning') this.#warnings++
        if (failing[failOn].includes(severity)) this.#failing++
      }
    }
  }

  /** Files that were to be changed and could not be. */
  refuse(files: number): void {
    this.#problems += files
  }

  async *watch(files: AsyncIterable<FileReport>): AsyncIterable<FileReport> {
    for await (const report of files) {
      this.count(report)
      yield this.#flags.quiet === true ? { ...report, stories: report.stories.map(errorsOnly) } : report
    }
  }

  exitCode(): number {
    const { maxWarnings = Infinity } = this.#flags
    if (this.#problems > 0) return 2
    return this.#failing > 0 || this.#warnings > maxWarnings ? 1 : 0
  }
}

const errorsOnly = (story: StoryReport): StoryReport => keeping(story, ({ severity }) => severity === 'error')
