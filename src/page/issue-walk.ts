/// <reference lib="dom" />
import type { DeskFrame } from './desk-frame.js'
import type { CopyEditor } from './editor/copy-editor.js'
import type { IssueKey } from './editor/mark-field.js'
import { byId } from './element.js'
import { IssuePanel } from './issue-panel.js'
import type { IgnoredIssue, ShownIssue, ShownStory } from './messages.js'

/** The requests of the walk to the desk. */
interface WalkListener {
  /** Shows another story. */
  readonly choose: (story: number) => void
  /** Hides an issue of this story, whose own id is the name. */
  readonly ignore: (issue: IgnoredIssue) => void
  /** Asks for more issues of this story. */
  readonly askMore: () => void
}

/** The way from issue to issue: the one that a reader looks at is lit in the text, as read and in its card. */
export class IssueWalk {
  /** The number of the story that is shown. */
  story = 0
  readonly #copy: CopyEditor
  readonly #source: CopyEditor
  readonly #frame: DeskFrame
  readonly #panel: IssuePanel
  readonly #listener: WalkListener
  #current: IssueKey | null = null
  /** The own id of the story that is shown. */
  #name = ''
  /** An issue of a story whose issues are not here yet. */
  #waiting: { readonly key: IssueKey; readonly isMoved: boolean } | null = null

  constructor(copy: CopyEditor, source: CopyEditor, frame: DeskFrame, listener: WalkListener) {
    this.#copy = copy
    this.#source = source
    this.#frame = frame
    this.#listener = listener
    this.#panel = new IssuePanel({
      look: ({ number }) => {
        this.go({ story: this.story, number })
      },
      fix: (issue, nth) => {
        this.#fix(issue, nth)
      },
      ignore: ({ fingerprint }) => {
        listener.ignore({ story: this.#name, fingerprint })
      },
      lookAt: place => {
        this.#frame.show('text')
        this.#copy.light(place, true)
      },
      lookAtSource: issue => {
        this.#lookAtSource(issue)
      },
      walk: step => {
        this.walk(step)
      },
      askMore: listener.askMore,
    })
  }

  /** True while the story is chosen by an issue in it. */
  get isFollowing(): boolean {
    return this.#waiting !== null
  }

  /** Shows the issues of the story; null for a text without one. */
  show(shown: ShownStory | null): void {
    if (shown === null) {
      this.#panel.clear()
      this.#current = null
      return
    }
    this.#panel.show(shown)
    this.#name = shown.name
    const { key, isMoved } = this.#waiting ?? { key: this.#current, isMoved: false }
    this.#waiting = null
    if (key !== null && key.story === this.story) this.#light(key, isMoved)
  }

  /** Goes to the next issue, or to the one before. */
  walk(step: 1 | -1): void {
    const key = this.#frame.view === 'text' ? this.#copy.findIssue(step) : this.#findInReading(step)
    if (key === null) this.#frame.tell('No issues.')
    else this.go(key)
  }

  #findInReading(step: 1 | -1): IssueKey | null {
    const { count } = this.#panel
    if (count === 0) return null
    const start = step === 1 ? -1 : 0
    const at = this.#current?.story === this.story ? this.#current.number - 1 : start
    return { story: this.story, number: ((at + step + count) % count) + 1 }
  }

  /** Looks at an issue, and puts the cursor there. */
  go(key: IssueKey): void {
    if (key.story === this.story) this.#light(key, true)
    else this.#wait(key, true)
  }

  /** Follows the cursor to an issue. */
  follow(key: IssueKey | null): void {
    if (key !== null && key.story !== this.story) this.#wait(key, false)
    else if (key !== null) this.#light(key, false)
    else {
      this.#current = null
      this.#panel.light(null)
      this.#copy.unlight()
    }
  }

  #wait(key: IssueKey, isMoved: boolean): void {
    this.#waiting = { key, isMoved }
    this.#listener.choose(key.story)
  }

  #light(key: IssueKey, isMoved: boolean): void {
    this.#current = key
    const issue = this.#panel.find(key.number)
    this.#panel.light(key.number)
    if (issue === undefined) return
    if (this.#frame.view === 'text') this.#copy.light(issue, isMoved, key)
    this.#frame.lightReading(this.story, issue, isMoved)
    if (!isMoved) return
    const { severity, message } = issue
    this.#frame.announce(`${severity} ${String(key.number)} of ${String(this.#panel.total)}: ${message}`)
  }

  #lookAtSource({ source }: ShownIssue): void {
    if (source?.place === undefined || source.place === null) return
    byId<HTMLDetailsElement>('source').open = true
    this.#source.light(source.place, true)
    this.#source.view.focus()
  }

  /** Makes the first repair of the issue that is looked at. */
  fixCurrent(): void {
    const issue = this.#current === null ? undefined : this.#panel.find(this.#current.number)
    if (issue === undefined) this.#frame.tell('Go to an issue first.')
    else this.#fix(issue, 0)
  }

  #fix({ fixes }: ShownIssue, nth: number): void {
    const fix = fixes[nth]
    if (fix === undefined) this.#frame.tell('This issue has no ready repair. Change the words.')
    else if (this.#copy.apply(fix.edits)) this.#frame.announce(`Done: ${fix.title}.`)
    else this.#frame.tell('The words have changed since the check. Try again in a moment.')
  }
}
