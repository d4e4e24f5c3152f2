import type { PartReport } from '../report.js'
import { type FileNames, findStoryKey } from './story-key.js'

/** A search through the stories of a file, and the rules that ran. */
interface Search {
  readonly file: string
  readonly rules: ReadonlySet<string>
}

const noRules: ReadonlySet<string> = new Set()

/** Records which rules a run ran on which stories. An issue that no rule looked for may still be there. */
export class SearchRecord {
  readonly #names: FileNames
  /** Sets of rules by their ids: nearly all files have the same, and each set exists once. */
  readonly #rules = new Map<string, ReadonlySet<string>>()
  readonly #byStory = new Map<string, Set<Search>>()
  readonly #unread = new Set<string>()

  constructor(names: FileNames) {
    this.#names = names
  }

  record({ file, stories, problems, ran }: PartReport): void {
    if (problems.some(({ kind }) => kind !== 'rule-failed')) this.recordUnread(file)
    const search = { file, rules: this.#shareRules(ran) }
    const none = { file, rules: noRules }
    for (const { id, isLeftOut } of stories) {
      const key = findStoryKey(id, file, this.#names)
      this.#byStory.set(key, (this.#byStory.get(key) ?? new Set()).add(isLeftOut ? none : search))
    }
  }

  /** Records that a file could not be read, at least in part: it may hold anything. */
  recordUnread(file: string): void {
    this.#unread.add(file)
  }

  /** True if a rule ran in each place where a story was; any rule if `ruleId` is null. */
  hasSearched(key: string, ruleId: string | null): boolean {
    const searches = [...(this.#byStory.get(key) ?? [])]
    const isSearch = ({ file, rules }: Search): boolean =>
      !this.#unread.has(file) && (ruleId === null ? rules.size > 0 : rules.has(ruleId))
    return searches.length > 0 && searches.every(isSearch)
  }

  /** True if every file was read and a rule ran in one of them: then a story that did not come is not there. */
  hasSearchedEverywhere(ruleId: string): boolean {
    return this.#unread.size === 0 && [...this.#rules.values()].some(rules => rules.has(ruleId))
  }

  #shareRules(ran: readonly string[]): ReadonlySet<string> {
    const key = ran.join(' ')
    const rules = this.#rules.get(key) ?? new Set(ran)
    this.#rules.set(key, rules)
    return rules
  }
}
