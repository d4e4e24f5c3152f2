/// <reference lib="dom" />
import { type CheckRunner, makeRunner } from './check-runner.js'
import { demoStory } from './demo-story.js'
import { type DeskActions, listenToDesk } from './desk-events.js'
import { DeskFrame } from './desk-frame.js'
import { CopyEditor } from './editor/copy-editor.js'
import { byId } from './element.js'
import { IssueWalk } from './issue-walk.js'
import type { CheckedText, IgnoredIssue, TextRequest, PageReply, RepairedText, ShownStory } from './messages.js'
import type { DeskParts } from './open-desk.js'
import { decodeFile, type OpenedFile } from './open-file.js'
import { makeReading, writeStory } from './read-view.js'
import { copyToClipboard } from './take-text.js'
import { describeRepairs } from './wording.js'

/** The most issues whose cards are made at once. */
const mostCards = 200

/** The name of a text that is no file. */
const pasted = 'story.txt'

/** Starts the desk in its page. */
export const startDesk = (parts: DeskParts): Desk => new Desk(parts)

/** The desk: a text, its source and its check. */
class Desk {
  readonly #frame = new DeskFrame()
  readonly #copy: CopyEditor
  readonly #source: CopyEditor
  readonly #walk: IssueWalk
  readonly #runner: CheckRunner
  #name = pasted
  #isExample = true
  /** The number of the last check before a text was put here, until its own has come: the desk chooses the view. */
  #newAfter: number | null = 0
  /** Something to tell about the file beside what its check says. */
  #fileNote = ''
  #checked: CheckedText | null = null
  #shown: ShownStory | null = null
  /** Issues that a reader has found right. */
  #ignored: readonly IgnoredIssue[] = []
  #most = mostCards

  constructor({ makeWorker, nonce, ...open }: DeskParts) {
    this.#runner = makeRunner(makeWorker, {
      open: { kind: 'open', ...open },
      read: id => this.#readRequest(id),
      hear: reply => {
        this.#hear(reply)
      },
      tellBusy: isBusy => {
        this.#frame.tellBusy(isBusy, this.#copy.length)
      },
    })
    this.#copy = this.#makeCopy(nonce)
    this.#source = this.#makeSource(nonce)
    this.#walk = new IssueWalk(this.#copy, this.#source, this.#frame, {
      choose: story => {
        this.#choose(story)
      },
      askMore: () => {
        this.#most += mostCards
        this.#askStory()
      },
      ignore: issue => {
        this.#ignore([...this.#ignored, issue])
      },
    })
    this.#frame.nameHouse(open.house)
    this.#frame.onChoice(() => {
      this.#runner.schedule(true)
    })
    listenToDesk(this.#listActions())
    this.#put(demoStory, true)
  }

  #makeCopy(nonce: string): CopyEditor {
    const setup = { parent: byId('copy'), label: 'Story', hint: 'Paste or drop a story or a feed here.', nonce }
    return new CopyEditor(setup, {
      changed: isTyped => {
        this.#frame.tellUndo(this.#copy.canUndo)
        this.#frame.tellExample(this.#isExample && this.#copy.length > 0)
        if (isTyped) this.#runner.schedule()
      },
      at: issue => {
        this.#walk.follow(issue)
      },
      walk: step => {
        this.#walk.walk(step)
      },
      fix: () => {
        this.#walk.fixCurrent()
      },
    })
  }

  #makeSource(nonce: string): CopyEditor {
    const hint = 'Paste or drop the text that the story was translated from.'
    const setup = { parent: byId('source-copy'), label: 'Source text', hint, nonce }
    return new CopyEditor(setup, {
      changed: () => {
        this.#frame.tellSource(this.#source.length)
        this.#runner.schedule()
      },
    })
  }

  #listActions(): DeskActions {
    const walk = this.#walk
    return {
      walk: walk.walk.bind(walk),
      fix: walk.fixCurrent.bind(walk),
      look: walk.go.bind(walk),
      undo: () => {
        this.#copy.undo()
        this.#frame.announce('Undone.')
      },
      repair: () => {
        this.#runner.ask({ kind: 'repair', id: this.#runner.newest })
      },
      take: () => {
        void copyToClipboard(this.#readCleanText()).then(isCopied => {
          this.#frame.tellTaken(isCopied)
        })
      },
      regard: () => {
        this.#ignore([])
      },
      stop: () => {
        this.#runner.stop()
        this.#frame.tell('The check was stopped. It begins again with your next change.')
      },
      clear: () => {
        this.#source.put('')
        this.#put('', false)
        this.#copy.view.focus()
      },
      open: (name, bytes, isSource) => {
        this.#openBytes(name, bytes, isSource)
      },
      paste: text => {
        this.#put(text, false)
        this.#copy.view.focus()
      },
      isReplaced: () => this.#isExample || this.#copy.isAllSelected,
    }
  }

  /** Puts a text on the desk that nobody has seen checked. */
  #put(text: string, isExample: boolean, { name, note }: Omit<OpenedFile, 'text'> = { name: pasted, note: '' }): void {
    this.#ignored = []
    this.#frame.tellIgnored(0)
    this.#name = name
    this.#fileNote = note
    this.#isExample = isExample
    this.#newAfter = this.#runner.newest
    this.#most = mostCards
    this.#checked = null
    this.#frame.tellExample(isExample)
    this.#frame.forgetCheck()
    this.#walk.show(null)
    this.#copy.put(text)
    this.#runner.schedule(true)
  }

  #ignore(ignored: readonly IgnoredIssue[]): void {
    this.#ignored = ignored
    this.#frame.tellIgnored(ignored.length)
    this.#frame.tell(ignored.length === 0 ? 'All issues are shown again.' : 'The issue is ignored.')
    this.#runner.schedule(true)
  }

  #openBytes(name: string, bytes: Uint8Array, isSource: boolean): void {
    try {
      const file = decodeFile(name, bytes)
      if (isSource) this.#source.put(file.text)
      else this.#put(file.text, false, file)
      this.#frame.tell(`${name} is open.`)
    } catch (error) {
      this.#frame.tellProblem((error as Error).message)
    }
  }

  /** Returns the text, or the story without its mark-up where that is what one sees. */
  #readCleanText(): string {
    const { paragraphs = [] } = this.#shown ?? {}
    return this.#frame.view === 'text' || paragraphs.length === 0 ? this.#copy.text : writeStory(paragraphs)
  }

  #readRequest(id: number): TextRequest {
    const text = this.#copy.takeText()
    const source = this.#source.takeText()
    const choices = this.#frame.readChoices()
    const story = this.#newAfter === null ? this.#walk.story : null
    const asked = { story, most: this.#most }
    return { kind: 'check', id, text, name: this.#name, source, ignored: this.#ignored, ...choices, ...asked }
  }

  #hear(reply: PageReply): void {
    if (reply.kind === 'opened') this.#frame.fill(reply)
    else if (reply.kind === 'failed') this.#frame.tellProblem(reply.message)
    else if (reply.kind === 'checked') this.#showCheck(reply)
    else if (reply.kind === 'story') this.#showStory(reply)
    else this.#showRepair(reply)
  }

  #showCheck(checked: CheckedText): void {
    const { stories, isMarkedUp, shown } = checked
    // The text was replaced while its check was on the way.
    if (this.#newAfter !== null && checked.id <= this.#newAfter) return
    this.#checked = checked
    this.#copy.show(checked)
    this.#source.settle()
    if (this.#newAfter !== null) {
      this.#walk.story = shown?.story ?? 0
      this.#frame.show(isMarkedUp && stories.length > 0 ? 'read' : 'text')
      this.#newAfter = null
    }
    this.#walk.story = Math.min(this.#walk.story, Math.max(0, stories.length - 1))
    // An empty page asks for a text by itself.
    const told = this.#copy.length === 0 ? { ...checked, notes: [] } : checked
    this.#frame.showCheck(told, this.#walk.story, story => {
      this.#choose(story)
    })
    if (this.#fileNote !== '') this.#frame.tellNote(this.#fileNote)
    if (shown === null) {
      this.#walk.show(null)
      this.#frame.showReading([])
    } else if (shown.story === this.#walk.story) this.#showStory(shown)
    // A reader has chosen another story while the text was checked.
    else this.#askStory()
  }

  /** Chooses a story of the feed, and shows its beginning. */
  #choose(story: number): void {
    if (this.#checked === null) return
    const start = this.#checked.stories[story]?.start ?? 0
    if (story !== this.#walk.story) this.#most = mostCards
    this.#walk.story = story
    this.#frame.chooseStory(this.#checked, story)
    if (!this.#walk.isFollowing) this.#copy.goTo(start)
    this.#askStory()
  }

  #askStory(): void {
    if (this.#checked === null) return
    this.#runner.ask({ kind: 'story', id: this.#checked.id, story: this.#walk.story, most: this.#most })
  }

  #showStory(shown: ShownStory): void {
    if (shown.id !== this.#checked?.id || shown.story !== this.#walk.story) return
    this.#shown = shown
    this.#frame.showReading(makeReading(shown))
    this.#walk.show(shown)
  }

  #showRepair({ text, count }: RepairedText): void {
    if (count > 0) this.#copy.repair(text)
    this.#frame.tell(`${describeRepairs(count)} made. Undo takes back.`)
  }
}
