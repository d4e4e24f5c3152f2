import { keeping } from '../linter/hide.js'
import type { FileReport, Problem, StoryReport } from '../linter/report.js'
import { verdictLevels } from '../linter/verdict.js'
import { plural } from '../reporters/plural.js'
import type { Severity } from '../rule.js'
import type { LintFlags } from './lint-flags.js'
import { complain, note, say } from './output.js'
import { UsageError } from './usage-error.js'

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
  /** How often each rule failed. */
  readonly #failures = new Map<string, number>()

  constructor(flags: LintFlags) {
    this.#flags = flags
  }

  /** Counts a report, and answers what of it is to be shown. */
  count(report: FileReport): FileReport {
    const { file, stories, notes } = report
    const problems = report.problems.filter(problem => this.#isNews(problem))
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
    return { ...report, problems }
  }

  /** A rule that fails on each of many stories is named with the first; the others are counted. */
  #isNews({ ruleId }: Problem): boolean {
    if (ruleId === undefined) return true
    const before = this.#failures.get(ruleId) ?? 0
    this.#failures.set(ruleId, before + 1)
    return before === 0
  }

  /** Says how often rules failed that were named once. */
  finish(): void {
    for (const [ruleId, count] of this.#failures) if (count > 1) say(`Rule ${ruleId} failed on ${plural(count - 1, 'more story', 'more stories')}.`)
  }

  /** What stands in the way of a run, as far as it goes on without it. */
  fault(message: string): void {
    say(message)
    this.#problems++
  }

  /** A report that could not be written to its end, while the others were. */
  unwritten(error: unknown): void {
    if (!(error instanceof UsageError)) throw error
    this.fault(error.message)
  }

  /** Files that were to be changed and could not be. */
  refuse(files: number): void {
    this.#problems += files
  }

  async *watch(files: AsyncIterable<FileReport>): AsyncIterable<FileReport> {
    for await (const each of files) {
      const report = this.count(each)
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
