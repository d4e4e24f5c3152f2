import { hiding } from './hide.js'
import type { StoryReport } from './report.js'

/** What is known and may stay: fingerprints by story. They hold as long as the words round a fault do, whatever line they stand on. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>

/** The file's shape: `{"version": 1, "stories": {"id": {"fingerprint": "rule"}}}`; the rule is for people who read it. */
interface BaselineFile {
  readonly version: 1
  readonly stories: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Reads a baseline; null for a text that is none. */
export function baselineIn(text: string): Baseline | null {
  try {
    const { version, stories } = JSON.parse(text) as Partial<BaselineFile>
    if (version !== 1 || typeof stories !== 'object') return null
    return new Map(Object.entries(stories).map(([id, known]) => [id, new Set(Object.keys(known))]))
  } catch {
    return null
  }
}

/** A story without what the baseline knows of it. Its verdict is on all of it. */
export function withoutKnown(story: StoryReport, baseline: Baseline): StoryReport {
  const known = baseline.get(story.id)
  return known === undefined ? story : hiding(story, ({ fingerprint }) => (known.has(fingerprint) ? { by: 'baseline', reason: null } : null))
}

/** Gathers a baseline from the stories of a run: what is found now, and nothing else, so that what has been mended goes. */
export class BaselineMaker {
  readonly #stories = new Map<string, Map<string, string>>()

  add({ id, diagnostics }: StoryReport): void {
    if (diagnostics.length > 0) this.#stories.set(id, new Map([...(this.#stories.get(id) ?? []), ...diagnostics.map(({ fingerprint, ruleId }) => [fingerprint, ruleId] as const)]))
  }

  /** As a file, in an order that does not depend on the run's. */
  toString(): string {
    const sorted = [...this.#stories].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, known]) => [id, Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1)))])
    return `${JSON.stringify({ version: 1, stories: Object.fromEntries(sorted) as BaselineFile['stories'] } satisfies BaselineFile, null, 1)}\n`
  }
}
