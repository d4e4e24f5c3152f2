import { keeping } from '../../linter/baseline/hide.js'
import type { FileReport, Problem, StoryReport } from '../../linter/report.js'
import { verdictLevels } from '../../linter/verdict/verdict.js'
import { plural } from '../../reporters/text/plural.js'
import type { Severity } from '../../rule.js'
import type { LintFlags } from '../../run/lint-flags.js'
import { complain, note, say } from '../../terminal/say.js'
import { UsageError } from '../../terminal/usage-error.js'

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
  /** Stories at or over the gate. */
  #gated = 0
  readonly #found: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
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
    const { gate } = this.#flags
    for (const { diagnostics, verdict } of stories) {
      if (gate !== undefined && verdictLevels.indexOf(verdict.level) >= verdictLevels.indexOf(gate)) this.#gated++
      for (const { severity } of diagnostics) this.#found[severity]++
    }
    return { ...report, problems }
  }

  /** A rule that fails on each of many stories is named with the first; the others are counted. */
  #isNews(problem: Problem): boolean {
    if (problem.kind !== 'rule-failed') return true
    const { ruleId } = problem
    const before = this.#failures.get(ruleId) ?? 0
    this.#failures.set(ruleId, before + 1)
    return before === 0
  }

  /** With a gate the verdict on the story decides, unless a level is asked for too. */
  get #failOn(): Severity | 'never' {
    const { gate, failOn = gate === undefined ? 'error' : 'never' } = this.#flags
    return failOn
  }

  /** How many faults are at or over the failing level. */
  get #failing(): number {
    return failing[this.#failOn].reduce((sum, severity) => sum + this.#found[severity], 0)
  }

  get #hasTooManyWarnings(): boolean {
    return this.#found.warning > (this.#flags.maxWarnings ?? Infinity)
  }

  /** Why a run fails, where the report does not show it. */
  *#reasons(): Iterable<string> {
    const { quiet, gate, maxWarnings } = this.#flags
    const leftOut = quiet === true ? ', which --quiet leaves out' : ''
    const isUnseen = quiet === true && this.#found.error === 0
    if (isUnseen && this.#failing > 0) {
      const infos = this.#failOn === 'info' && this.#found.info > 0 ? [`${String(this.#found.info)} info`] : []
      const warnings = this.#found.warning > 0 ? [plural(this.#found.warning, 'warning')] : []
      yield `--fail-on ${this.#failOn}: ${[...warnings, ...infos].join(' and ')}${leftOut}.`
    }
    if (isUnseen && this.#gated > 0)
      yield `--gate ${String(gate)}: ${plural(this.#gated, 'story looks', 'stories look')} so by faults${leftOut}.`
    if (this.#failing + this.#gated === 0 && this.#hasTooManyWarnings)
      yield `--max-warnings ${String(maxWarnings)}: ${plural(this.#found.warning, 'warning')}${leftOut}.`
  }

  /** Says how often rules failed that were named once, and why a run fails whose report shows no cause. */
  finish(): void {
    for (const [ruleId, count] of this.#failures)
      if (count > 1) say(`Rule ${ruleId} failed on ${plural(count - 1, 'more story', 'more stories')}.`)
    for (const reason of this.#reasons()) say(reason)
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
    if (this.#problems > 0) return 2
    return this.#failing + this.#gated > 0 || this.#hasTooManyWarnings ? 1 : 0
  }
}

const errorsOnly = (story: StoryReport): StoryReport => keeping(story, ({ severity }) => severity === 'error')
