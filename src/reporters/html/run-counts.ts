import { isAgainstSource, type PartReport, type Note, type StoryReport } from '../../linter/report.js'
import type { VerdictLevel } from '../../linter/verdict/verdict.js'
import type { Severity } from '../../rule.js'
import { StoryIndex } from './story-index.js'

/** Most problems, and most notes, that the page names one by one: a broken feed may have one in each line. */
const mostNamed = 200

/** A problem or a note, with its file. */
export interface FileNote {
  readonly file: string
  readonly note: Note
}

/** Notes of one kind: the first of them, and how many there are. */
export class NoteList {
  readonly named: FileNote[] = []
  count = 0

  add(file: string, notes: readonly Note[]): void {
    this.count += notes.length
    for (const note of notes.slice(0, Math.max(0, mostNamed - this.named.length))) this.named.push({ file, note })
  }
}

/** Counts a run story by story, so that no report need be kept. */
export class RunCounts {
  readonly severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  readonly verdicts: Record<VerdictLevel, number> = { damaged: 0, suspect: 0, clean: 0 }
  /** Diagnostics by rule id, and by file. */
  readonly rules = new Map<string, number>()
  readonly files = new Map<string, number>()
  readonly problems = new NoteList()
  readonly notes = new NoteList()
  /** Stories that were checked, and those that were not. */
  stories = 0
  leftOut = 0
  /** Stories with a diagnostic. */
  marked = 0
  hidden = 0
  /** The stories with issues, the worst first. */
  readonly index = new StoryIndex()
  /** Diagnostics of rules that compare with a source. */
  againstSource = 0

  /** Stories on the page: those that were checked, and those that were not. */
  get listed(): number {
    return this.stories + this.leftOut
  }

  add({ file, stories, problems, notes }: PartReport): void {
    const found = stories.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0)
    this.files.set(file, (this.files.get(file) ?? 0) + found)
    this.problems.add(file, problems)
    this.notes.add(file, notes)
    for (const story of stories) this.#addStory(story)
  }

  #addStory(story: StoryReport): void {
    const { diagnostics, hidden, verdict, isLeftOut } = story
    this.index.add(story, this.listed + 1)
    if (isLeftOut) {
      this.leftOut++
      return
    }
    this.stories++
    this.verdicts[verdict.level]++
    this.hidden += hidden.length
    if (diagnostics.length > 0) this.marked++
    this.againstSource += diagnostics.filter(isAgainstSource).length
    for (const { severity, ruleId } of diagnostics) {
      this.severities[severity]++
      this.rules.set(ruleId, (this.rules.get(ruleId) ?? 0) + 1)
    }
  }
}
