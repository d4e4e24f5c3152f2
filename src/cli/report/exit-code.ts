import { filterDiagnostics } from '../../linter/baseline/hide-diagnostics.js'
import type { PartReport, Problem, StoryReport } from '../../linter/report.js'
import type { Gate } from '../../linter/verdict/score-names.js'
import { verdictLevels } from '../../linter/verdict/verdict.js'
import { formatCount } from '../../reporters/text/format-count.js'
import type { Severity } from '../../rule.js'
import { isFixing, type LintFlags } from '../../run/lint-flags.js'
import { complain, note, say } from '../../terminal/say.js'
import { FixTally } from './fix-tally.js'
import { StoryRequirement } from './story-requirement.js'

/** The severities that fail a run, for each `--fail-on`. */
const failing: Readonly<Record<Severity | 'never', readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
}

/** The counts of a tally as data, for a run that goes on later. */
export interface TallyState {
  readonly gated: number
  readonly found: Readonly<Record<Severity, number>>
  readonly problems: number
  readonly failures: readonly (readonly [string, number])[]
}

/**
 * Counts what decides the exit code, prints problems and notes on standard error, and leaves out what `--quiet` hides.
 */
export class Tally {
  readonly #flags: LintFlags
  /** Stories at or over the gate. */
  #gated = 0
  readonly #found: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  #problems = 0
  /** The number of issues of each rule. */
  readonly #remaining = new Map<string, number>()
  /** The number of failures of each rule. */
  readonly #failures = new Map<string, number>()
  readonly #fixes = new FixTally()
  readonly #requirement = new StoryRequirement()

  constructor(flags: LintFlags) {
    this.#flags = flags
  }

  save(): TallyState {
    return { gated: this.#gated, found: { ...this.#found }, problems: this.#problems, failures: [...this.#failures] }
  }

  /** Goes on from the counts of an earlier run, if there is one. */
  restore(state: TallyState | null): void {
    if (state === null) return
    const { gated, found, problems, failures } = state
    this.#gated = gated
    Object.assign(this.#found, found)
    this.#problems = problems
    for (const [ruleId, count] of failures) this.#failures.set(ruleId, count)
  }

  /** The number of problems up to now. */
  get problems(): number {
    return this.#problems
  }

  /** Counts a report, prints its problems and notes, and returns what of it is to be shown. */
  count(report: PartReport): PartReport {
    const { file, stories, notes } = report
    const problems = this.#newProblems(report.problems)
    for (const problem of problems) complain(file, problem)
    for (const said of notes) note(file, said)
    this.#problems += problems.length
    const { gate, quiet } = this.#flags
    for (const story of stories) {
      if (gate !== undefined && isGated(story, gate)) this.#gated++
      for (const { severity, ruleId } of story.diagnostics) {
        this.#found[severity]++
        this.#remaining.set(ruleId, (this.#remaining.get(ruleId) ?? 0) + 1)
      }
    }
    return { ...report, problems, stories: quiet === true ? stories.map(errorsOnly) : stories }
  }

  /** Counts the stories of the files of a run, if each must have one. */
  requireStories(report: PartReport): void {
    if (this.#flags.requireStories === true) this.#missStory(this.#requirement.add(report))
  }

  /** Counts the last file, and a run without any story, if there must be one. */
  endFiles(): void {
    if (this.#flags.requireStories !== true) return
    this.#missStory(this.#requirement.end())
    if (this.#requirement.isEmpty) this.addProblem('No story was read (--require-stories).')
  }

  #missStory(file: string | null): void {
    if (file === null) return
    complain(file, { message: 'This file has no story to check (--require-stories).', line: null, column: null })
    this.#problems++
  }

  /** Prints and counts a problem of the run as a whole, which goes on. */
  addProblem(message: string): void {
    say(message)
    this.#problems++
  }

  /** Counts a file that was fixed, with the rule of each fix. */
  addFixed(ruleIds: readonly string[]): void {
    this.#fixes.addFixed(ruleIds)
  }

  /** Prints and counts a file that could not be fixed. */
  addRefused(file: string, reason: string): void {
    this.#fixes.addRefused(file, reason)
    this.#problems++
  }

  /** Prints how often a rule failed again, and why the run fails where the report does not show it. */
  finish(): void {
    for (const [ruleId, count] of this.#failures)
      if (count > 1) say(`Rule ${ruleId} failed on ${formatCount(count - 1, 'more story', 'more stories')}.`)
    this.#fixes.finish()
    if (isFixing(this.#flags)) say(this.#fixes.describe(this.#remaining))
    for (const reason of this.#reasons()) say(reason)
  }

  exitCode(): number {
    if (this.#problems > 0) return 2
    return this.#failing + this.#gated > 0 || this.#hasTooManyWarnings ? 1 : 0
  }

  /** A rule that fails on each of many stories is a problem once; the other times are counted. */
  #newProblems(problems: readonly Problem[]): readonly Problem[] {
    const fresh: Problem[] = []
    for (const problem of problems) {
      const before = problem.kind === 'rule-failed' ? (this.#failures.get(problem.ruleId) ?? 0) : 0
      if (problem.kind === 'rule-failed') this.#failures.set(problem.ruleId, before + 1)
      if (before === 0) fresh.push(problem)
    }
    return fresh
  }

  /** With a gate the verdict on the story decides, unless the user names a level too. */
  get #failOn(): Severity | 'never' {
    const { gate, failOn = gate === undefined ? 'error' : 'never' } = this.#flags
    return failOn
  }

  /** The number of diagnostics at or over the failing level. */
  get #failing(): number {
    return failing[this.#failOn].reduce((sum, severity) => sum + this.#found[severity], 0)
  }

  get #hasTooManyWarnings(): boolean {
    return this.#found.warning > (this.#flags.maxWarnings ?? Infinity)
  }

  /** Why the run fails, where the report does not show it. */
  *#reasons(): Iterable<string> {
    const { quiet, gate, maxWarnings } = this.#flags
    const leftOut = quiet === true ? ', hidden by --quiet' : ''
    const isUnseen = quiet === true && this.#found.error === 0
    if (isUnseen && this.#failing > 0) {
      const infos = this.#failOn === 'info' && this.#found.info > 0 ? [`${String(this.#found.info)} info`] : []
      const warnings = this.#found.warning > 0 ? [formatCount(this.#found.warning, 'warning')] : []
      yield `--fail-on ${this.#failOn}: ${[...warnings, ...infos].join(' and ')}${leftOut}.`
    }
    if (isUnseen && this.#gated > 0)
      yield `--gate ${describeGate(gate ?? {})}: ${formatCount(this.#gated, 'story looks', 'stories look')} so${leftOut}.`
    if (this.#failing + this.#gated === 0 && this.#hasTooManyWarnings)
      yield `--max-warnings ${String(maxWarnings)}: ${formatCount(this.#found.warning, 'warning')}${leftOut}.`
  }
}

/** True for a story at or over a gate. */
const isGated = ({ verdict, translated }: StoryReport, { level, translated: likelihood = Infinity }: Gate): boolean =>
  (level !== undefined && verdictLevels.indexOf(verdict.level) >= verdictLevels.indexOf(level)) ||
  (translated?.likelihood ?? 0) >= likelihood

const describeGate = ({ level, translated }: Gate): string =>
  [
    ...(level === undefined ? [] : [level]),
    ...(translated === undefined ? [] : [`translated=${String(translated)}`]),
  ].join(' or ')

const errorsOnly = (story: StoryReport): StoryReport => filterDiagnostics(story, ({ severity }) => severity === 'error')
