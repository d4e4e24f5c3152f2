import { fingerprintVersion } from '../fingerprint.js'
import type { PartReport, StoryReport } from '../report.js'
import { hideDiagnostics } from './hide-diagnostics.js'
import { SearchRecord } from './search-record.js'
import { type FileNames, findStoryKey, normaliseKey } from './story-key.js'

/**
 * The rules of known issues, by story and fingerprint. A fingerprint holds as long as the words around the issue stay,
 * whatever their line, and in every version of the story.
 */
type KnownStories = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The file: `{"version": 1, "fingerprints": 1, "stories": {"key": {"fingerprint": "rule"}}}`. */
interface BaselineFile {
  readonly version: number
  /** The version of the fingerprints. Files of wirelint 0.1.0 do not name theirs, which is 1. */
  readonly fingerprints?: number
  readonly stories: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/**
 * A baseline of known issues during a run. Reports come one by one, in any order. A known issue is gone only if its
 * rule ran and did not find it.
 */
export class Baseline {
  readonly #names: FileNames
  readonly #known: Map<string, ReadonlyMap<string, string>>
  readonly #searches: SearchRecord
  /** The rules of found issues, by story and fingerprint. */
  readonly #found = new Map<string, Map<string, string>>()
  /** Other spellings of a key in the file: "./a.txt#1", as earlier versions wrote it. */
  readonly #spellings = new Map<string, readonly string[]>()

  constructor(names: FileNames, known: KnownStories = new Map()) {
    this.#names = names
    this.#searches = new SearchRecord(names)
    this.#known = new Map(known)
    for (const spelling of known.keys()) {
      const key = normaliseKey(spelling, names)
      if (key !== spelling) this.#spellings.set(key, [...(this.#spellings.get(key) ?? []), spelling])
    }
  }

  /** Hides known issues in a report, and records the others. The verdicts stay those of all issues. */
  apply(report: PartReport): PartReport {
    this.#searches.record(report)
    return { ...report, stories: report.stories.map(story => this.#applyTo(story, report.file)) }
  }

  /** Records that a file could not be read: its known issues stay. */
  recordUnread(file: string): void {
    this.#searches.recordUnread(file)
  }

  #applyTo(story: StoryReport, file: string): StoryReport {
    const key = findStoryKey(story.id, file, this.#names)
    if (key !== story.id) this.#joinSpellings(key)
    // A story may come twice in a feed, and a file may hold several stories without an id.
    const found = this.#found.get(key) ?? new Map<string, string>()
    this.#found.set(key, found)
    for (const { fingerprint, ruleId } of story.diagnostics) found.set(fingerprint, ruleId)
    const known = this.#known.get(key)
    return known === undefined
      ? story
      : hideDiagnostics(story, ({ fingerprint }) => (known.has(fingerprint) ? { by: 'baseline', reason: null } : null))
  }

  /** Takes over the known issues of the file as it is now: another run may have written it in the meantime. */
  readAgain(now: Baseline): void {
    this.#known.clear()
    for (const [key, issues] of now.#known) this.#known.set(key, issues)
    this.#spellings.clear()
    for (const [key, spellings] of now.#spellings) this.#spellings.set(key, spellings)
    for (const key of this.#found.keys()) this.#joinSpellings(key)
  }

  /** Puts the known issues of all spellings of a key under the key. */
  #joinSpellings(key: string): void {
    const spellings = this.#spellings.get(key) ?? []
    if (!this.#spellings.delete(key)) return
    this.#known.set(key, new Map([key, ...spellings].flatMap(each => [...(this.#known.get(each) ?? [])])))
    for (const each of spellings) this.#known.delete(each)
  }

  /** The rules of known issues, each once. */
  get rules(): ReadonlySet<string> {
    return new Set([...this.#known.values()].flatMap(known => [...known.values()]))
  }

  /** The number of known issues. */
  get size(): number {
    return [...this.#known.values()].reduce((sum, known) => sum + known.size, 0)
  }

  /** The number of known issues that are gone from the stories of the run. */
  get gone(): number {
    let gone = 0
    for (const key of this.#found.keys())
      for (const [fingerprint, ruleId] of this.#known.get(key) ?? []) if (this.#isGone(key, fingerprint, ruleId)) gone++
    return gone
  }

  /** Formats the baseline with the issues found in the run's stories and without those gone from them. */
  formatUpdated(): string {
    const now = [...this.#found].map(([key, found]) => [key, new Map([...this.#listStaying(key), ...found])] as const)
    return formatFile(new Map([...this.#known, ...now]))
  }

  /** Formats the baseline without issues that are gone, or whose stories are gone. It adds none. */
  formatPruned(): string {
    const isAbsent = (ruleId: string): boolean => this.#searches.hasSearchedEverywhere(ruleId)
    return formatFile(new Map([...this.#known.keys()].map(key => [key, this.#listStaying(key, isAbsent)] as const)))
  }

  /** Lists a story's known issues that are not gone; `isAbsent` judges a story that did not come. */
  #listStaying(key: string, isAbsent: (ruleId: string) => boolean = () => false): ReadonlyMap<string, string> {
    const isGone = ([fingerprint, ruleId]: readonly [string, string]): boolean =>
      this.#found.has(key) ? this.#isGone(key, fingerprint, ruleId) : isAbsent(ruleId)
    return new Map([...(this.#known.get(key) ?? [])].filter(issue => !isGone(issue)))
  }

  #isGone(key: string, fingerprint: string, ruleId: string): boolean {
    return this.#found.get(key)?.has(fingerprint) !== true && this.#searches.hasSearched(key, ruleId)
  }
}

/** The version of the file that is written now. */
const fileVersion = 1

/** Parses a baseline. Returns null for any other text, and “newer” for a baseline of a newer version of wirelint. */
export function parseBaseline(text: string, names: FileNames): Baseline | 'newer' | null {
  try {
    const { version, fingerprints = 1, stories } = JSON.parse(text) as Partial<BaselineFile>
    // The report of -f json has a version and stories too: a list.
    if (typeof stories !== 'object' || Array.isArray(stories)) return null
    if (typeof version !== 'number' || typeof fingerprints !== 'number' || version < fileVersion) return null
    if (version > fileVersion || fingerprints > fingerprintVersion) return 'newer'
    return new Baseline(
      names,
      new Map(Object.entries(stories).map(([id, known]) => [id, new Map(Object.entries(known))])),
    )
  } catch {
    return null
  }
}

/** Counts the known issues in the text of a baseline. */
export const countKnownIssues = (text: string): number =>
  Object.values((JSON.parse(text) as BaselineFile).stories).reduce((sum, known) => sum + Object.keys(known).length, 0)

/** Formats the file in an order that does not depend on the run's. */
function formatFile(known: KnownStories): string {
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
  const stories = [...known]
    .filter(([, issues]) => issues.size > 0)
    .sort(byName)
    .map(([key, issues]) => [key, Object.fromEntries([...issues].sort(byName))] as const)
  const file: BaselineFile = {
    version: fileVersion,
    fingerprints: fingerprintVersion,
    stories: Object.fromEntries(stories),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}
