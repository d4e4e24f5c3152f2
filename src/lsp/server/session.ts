import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  type HoverParams,
  MessageType,
  ShowMessageNotification,
  type TextDocuments,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic as Fault } from '../../linter/report.js'
import type { CheckedDocument } from '../checked-document.js'
import { action, faultsAt, fixAllKind, quickFixes, suppression, wants, withoutVersions } from '../code-actions.js'
import { shownOf, source } from '../diagnostics.js'
import { hoverAt } from '../hover.js'
import type { Settings } from '../settings.js'
import { editsBetween } from '../text-edits.js'
import type { DocumentChecks } from './checks.js'
import { pageOf } from './paths.js'
import { UsageError } from '../../terminal/usage-error.js'

/** How long nothing must be typed before a document is checked, in milliseconds. */
const pause = 200

/** Characters from which a document is checked when it is opened and saved, not while it is typed: see docs/editors.md for what was measured. */
const longestTyped = 100_000

/** Faults of a range that suppressions are looked for: each takes a check of the document or some. */
const mostSuppressions = 4

/** What the editor can take. */
export interface EditorAbilities {
  readonly markdown: boolean
  readonly versionedEdits: boolean
}

/** The documents an editor has open, what they were found to hold, and what is still to be checked. */
export class Session {
  readonly #connection: Connection
  readonly #documents: TextDocuments<TextDocument>
  readonly #checks: DocumentChecks
  readonly #abilities: EditorAbilities
  readonly #waiting = new Map<string, NodeJS.Timeout>()
  readonly #checked = new Map<string, CheckedDocument>()
  readonly #opened = new WeakSet<TextDocument>()
  /** Counts what makes every check before it stale: a change of settings or of a configuration. */
  #era = 0
  /** Null until the editor has told them: then all that was opened meanwhile is checked. */
  #settings: Settings | null = null
  /** What stands at the head of each document that has not all that it should be checked with. */
  readonly #complaints = new Map<string, readonly string[]>()

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    checks: DocumentChecks,
    abilities: EditorAbilities,
  ) {
    this.#connection = connection
    this.#documents = documents
    this.#checks = checks
    this.#abilities = abilities
  }

  /** Settings hold from now on, and every open document is checked with them. */
  set(settings: Settings): void {
    this.#settings = settings
    this.renew()
  }

  /** Checks every open document anew. */
  renew(): void {
    this.#era++
    this.#checked.clear()
    for (const document of this.#documents.all()) void this.#show(document)
  }

  /** Opened, or changed by typing. */
  changed(document: TextDocument): void {
    this.#forget(document.uri)
    if (!this.#opened.has(document)) {
      this.#opened.add(document)
      void this.#show(document)
    } else if (this.#isTyped(document))
      this.#waiting.set(
        document.uri,
        setTimeout(() => void this.#show(document), pause),
      )
  }

  saved(document: TextDocument): void {
    if (!this.#isCurrent(document)) void this.#show(document)
  }

  closed(document: TextDocument): void {
    this.#forget(document.uri)
    this.#checked.delete(document.uri)
    this.#complaints.delete(document.uri)
    this.#send(document.uri, undefined, [])
  }

  /** Nothing is checked any more. */
  end(): void {
    for (const uri of this.#waiting.keys()) this.#forget(uri)
  }

  async hover({ textDocument, position }: HoverParams): Promise<Hover | null> {
    const checked = await this.#current(textDocument.uri)
    return checked === null ? null : hoverAt(checked, position, this.#abilities.markdown)
  }

  async actions({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const document = this.#documents.get(textDocument.uri)
    // Editors ask by themselves wherever the cursor goes: what takes long is for people who ask, and for a save that is to repair.
    const isForSaving = context.only?.some(kind => kind.startsWith(CodeActionKind.SourceFixAll)) ?? false
    const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic || isForSaving
    const checked = await this.#current(textDocument.uri, isAsked)
    if (document === undefined || checked === null) return []
    const faults = wants(context.only, CodeActionKind.QuickFix) ? faultsAt(checked, range) : []
    const fixes = quickFixes(faults, document, pageOf)
    const suppressions = isAsked ? await this.#suppressions(faults.slice(0, mostSuppressions), checked, document) : []
    const all = isAsked && wants(context.only, fixAllKind) ? await this.#fixAll(checked, document) : []
    // It may have been typed on while that was found out.
    if (document.version !== checked.version) return []
    const actions = [...fixes, ...suppressions, ...all]
    return this.#abilities.versionedEdits ? actions : actions.map(withoutVersions)
  }

  async #suppressions(
    faults: readonly Fault[],
    checked: CheckedDocument,
    document: TextDocument,
  ): Promise<readonly CodeAction[]> {
    const found: CodeAction[] = []
    for (const fault of faults) {
      const edit =
        this.#settings === null
          ? null
          : await this.#checks.suppressed(fault, checked, document, this.#settings, this.#staleness(document))
      if (edit !== null) found.push(suppression(fault, edit, document, pageOf))
    }
    return found
  }

  async #fixAll(checked: CheckedDocument, document: TextDocument): Promise<readonly CodeAction[]> {
    const fixed =
      this.#settings === null
        ? null
        : await this.#checks.fixed(checked, document, this.#settings, this.#staleness(document))
    if (fixed === null || fixed === checked.text) return []
    return [action('Make all safe repairs of wirelint', fixAllKind, [...editsBetween(checked.text, fixed)], document)]
  }

  /** What the document holds as it stands; null where that is not known and will only be with the next save, unless it is asked for. */
  async #current(uri: string, isAsked = false): Promise<CheckedDocument | null> {
    const document = this.#documents.get(uri)
    if (document === undefined) return null
    if (!this.#isCurrent(document) && (isAsked || this.#isTyped(document))) await this.#show(document)
    return this.#isCurrent(document) ? (this.#checked.get(uri) ?? null) : null
  }

  #isCurrent = ({ uri, version }: TextDocument): boolean => this.#checked.get(uri)?.version === version

  #isTyped = (document: TextDocument): boolean =>
    this.#settings?.run === 'onType' && document.getText().length <= longestTyped

  #staleness(document: TextDocument): () => boolean {
    const [version, era] = [document.version, this.#era]
    return () => document.version !== version || this.#era !== era || this.#documents.get(document.uri) !== document
  }

  #forget(uri: string): void {
    clearTimeout(this.#waiting.get(uri))
    this.#waiting.delete(uri)
  }

  /** Checks a document and shows what it holds, unless it has changed before that is known. Never throws. */
  async #show(document: TextDocument): Promise<void> {
    this.#forget(document.uri)
    const { uri, version } = document
    const settings = this.#settings
    if (settings === null) return
    const isStale = this.#staleness(document)
    try {
      const checked = await this.#checks.check(document, settings, isStale)
      if (checked === null) return
      this.#checked.set(uri, checked)
      this.#complain(uri, checked.complaints)
      this.#send(uri, version, [...checked.complaints.map(complaint), ...shownOf(checked, pageOf)])
    } catch (error) {
      if (isStale()) return
      const message =
        error instanceof UsageError
          ? error.message
          : `wirelint stopped on a fault of its own: ${error instanceof Error ? error.message : String(error)}`
      if (!(error instanceof UsageError))
        this.#connection.console.error(error instanceof Error ? (error.stack ?? message) : message)
      this.#send(uri, version, [complaint(message)])
      this.#complain(uri, [message])
    }
  }

  /** Says once what is wrong, not with every letter that is typed nor for every document. */
  #complain(uri: string, messages: readonly string[]): void {
    const said = new Set([...this.#complaints.values()].flat())
    for (const message of messages) if (!said.has(message)) this.say(message)
    this.#complaints.set(uri, messages)
  }

  /** Shows a message to the editor's user. */
  say(message: string): void {
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: `wirelint: ${message}`,
    })
  }

  #send(uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]): void {
    void this.#connection.sendDiagnostics({
      uri,
      ...(version === undefined ? {} : { version }),
      diagnostics: [...diagnostics],
    })
  }
}

/** Stands at the head of every document that could not be checked, or not with all that it should be. */
const complaint = (message: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: DiagnosticSeverity.Error,
  source,
  message,
})
