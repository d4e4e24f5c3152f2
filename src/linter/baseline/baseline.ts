import { hiding } from './hide.js'
import type { FileReport, StoryReport } from '../report.js'
import { Searched } from './searched.js'
import { type FileNames, keyWritten, storyKey } from './story-key.js'

/**
 * What is known and may stay: by story, fingerprints and the rules they are of. They hold as long as the words round a fault do,
 * whatever line they stand on, and in every version of the story.
 */
type KnownStories = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The file's shape: `{"version": 1, "stories": {"id": {"fingerprint": "rule"}}}`; a story without an id of its own is there under its file. */
interface BaselineFile {
  readonly version: 1
  readonly stories: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A baseline and what a run makes of it. Reports are given to it one by one, in any order. It says of nothing that it is gone but of what was looked for. */
export class Baseline {
  readonly #names: FileNames
  readonly #known: Map<string, ReadonlyMap<string, string>>
  readonly #searched: Searched
  readonly #found = new Map<string, Map<string, string>>()
  /** What stands there under other names of a file: "./a.txt#1", as earlier versions wrote it. */
  readonly #spelt = new Map<string, readonly string[]>()

  constructor(names: FileNames, known: KnownStories = new Map()) {
    this.#names = names
    this.#searched = new Searched(names)
    this.#known = new Map(known)
    for (const spelling of known.keys()) {
      const key = keyWritten(spelling, names)
      if (key !== spelling) this.#spelt.set(key, [...(this.#spelt.get(key) ?? []), spelling])
    }
  }

  /** A report without what is known of its stories; their verdicts stay on all of them. */
  apply(report: FileReport): FileReport {
    this.#searched.see(report)
    return { ...report, stories: report.stories.map(story => this.#left(story, report.file)) }
  }

  /** A file could not be read: what is known of it stays known. */
  miss(file: string): void {
    this.#searched.miss(file)
  }

  #left(story: StoryReport, file: string): StoryReport {
    const key = storyKey(story.id, file, this.#names)
    if (key !== story.id) this.#gather(key)
    // A story may come in several parts or twice in a feed, and a file may hold several without an id.
    const found = this.#found.get(key) ?? new Map<string, string>()
    this.#found.set(key, found)
    for (const { fingerprint, ruleId } of story.diagnostics) found.set(fingerprint, ruleId)
    const known = this.#known.get(key)
    return known === undefined
      ? story
      : hiding(story, ({ fingerprint }) => (known.has(fingerprint) ? { by: 'baseline', reason: null } : null))
  }

  /** Puts what is known of a file's stories under its one name. */
  #gather(key: string): void {
    const spellings = this.#spelt.get(key) ?? []
    if (!this.#spelt.delete(key)) return
    this.#known.set(key, new Map([key, ...spellings].flatMap(each => [...(this.#known.get(each) ?? [])])))
    for (const each of spellings) this.#known.delete(each)
  }

  /** How many faults it knew. */
  get size(): number {
    return [...this.#known.values()].reduce((sum, known) => sum + known.size, 0)
  }

  /** How many known faults of the stories that came are not found any more. */
  get gone(): number {
    let gone = 0
    for (const key of this.#found.keys())
      for (const [fingerprint, ruleId] of this.#known.get(key) ?? []) if (this.#isGone(key, fingerprint, ruleId)) gone++
    return gone
  }

  /** With what was found in the stories that came, and without what is gone from them; all else stays as it is known. */
  updated(): string {
    const now = [...this.#found].map(([key, found]) => [key, new Map([...this.#staying(key), ...found])] as const)
    return asFile(new Map([...this.#known, ...now]))
  }

  /** Without what is gone, be it mended or its story not there; nothing new comes in. */
  pruned(): string {
    return asFile(
      new Map(
        [...this.#known.keys()].map(
          key => [key, this.#staying(key, ruleId => this.#searched.everywhere(ruleId))] as const,
        ),
      ),
    )
  }

  /** What is known of a story and not gone from it; `isAbsent` tells of a story that did not come. */
  #staying(key: string, isAbsent: (ruleId: string) => boolean = () => false): ReadonlyMap<string, string> {
    const known = [...(this.#known.get(key) ?? [])]
    return new Map(
      known.filter(([fingerprint, ruleId]) =>
        this.#found.has(key) ? !this.#isGone(key, fingerprint, ruleId) : !isAbsent(ruleId),
      ),
    )
  }

  /** Whether a known fault is not found any more, though it was looked for. */
  #isGone(key: string, fingerprint: string, ruleId: string): boolean {
    return this.#found.get(key)?.has(fingerprint) !== true && this.#searched.in(key, ruleId)
  }
}

/** Reads a baseline; null for a text that is none. */
export function baselineIn(text: string, names: FileNames): Baseline | null {
  try {
    const { version, stories } = JSON.parse(text) as Partial<BaselineFile>
    if (version !== 1 || typeof stories !== 'object') return null
    return new Baseline(
      names,
      new Map(Object.entries(stories).map(([id, known]) => [id, new Map(Object.entries(known))])),
    )
  } catch {
    return null
  }
}

/** How many faults the text of a baseline knows. */
export const faultsKnown = (text: string): number =>
  Object.values((JSON.parse(text) as BaselineFile).stories).reduce((sum, known) => sum + Object.keys(known).length, 0)

/** In an order that does not depend on the run's. */
function asFile(stories: KnownStories): string {
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
  const sorted = [...stories]
    .filter(([, known]) => known.size > 0)
    .sort(byName)
    .map(([id, known]) => [id, Object.fromEntries([...known].sort(byName))])
  return `${JSON.stringify({ version: 1, stories: Object.fromEntries(sorted) as BaselineFile['stories'] } satisfies BaselineFile, null, 1)}\n`
}
