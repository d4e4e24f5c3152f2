import type { StoryReport } from '../../linter/report.js'
import { severities, type Severity } from '../../rule.js'
import { formatCount } from './format-count.js'

type Counts = Record<Severity, number>

/** Some issues under a name: those of a rule or of a story. */
interface Row {
  readonly name: string
  readonly counts: Counts
}

/** The most stories that are listed. */
const mostStories = 20

/** Counts the issues of a run by rule and by story. It remembers the worst stories only: a feed may have any length. */
export class RunSummary {
  readonly #rules = new Map<string, Row>()
  #stories: Row[] = []
  #leftOut = 0

  add({ id, diagnostics }: StoryReport, file: string): void {
    if (diagnostics.length === 0) return
    const name = id.startsWith(`${file}#`) ? id : `${file} ${id}`
    const story = { name, counts: noIssues() }
    for (const { ruleId, severity } of diagnostics) {
      const rule = this.#rules.get(ruleId) ?? { name: ruleId, counts: noIssues() }
      this.#rules.set(ruleId, rule)
      rule.counts[severity]++
      story.counts[severity]++
    }
    this.#stories.push(story)
    if (this.#stories.length > 2 * mostStories) this.#forget()
  }

  /** Yields the lines of two tables, the worst rule and story first; nothing for a run without an issue. */
  *lines(): Iterable<string> {
    if (this.#rules.size === 0) return
    this.#forget()
    yield* formatTable('rule', [...this.#rules.values()].sort(worstFirst))
    yield ''
    yield* formatTable('story', this.#stories)
    if (this.#leftOut > 0) yield `and ${formatCount(this.#leftOut, 'more story', 'more stories')} with issues`
    yield ''
  }

  #forget(): void {
    this.#leftOut += Math.max(0, this.#stories.length - mostStories)
    this.#stories = this.#stories.sort(worstFirst).slice(0, mostStories)
  }
}

const noIssues = (): Counts => ({ error: 0, warning: 0, info: 0 })

/** More errors are worse, then more warnings, then more infos. The order of equal rows stays. */
const worstFirst = (a: Row, b: Row): number =>
  severities.map(severity => b.counts[severity] - a.counts[severity]).find(difference => difference !== 0) ?? 0

function* formatTable(title: string, rows: readonly Row[]): Iterable<string> {
  const widths = severities.map(severity =>
    Math.max(severity.length, ...rows.map(({ counts }) => String(counts[severity]).length)),
  )
  yield `${severities.map((severity, column) => severity.padStart(widths[column] ?? 0)).join('  ')}  ${title}`
  for (const { name, counts } of rows)
    yield `${severities.map((severity, column) => String(counts[severity]).padStart(widths[column] ?? 0)).join('  ')}  ${name}`
}
