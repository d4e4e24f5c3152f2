/// <reference lib="dom" />
import { defaultKeymap, history, historyKeymap, undo, undoDepth } from '@codemirror/commands'
import { search, searchKeymap } from '@codemirror/search'
import { ChangeSet, EditorState, type Extension, Transaction } from '@codemirror/state'
import { EditorView, type KeyBinding, keymap, placeholder } from '@codemirror/view'
import type { FileEdit } from '../../linter/report.js'
import type { Range } from '../../story/search.js'
import type { CheckedText } from '../messages.js'
import { fieldLines, setFields } from './field-lines.js'
import { currentField, type IssueKey, isSameIssue, issueOf, markField, setCurrent, setMarks } from './mark-field.js'

/** Told by an editor to the page. */
interface EditorListener {
  /** The text has changed; `isTyped` is false where the page has put it there. */
  readonly changed: (isTyped: boolean) => void
  /** The cursor is at an issue, or at none. */
  readonly at?: (issue: IssueKey | null) => void
  /** Keys that lead to issues and repair them. */
  readonly walk?: (step: 1 | -1) => void
  readonly fix?: () => void
}

/** The set-up of an editor. */
interface EditorSetup {
  readonly parent: HTMLElement
  readonly label: string
  readonly hint: string
  readonly nonce: string
}

/** The editor of a text, with the marks of its issues. Only what is on the screen is drawn. */
export class CopyEditor {
  readonly view: EditorView
  readonly #listener: EditorListener
  /** The changes since the text that was checked, by which its places are found in the text of now. */
  #changes = ChangeSet.empty(0)
  /** The changes since the text that was sent to be checked. */
  #sent = ChangeSet.empty(0)
  #issue: IssueKey | null = null
  /** True if a text was put here. */
  #isUsed = false
  /** True while the page itself moves the cursor. */
  #isLed = false

  constructor(setup: EditorSetup, listener: EditorListener) {
    this.#listener = listener
    this.view = new EditorView({ parent: setup.parent, state: EditorState.create({ extensions: this.#extend(setup) }) })
  }

  #extend({ label, hint, nonce }: EditorSetup): Extension {
    return [
      history(),
      search({ top: true }),
      keymap.of([...this.#listKeys(), ...historyKeymap, ...searchKeymap, ...defaultKeymap]),
      EditorView.lineWrapping,
      EditorView.perLineTextDirection.of(true),
      EditorView.cspNonce.of(nonce),
      EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocorrect: 'off', tabindex: '0' }),
      placeholder(hint),
      fieldLines,
      markField,
      currentField,
      EditorView.updateListener.of(update => {
        if (update.docChanged) {
          this.#changes = this.#changes.compose(update.changes)
          this.#sent = this.#sent.compose(update.changes)
          const isSet = update.transactions.some(each => each.annotation(Transaction.userEvent) === 'put')
          this.#listener.changed(!isSet)
        }
        if ((update.docChanged || update.selectionSet) && !this.#isLed) this.#tellIssue()
      }),
    ]
  }

  #listKeys(): readonly KeyBinding[] {
    const { walk, fix } = this.#listener
    if (walk === undefined || fix === undefined) return []
    const done = (act: () => void) => () => {
      act()
      return true
    }
    const on = done(() => {
      walk(1)
    })
    const back = done(() => {
      walk(-1)
    })
    return [
      { key: 'F8', run: on, shift: back },
      { key: 'Alt-Enter', run: done(fix) },
      { key: 'Mod-.', run: done(fix) },
    ]
  }

  get text(): string {
    return this.view.state.doc.toString()
  }

  get length(): number {
    return this.view.state.doc.length
  }

  /** True if nothing would be left of the text if something else were typed. */
  get isAllSelected(): boolean {
    const { from, to } = this.view.state.selection.main
    return from === 0 && to === this.length
  }

  get canUndo(): boolean {
    return undoDepth(this.view.state) > 0
  }

  /** Puts another text in place of all, without marks; it can be undone, unless it is the first. */
  put(text: string): void {
    const { length } = this.view.state.doc
    const changes = ChangeSet.of({ from: 0, to: length, insert: text }, length)
    const none = ChangeSet.empty(changes.newLength)
    this.view.dispatch({
      changes,
      effects: [
        setMarks.of({ marks: new Int32Array(), changes: none }),
        setFields.of({ fields: [], changes: none }),
        setCurrent.of(null),
      ],
      selection: { anchor: 0 },
      scrollIntoView: true,
      userEvent: 'put',
      annotations: Transaction.addToHistory.of(this.#isUsed),
    })
    this.#isUsed = true
    this.#issue = null
  }

  /** Puts a repaired text in place; only what differs is changed, so that the cursor stays. */
  repair(text: string): void {
    const old = this.text
    let from = 0
    while (from < old.length && old.charCodeAt(from) === text.charCodeAt(from)) from++
    let kept = 0
    while (
      kept < Math.min(old.length, text.length) - from &&
      old.charCodeAt(old.length - 1 - kept) === text.charCodeAt(text.length - 1 - kept)
    )
      kept++
    this.view.dispatch({
      changes: { from, to: old.length - kept, insert: text.slice(from, text.length - kept) },
      userEvent: 'input.repair',
    })
  }

  undo(): boolean {
    return undo(this.view)
  }

  /** Returns the text to check, and remembers it: the result is about this text, whatever is typed meanwhile. */
  takeText(): string {
    this.#sent = ChangeSet.empty(this.length)
    return this.text
  }

  /** Lets places be those of the text that was taken last. */
  settle(): void {
    this.#changes = this.#sent
  }

  /** Draws the issues of the text that was taken last. */
  show({ marks, fields }: Pick<CheckedText, 'marks' | 'fields'>): void {
    this.settle()
    this.view.dispatch({
      effects: [
        setMarks.of({ marks, changes: this.#changes }),
        setFields.of({ fields, changes: this.#changes }),
        setCurrent.of(null),
      ],
    })
    this.#issue = null
    this.#tellIssue()
  }

  /** Finds a range of the checked text in the text of now. */
  find({ start, end }: Range): { readonly from: number; readonly to: number } {
    const { length } = this.#changes
    const from = this.#changes.mapPos(Math.min(start, length), 1)
    return { from, to: Math.max(from, this.#changes.mapPos(Math.min(end, length), -1)) }
  }

  /** Makes a fix. Returns false if the words have changed since the check. */
  apply(edits: readonly FileEdit[]): boolean {
    const { length } = this.#changes
    if (edits.some(({ start, end }) => end > length || this.#changes.touchesRange(start, end) !== false)) return false
    this.view.dispatch({
      changes: edits.map(edit => ({ ...this.find(edit), insert: edit.text })),
      userEvent: 'input.fix',
    })
    return true
  }

  /** Lights some words and brings them into sight; `isMoved` puts the cursor there, at the issue `key` if it is one. */
  light(range: Range, isMoved: boolean, key: IssueKey | null = null): void {
    const { from, to: end } = this.find(range)
    const to = Math.max(end, Math.min(from + 1, this.length))
    if (isMoved) this.#issue = key
    this.#isLed = isMoved
    this.view.dispatch({
      effects: [
        setCurrent.of(from < to ? { from, to } : null),
        ...(isMoved ? [EditorView.scrollIntoView(from, { y: 'center' })] : []),
      ],
      ...(isMoved ? { selection: { anchor: from } } : {}),
    })
    this.#isLed = false
  }

  /** Lights no words. */
  unlight(): void {
    this.view.dispatch({ effects: setCurrent.of(null) })
  }

  /** Puts the cursor at a place of the checked text, and shows it. */
  goTo(place: number): void {
    const { from } = this.find({ start: place, end: place })
    this.#issue = null
    this.#isLed = true
    this.view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'start' }) })
    this.#isLed = false
  }

  /** Finds the next issue (1) or the one before (-1) from the cursor; past the end it begins again. */
  findIssue(step: 1 | -1): IssueKey | null {
    const { head } = this.view.state.selection.main
    const keys: IssueKey[] = []
    let after: number | null = null
    let current = -1
    const cursor = this.view.state.field(markField).iter()
    while (cursor.value !== null) {
      const key = issueOf(cursor.value)
      if (after === null && cursor.from >= head) after = keys.length
      if (this.#issue !== null && isSameIssue(key, this.#issue)) current = keys.length
      keys.push(key)
      cursor.next()
    }
    const count = keys.length
    if (current >= 0) return keys[(current + step + count) % count] ?? null
    return keys[((after ?? (step === 1 ? 0 : count)) + (step === 1 ? 0 : -1) + count) % count] ?? null
  }

  /** Tells the page at which issue the cursor is: the shortest one there. */
  #tellIssue(): void {
    const { head } = this.view.state.selection.main
    const found = this.#findAt(head)
    if (isSameIssue(found, this.#issue)) return
    this.#issue = found
    this.#listener.at?.(found)
  }

  /** Returns the shortest issue at a place. */
  #findAt(head: number): IssueKey | null {
    let found: IssueKey | null = null
    let shortest = Infinity
    this.view.state.field(markField).between(head, head, (from, to, mark) => {
      if (to - from < shortest) found = issueOf(mark)
      shortest = Math.min(shortest, to - from)
    })
    return found
  }
}
