import type { FileReport } from '../report.js'
import { type FileNames, storyKey } from './story-key.js'

/** A file in which stories were looked through, and for what. */
interface Search {
  readonly file: string
  readonly rules: ReadonlySet<string>
}

/** What was looked for in a story in another language. */
const nothing: ReadonlySet<string> = new Set()

/** What a run has looked for, and in which stories: of nothing else can be said that it is not there any more. */
export class Searched {
  readonly #names: FileNames
  readonly #rules = new Map<string, ReadonlySet<string>>()
  readonly #byStory = new Map<string, Set<Search>>()
  readonly #unread = new Set<string>()

  constructor(names: FileNames) {
    this.#names = names
  }

  see({ file, stories, problems, ran }: FileReport): void {
    if (problems.some(({ kind }) => kind !== 'rule-failed')) this.miss(file)
    const search = { file, rules: this.#rulesOf(ran) }
    const none = { file, rules: nothing }
    for (const { id, isForeign } of stories) {
      const key = storyKey(id, file, this.#names)
      this.#byStory.set(key, (this.#byStory.get(key) ?? new Set()).add(isForeign ? none : search))
    }
  }

  /** A file could not be read, whole or in part: nobody knows what stands there. */
  miss(file: string): void {
    this.#unread.add(file)
  }

  /** Whether a rule's faults have been looked for wherever a story was; those of any rule, where none is named. */
  in(key: string, ruleId: string | null): boolean {
    const searches = [...(this.#byStory.get(key) ?? [])]
    return (
      searches.length > 0 &&
      searches.every(
        ({ file, rules }) => !this.#unread.has(file) && (ruleId === null ? rules.size > 0 : rules.has(ruleId)),
      )
    )
  }

  /** Whether every file was read, and a rule's faults were looked for in one of them: stories that have not come are not there. */
  everywhere(ruleId: string): boolean {
    return this.#unread.size === 0 && [...this.#rules.values()].some(rules => rules.has(ruleId))
  }

  /** Nearly all files have the same rules: each set is kept once. */
  #rulesOf(ran: readonly string[]): ReadonlySet<string> {
    const key = ran.join(' ')
    const rules = this.#rules.get(key) ?? new Set(ran)
    this.#rules.set(key, rules)
    return rules
  }
}
