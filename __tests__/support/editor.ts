import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type CodeActionTriggerKind,
  ConfigurationRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  PublishDiagnosticsNotification,
  type Range,
  type Registration,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol'
import { createProtocolConnection } from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { built } from './command.js'

/** The abilities of the editor in these tests, unless a test sets others. */
const able: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: { hover: { contentFormat: ['markdown'] }, publishDiagnostics: { versionSupport: true } },
}

/** An editor with the built command as its language server, talking over standard input and output as editors do. */
export class Editor {
  readonly #server: ChildProcess
  readonly #connection: ProtocolConnection
  readonly #folder: string
  readonly #documents = new Map<string, TextDocument>()
  readonly #published: PublishDiagnosticsParams[] = []
  readonly #waiting = new Set<() => void>()
  readonly #bytes: Buffer[] = []
  readonly registrations: Registration[] = []
  readonly messages: string[] = []
  settings: unknown = null
  initialized: InitializeResult | null = null

  constructor(folder: string, args: readonly string[] = ['lsp']) {
    this.#folder = folder
    this.#server = spawn(process.execPath, [built, ...args], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    const { stdin, stdout } = this.#server
    if (stdin === null || stdout === null) throw new Error('The server has no streams.')
    const output = new PassThrough()
    stdout.on('data', (bytes: Buffer) => {
      this.#bytes.push(bytes)
      output.write(bytes)
    })
    this.#connection = createProtocolConnection(output, stdin)
    this.#connection.onNotification(PublishDiagnosticsNotification.type, params => {
      this.#published.push(params)
      for (const look of this.#waiting) look()
    })
    this.#connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message)
      for (const look of this.#waiting) look()
    })
    this.#connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations)
      for (const look of this.#waiting) look()
    })
    this.#connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings))
    this.#connection.listen()
  }

  async start(capabilities: ClientCapabilities = able, initializationOptions?: unknown): Promise<this> {
    const folder = pathToFileURL(this.#folder).href
    this.initialized = await this.#connection.sendRequest<InitializeResult>(InitializeRequest.method, {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'desk' }],
      capabilities,
      ...(initializationOptions === undefined ? {} : { initializationOptions }),
    })
    await this.#connection.sendNotification(InitializedNotification.type, {})
    return this
  }

  uri = (name: string): string => (name.includes(':') ? name : pathToFileURL(join(this.#folder, name)).href)

  document(name: string): TextDocument {
    const document = this.#documents.get(this.uri(name))
    if (document === undefined) throw new Error(`${name} is not open.`)
    return document
  }

  /** Opens a document and waits for what is said of it. */
  async open(name: string, text: string, language = 'plaintext'): Promise<readonly Diagnostic[]> {
    const answer = this.published(name)
    await this.show(name, text, language)
    return await answer
  }

  /** Opens a document without waiting until it is checked. */
  async show(name: string, text: string, language = 'plaintext'): Promise<void> {
    const uri = this.uri(name)
    this.#documents.set(uri, TextDocument.create(uri, language, 1, text))
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: language, version: 1, text },
    })
  }

  /** Types, without waiting: each change replaces a range, or the whole text where none is given. */
  async type(name: string, ...changes: readonly { readonly range?: Range; readonly text: string }[]): Promise<void> {
    const document = this.document(name)
    const contentChanges = changes.map(({ range, text }): TextDocumentContentChangeEvent =>
      range === undefined ? { text } : { range, text },
    )
    const { version } = TextDocument.update(document, contentChanges, document.version + 1)
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: document.uri, version },
      contentChanges,
    })
  }

  async save(name: string): Promise<void> {
    await this.#connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: this.uri(name) },
    })
  }

  async close(name: string): Promise<void> {
    await this.#connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.uri(name) },
    })
  }

  async set(settings: unknown): Promise<void> {
    this.settings = settings
    await this.#connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { wirelint: settings },
    })
  }

  /** Tells the server that a file on disk has changed. */
  async touched(name: string): Promise<void> {
    await this.#connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: this.uri(name), type: FileChangeType.Changed }],
    })
  }

  /** Returns the next diagnostics of the document's present version, or of no version if it is closed. */
  async published(name: string): Promise<readonly Diagnostic[]> {
    const from = this.#published.length
    const uri = this.uri(name)
    const found = (): PublishDiagnosticsParams | undefined =>
      this.#published
        .slice(from)
        .find(
          each =>
            each.uri === uri && (each.version === undefined || each.version === this.#documents.get(uri)?.version),
        )
    await this.until(() => found() !== undefined, `diagnostics of ${name}`)
    return found()?.diagnostics ?? []
  }

  /** Versions of a document of which something was said, in order. */
  versions = (name: string): readonly (number | undefined)[] =>
    this.#published.filter(({ uri }) => uri === this.uri(name)).map(({ version }) => version)

  async until(isSo: () => boolean, what: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        this.#waiting.delete(look)
        reject(new Error(`The server sent no ${what}.`))
      }, 15_000)
      const look = (): void => {
        if (!isSo()) return
        clearTimeout(late)
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
      look()
    })
  }

  async hover(name: string, position: Position): Promise<Hover | null> {
    return await this.#connection.sendRequest(HoverRequest.type, { textDocument: { uri: this.uri(name) }, position })
  }

  async actions(
    name: string,
    range: Range,
    only?: readonly string[],
    triggerKind?: CodeActionTriggerKind,
  ): Promise<readonly CodeAction[]> {
    const context = {
      diagnostics: [],
      ...(only === undefined ? {} : { only: [...only] }),
      ...(triggerKind === undefined ? {} : { triggerKind }),
    }
    const actions = await this.#connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: this.uri(name) },
      range,
      context,
    })
    return (actions ?? []).filter((action): action is CodeAction => typeof action.command !== 'string')
  }

  /** A document's text after an action's edit. */
  after(name: string, action: CodeAction | undefined): string {
    const document = this.document(name)
    const edits = (action?.edit?.documentChanges ?? []).flatMap(change =>
      'edits' in change && change.textDocument.uri === document.uri && change.textDocument.version === document.version
        ? change.edits
        : [],
    )
    return TextDocument.applyEdits(
      document,
      [...edits, ...(action?.edit?.changes?.[document.uri] ?? [])].filter(edit => 'newText' in edit),
    )
  }

  /** Asks whatever it is told to; answers the result, or the code of the error. */
  async ask(method: string, params?: unknown): Promise<unknown> {
    try {
      return params === undefined
        ? await this.#connection.sendRequest(method)
        : await this.#connection.sendRequest(method, params)
    } catch (error) {
      return (error as { code?: number }).code
    }
  }

  /** Says whatever it is told to. */
  async tell(method: string, params: unknown): Promise<void> {
    await this.#connection.sendNotification(method, params)
  }

  async shutdown(): Promise<void> {
    await this.#connection.sendRequest(ShutdownRequest.type)
  }

  /** Says exit, and answers the server's exit code. */
  async exit(): Promise<number | null> {
    const ended = this.ended()
    await this.#connection.sendNotification(ExitNotification.type)
    return await ended
  }

  /** The server's exit code, once it ends. */
  async ended(): Promise<number | null> {
    const [code] = (await once(this.#server, 'exit')) as [number | null]
    return code
  }

  /** Reads the output of the server, message by message; throws if anything is between them. */
  protocol(): readonly { readonly jsonrpc?: string }[] {
    const messages: { readonly jsonrpc?: string }[] = []
    let rest = Buffer.concat(this.#bytes)
    while (rest.length > 0) {
      const head = /^Content-Length: (\d+)\r\n\r\n/u.exec(rest.toString('latin1', 0, 100))
      if (head === null) throw new Error(`This is no head of a message: ${rest.toString('utf8', 0, 200)}`)
      const [start, length] = [head[0].length, Number(head[1])]
      messages.push(JSON.parse(rest.toString('utf8', start, start + length)) as { jsonrpc?: string })
      rest = rest.subarray(start + length)
    }
    return messages
  }

  [Symbol.dispose](): void {
    this.#connection.dispose()
    this.#server.kill('SIGKILL')
    for (const stream of this.#server.stdio) stream?.destroy()
  }
}
