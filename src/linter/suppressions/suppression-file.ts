import { LineIndex } from '../../story/line-index.js'
import { SearchRecord } from '../baseline/search-record.js'
import { type FileNames, normaliseKey } from '../baseline/story-key.js'
import type { PartReport, StoryReport } from '../report.js'
import { reachVerdict } from '../verdict/verdict.js'
import type { SuppressionLevels } from './checks.js'
import { diagnoseSuppression, type SuppressionIssue } from './diagnose-suppression.js'
import { parseSuppressionEntries, type SuppressionEntry } from './suppression-entries.js'
import { listStoryKeys, type SuppressedFingerprints } from './suppressed-fingerprints.js'

/** Suppressions in a file beside a feed that no one may change. It remembers which of them a run has used. */
export class SuppressionFile {
  readonly #name: string
  readonly #text: string
  readonly #names: FileNames
  readonly #entries: readonly SuppressionEntry[]
  /** Story keys and fingerprints that hid something. */
  readonly #used = new Set<string>()
  readonly #searches: SearchRecord

  /** Throws a SuppressionFileError for a text that is not such a file. */
  constructor(name: string, text: string, names: FileNames) {
    this.#name = name
    this.#text = text
    this.#names = names
    this.#searches = new SearchRecord(names)
    this.#entries = parseSuppressionEntries(text)
  }

  /** The rules that suppressions name, each once. */
  get rules(): ReadonlySet<string> {
    return new Set(this.#entries.flatMap(({ rule }) => rule ?? []))
  }

  /** The suppressed fingerprints, for the linter. */
  get suppressed(): SuppressedFingerprints {
    const byStory = new Map<string, Map<string, string | null>>()
    for (const { story, fingerprint, reason } of this.#entries)
      for (const key of this.#listKeys(story))
        byStory.set(key, (byStory.get(key) ?? new Map<string, string | null>()).set(fingerprint, reason))
    return { byStory, names: this.#names }
  }

  /** Records which suppressions the stories of a part have used. */
  record(report: PartReport): void {
    this.#searches.record(report)
    for (const { id, hidden } of report.stories)
      for (const { by, diagnostic } of hidden)
        if (by === 'suppression-file')
          for (const key of listStoryKeys(id, report.file, this.#names))
            this.#used.add(useKey(key, diagnostic.fingerprint))
  }

  /**
   * Returns the issues of the suppressions themselves, as a story of this file; null if there are none. A suppression
   * whose story or rule was not in the run is not judged.
   */
  diagnose(levels: SuppressionLevels): StoryReport | null {
    const source = { file: this.#name, text: this.#text, lines: new LineIndex(this.#text) }
    const found = this.#entries
      .flatMap(entry => this.#findIssues(entry))
      .flatMap(issue => diagnoseSuppression(issue, levels, source) ?? [])
    if (found.length === 0) return null
    return {
      id: this.#name,
      version: null,
      words: 0,
      score: 0,
      verdict: reachVerdict([], 0),
      diagnostics: found.map(({ diagnostic }) => diagnostic),
      frames: found.map(({ frame }) => frame),
      hidden: [],
      copy: null,
      isLeftOut: false,
      status: null,
    }
  }

  #findIssues(entry: SuppressionEntry): readonly SuppressionIssue[] {
    const common = { range: entry, story: { id: entry.story, version: null, slug: null } }
    const unexplained = 'This suppression has no reason. Add a “reason”.'
    const unused = `Nothing in story ${entry.story} has this fingerprint any more. Delete this suppression.`
    return [
      ...(entry.reason === null
        ? [{ ...common, check: 'unexplained-suppression', message: unexplained } as const]
        : []),
      ...(this.#isUnused(entry) ? [{ ...common, check: 'unused-suppression', message: unused } as const] : []),
    ]
  }

  #isUnused({ story, fingerprint, rule }: SuppressionEntry): boolean {
    const keys = this.#listKeys(story)
    return (
      keys.some(key => this.#searches.hasSearched(key, rule)) &&
      !keys.some(key => this.#used.has(useKey(key, fingerprint)))
    )
  }

  /** Lists the keys that a story has if the file names it so. */
  #listKeys(story: string): readonly string[] {
    return [...new Set([story, normaliseKey(story, this.#names)])]
  }
}

const useKey = (storyKey: string, fingerprint: string): string => `${storyKey} ${fingerprint}`
