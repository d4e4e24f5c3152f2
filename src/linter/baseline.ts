import { hiding } from './hide.js'
import type { StoryReport } from './report.js'
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

/** A baseline and what a run makes of it. Stories are given to it one by one, in any order. */
export class Baseline {
  readonly #names: FileNames
  readonly #known: Map<string, ReadonlyMap<string, string>>
  readonly #found = new Map<string, Map<string, string>>()
  /** What stands there under other names of a file: "./a.txt#1", as earlier versions wrote it. */
  readonly #spelt = new Map<string, readonly string[]>()

  constructor(names: FileNames, known: KnownStories = new Map()) {
    this.#names = names
    this.#known = new Map(known)
    for (const spelling of known.keys()) {
      const key = keyWritten(spelling, names)
      if (key !== spelling) this.#spelt.set(key, [...(this.#spelt.get(key) ?? []), spelling])
    }
  }

  /** A file's story without what is known of it; its verdict stays on all of it. */
  apply(story: StoryReport, file: string): StoryReport {
    const key = storyKey(story.id, file, this.#names)
    if (key !== story.id) this.#gather(key)
    // A story may come in several parts or twice in a feed, and a file may hold several without an id.
    const found = this.#found.get(key) ?? new Map<string, string>()
    this.#found.set(key, found)
    for (const { fingerprint, ruleId } of story.diagnostics) found.set(fingerprint, ruleId)
    const known = this.#known.get(key)
    return known === undefined ? story : hiding(story, ({ fingerprint }) => (known.has(fingerprint) ? { by: 'baseline', reason: null } : null))
  }

  /** Puts what is known of a file's stories under its one name. */
  #gather(key: string): void {
    const spellings = this.#spelt.get(key) ?? []
    if (!this.#spelt.delete(key)) return
    this.#known.set(key, new Map([key, ...spellings].flatMap(each => [...(this.#known.get(each) ?? [])])))
    for (const each of spellings) this.#known.delete(each)
  }

  /** How many known faults of the stories that came are not found any more. */
  get gone(): number {
    let gone = 0
    for (const [id, found] of this.#found) for (const fingerprint of this.#known.get(id)?.keys() ?? []) if (!found.has(fingerprint)) gone++
    return gone
  }

  /** With what was found in the stories that came, and of those alone; the others stay as they are known. */
  updated(): string {
    return asFile(new Map([...this.#known, ...this.#found]))
  }

  /** Without what was not found, be it mended or its story not there; nothing new comes in. */
  pruned(): string {
    const kept = [...this.#known].map(([id, known]) => [id, new Map([...known].filter(([fingerprint]) => this.#found.get(id)?.has(fingerprint) === true))] as const)
    return asFile(new Map(kept))
  }
}

/** Reads a baseline; null for a text that is none. */
export function baselineIn(text: string, names: FileNames): Baseline | null {
  try {
    const { version, stories } = JSON.parse(text) as Partial<BaselineFile>
    if (version !== 1 || typeof stories !== 'object') return null
    return new Baseline(names, new Map(Object.entries(stories).map(([id, known]) => [id, new Map(Object.entries(known))])))
  } catch {
    return null
  }
}

/** How many faults the text of a baseline knows. */
export const faultsKnown = (text: string): number => Object.values((JSON.parse(text) as BaselineFile).stories).reduce((sum, known) => sum + Object.keys(known).length, 0)

/** In an order that does not depend on the run's. */
function asFile(stories: KnownStories): string {
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
  const sorted = [...stories].filter(([, known]) => known.size > 0).sort(byName).map(([id, known]) => [id, Object.fromEntries([...known].sort(byName))])
  return `${JSON.stringify({ version: 1, stories: Object.fromEntries(sorted) as BaselineFile['stories'] } satisfies BaselineFile, null, 1)}\n`
}
