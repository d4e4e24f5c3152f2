import type { PartReport } from '../../linter/report.js'

/** Finds the files of a run that had no story, and a run that had none at all: a feed may have dried up in silence. */
export class StoryRequirement {
  #file: string | null = null
  /** True if the file that is read has a story, or a problem that is reported anyway. */
  #isMet = true
  #stories = 0

  /** Takes the next part of the run; returns the file that ended before it without a story, null if none did. */
  add({ file, stories, problems }: PartReport): string | null {
    const ended = file === this.#file ? null : this.end()
    this.#file = file
    this.#isMet ||= stories.length + problems.length > 0
    this.#stories += stories.length
    return ended
  }

  /** Ends the file that was read last; returns it if it had no story. */
  end(): string | null {
    const file = this.#isMet ? null : this.#file
    this.#file = null
    this.#isMet = false
    return file
  }

  /** True if the run had no story. */
  get isEmpty(): boolean {
    return this.#stories === 0
  }
}
