import { Writable } from 'node:stream'
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  PositionEncodingKind,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { createConnection } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { presets } from '../../../rules/presets.js'
import { kinds } from '../../lsp/code-actions.js'
import { settingsIn } from '../../lsp/settings.js'
import { DocumentChecks } from '../../lsp/server/checks.js'
import { answerRefused, LifeCycle } from '../../lsp/server/life-cycle.js'
import { pathOfFile } from '../../lsp/server/paths.js'
import { Session } from '../../lsp/server/session.js'

/** Serves an editor over standard input and output, until it says exit. */
export function lspCommand(version: string): void {
  const connection = createConnection(process.stdin, protocolOutput(), { messageStrategy: new LifeCycle() })
  answerRefused(connection)
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize(params => {
    serve(connection, documents, params)
    return described(version)
  })
  documents.listen(connection)
  connection.listen()
}

/** Standard output for the protocol alone: whatever else is printed, by a configuration in JavaScript for one, goes to standard error. */
function protocolOutput(): Writable {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)
  return new Writable({ write: (chunk: Buffer, _, done) => write(chunk, done) })
}

const described = (version: string): InitializeResult => ({
  serverInfo: { name: 'wirelint', version },
  capabilities: {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [...kinds] },
  },
})

function serve(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  { capabilities, initializationOptions, workspaceFolders, rootUri }: Beginning,
): void {
  const { workspace, textDocument } = capabilities
  const session = new Session(
    connection,
    documents,
    new DocumentChecks(pathOfFile(workspaceFolders?.[0]?.uri ?? rootUri ?? '') ?? process.cwd()),
    {
      markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
      versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    },
  )
  const take = (given: unknown): void => {
    const { settings, faults } = settingsIn(ours(given), presets)
    for (const fault of faults) session.say(fault)
    session.set(settings)
  }
  const asksForSettings = workspace?.configuration ?? false
  // An editor may refuse what it said it could; nothing but a line in its log comes of that.
  const tried = (asked: Promise<unknown>, fallback: () => void = () => undefined): void => {
    asked.catch((error: unknown) => {
      connection.console.warn(String(error))
      fallback()
    })
  }
  // Where nothing is set what the server was started with holds.
  const ask = (): void => {
    tried(
      connection.workspace.getConfiguration('wirelint').then((given: unknown) => {
        take(given ?? initializationOptions)
      }),
      () => {
        take(initializationOptions)
      },
    )
  }
  connection.onInitialized(() => {
    if (asksForSettings) ask()
    else take(initializationOptions)
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
      tried(connection.client.register(DidChangeConfigurationNotification.type, { section: 'wirelint' }))
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true)
      tried(
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/wirelint.config.*' }, { globPattern: '**/package.json' }],
        }),
      )
  })
  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    if (asksForSettings) ask()
    else take(settings)
  })
  connection.onDidChangeWatchedFiles(() => {
    session.renew()
  })
  documents.onDidChangeContent(({ document }) => {
    session.changed(document)
  })
  documents.onDidSave(({ document }) => {
    session.saved(document)
  })
  documents.onDidClose(({ document }) => {
    session.closed(document)
  })
  connection.onHover(params => session.hover(params))
  connection.onCodeAction(params => session.actions(params))
  connection.onShutdown(() => {
    session.end()
  })
}

/** What editors of before workspace folders say, too. */
type Beginning = Omit<InitializeParams, 'rootUri'> & { readonly rootUri?: string | null }

/** Our settings among those an editor sends, with or without our name over them. */
const ours = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && 'wirelint' in given ? given.wirelint : given
