import {
  type CodeAction,
  type CodeLens,
  type CodeLensParams,
  CodeLensRefreshRequest,
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
import type { Diagnostic as FileDiagnostic } from '../../linter/report.js'
import type { CheckedDocument } from '../checked-document.js'
import {
  makeAction,
  diagnosticsAt,
  fixAllKind,
  quickFixes,
  suppressionAction,
  wants,
  withoutVersions,
} from '../code-actions.js'
import { editorDiagnostics, source } from '../diagnostics.js'
import { hoverAt } from '../hover.js'
import type { Settings } from '../settings.js'
import { storyLenses } from '../story-lenses.js'
import { diffTexts } from '../text-edits.js'
import type { CheckRequest, DocumentChecks } from './checks.js'
import { installedPageOf } from './paths.js'
import { linkRule } from '../../linter/rule-link.js'
import { logRefusal } from './log-refusal.js'
import { UsageError } from '../../terminal/usage-error.js'

/** Milliseconds without typing before a document is checked. */
const pause = 200

/** Longest document that is checked while it is typed, in characters. docs/editors.md has the measurements. */
const longestTyped = 100_000

/** Most diagnostics of a range for which suppressions are looked for. Each takes one check of the document or more. */
const mostSuppressions = 4

/** The abilities of the editor. */
export interface EditorAbilities {
  readonly markdown: boolean
  readonly versionedEdits: boolean
  /** True if the editor asks for lenses again when it is told to. */
  readonly lensRefresh: boolean
}

/** The documents that an editor has open, with what was found in them and what is still to be checked. */
export class Session {
  readonly #connection: Connection
  readonly #documents: TextDocuments<TextDocument>
  readonly #checks: DocumentChecks
  readonly #abilities: EditorAbilities
  readonly #waiting = new Map<string, NodeJS.Timeout>()
  readonly #checked = new Map<string, CheckedDocument>()
  readonly #opened = new WeakSet<TextDocument>()
  /** Counts the changes of settings and configurations. Each makes all earlier checks stale. */
  #era = 0
  /** Null until the editor has sent them. Then every document that was opened meanwhile is checked. */
  #settings: Settings | null = null
  /** Messages above each document that could not be checked with everything it should be checked with. */
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

  /** Takes other settings, and checks every open document with them. */
  set(settings: Settings): void {
    this.#settings = settings
    this.renew()
  }

  /** Checks every open document again. */
  renew(): void {
    this.#era++
    this.#checked.clear()
    for (const document of this.#documents.all()) void this.#show(document)
  }

  /** A document was opened, or changed by typing. */
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

  /** Ends the session: nothing is checked any more. */
  end(): void {
    for (const uri of this.#waiting.keys()) this.#forget(uri)
  }

  async hover({ textDocument, position }: HoverParams): Promise<Hover | null> {
    const checked = await this.#current(textDocument.uri)
    return checked === null
      ? null
      : hoverAt(checked, position, this.#abilities.markdown ? { pageOf: this.#pageOf } : null)
  }

  /** Returns the state of the stories of a document. */
  async lenses({ textDocument }: CodeLensParams): Promise<CodeLens[]> {
    const checked = await this.#current(textDocument.uri)
    return checked === null ? [] : [...storyLenses(checked)]
  }

  async actions({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const document = this.#documents.get(textDocument.uri)
    // Editors ask without their user wherever the cursor goes. Slow actions are for users who ask, and for a save that
    // repairs.
    const isForSaving = context.only?.some(kind => kind.startsWith(CodeActionKind.SourceFixAll)) ?? false
    const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic || isForSaving
    const checked = await this.#current(textDocument.uri, isAsked)
    if (document === undefined || checked === null) return []
    const here = wants(context.only, CodeActionKind.QuickFix) ? diagnosticsAt(checked, range) : []
    const fixes = quickFixes(here, document, this.#pageOf)
    const suppressions = isAsked ? await this.#suppressions(here.slice(0, mostSuppressions), checked, document) : []
    const all = isAsked && wants(context.only, fixAllKind) ? await this.#fixAll(checked, document) : []
    // The user may have typed on meanwhile.
    if (document.version !== checked.version) return []
    const actions = [...fixes, ...suppressions, ...all]
    return this.#abilities.versionedEdits ? actions : actions.map(withoutVersions)
  }

  async #suppressions(
    diagnostics: readonly FileDiagnostic[],
    checked: CheckedDocument,
    document: TextDocument,
  ): Promise<readonly CodeAction[]> {
    const request = this.#requestFor(document)
    if (request === null) return []
    const found: CodeAction[] = []
    for (const diagnostic of diagnostics) {
      const edit = await this.#checks.suppressed(diagnostic, checked, request)
      if (edit !== null) found.push(suppressionAction(diagnostic, edit, document, this.#pageOf))
    }
    return found
  }

  async #fixAll(checked: CheckedDocument, document: TextDocument): Promise<readonly CodeAction[]> {
    const request = this.#requestFor(document)
    const fixed = request === null ? null : await this.#checks.fixed(checked, request)
    if (fixed === null || fixed === checked.text) return []
    return [makeAction('Apply all safe fixes of wirelint', fixAllKind, [...diffTexts(checked.text, fixed)], document)]
  }

  /** Null until the settings are known. */
  #requestFor(document: TextDocument): CheckRequest | null {
    const [settings, version, era] = [this.#settings, document.version, this.#era]
    if (settings === null) return null
    const isStale = (): boolean =>
      document.version !== version || this.#era !== era || this.#documents.get(document.uri) !== document
    return { document, settings, isStale }
  }

  /** Returns what a document holds now; null where that is not known before the next save, unless the user asks. */
  async #current(uri: string, isAsked = false): Promise<CheckedDocument | null> {
    const document = this.#documents.get(uri)
    if (document === undefined) return null
    if (!this.#isCurrent(document) && (isAsked || this.#isTyped(document))) await this.#show(document)
    return this.#isCurrent(document) ? (this.#checked.get(uri) ?? null) : null
  }

  /** Returns the address of a rule's page: where the user has them, or in the package. */
  readonly #pageOf = (ruleId: string): string | null =>
    linkRule(this.#settings?.ruleLinks, ruleId) ?? installedPageOf(ruleId)

  #isCurrent = ({ uri, version }: TextDocument): boolean => this.#checked.get(uri)?.version === version

  #isTyped = (document: TextDocument): boolean =>
    this.#settings?.run === 'onType' && document.getText().length <= longestTyped

  #forget(uri: string): void {
    clearTimeout(this.#waiting.get(uri))
    this.#waiting.delete(uri)
  }

  /** Checks a document and shows what it holds, unless it is stale by then. Never throws. */
  async #show(document: TextDocument): Promise<void> {
    this.#forget(document.uri)
    const { uri, version } = document
    const request = this.#requestFor(document)
    if (request === null) return
    try {
      const checked = await this.#checks.check(request)
      if (checked === null) return
      this.#checked.set(uri, checked)
      this.#complain(uri, checked.complaints)
      this.#send(uri, version, [...checked.complaints.map(complaint), ...editorDiagnostics(checked, this.#pageOf, uri)])
      if (this.#abilities.lensRefresh)
        logRefusal(this.#connection, this.#connection.sendRequest(CodeLensRefreshRequest.type))
    } catch (error) {
      if (request.isStale()) return
      const message =
        error instanceof UsageError
          ? error.message
          : `wirelint stopped because of an internal error: ${error instanceof Error ? error.message : String(error)}`
      if (!(error instanceof UsageError))
        this.#connection.console.error(error instanceof Error ? (error.stack ?? message) : message)
      this.#send(uri, version, [complaint(message)])
      this.#complain(uri, [message])
    }
  }

  /** Shows a message once, and not again for every letter that is typed or for every document. */
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

/** A message above a document that could not be checked, or not with everything. */
const complaint = (message: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: DiagnosticSeverity.Error,
  source,
  message,
})
