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
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Presets } from '../../config/merge.js'
import { kinds } from '../code-actions.js'
import { DocumentChecks } from './checks.js'
import { EditorSettings } from './editor-settings.js'
import { logRefusal } from './log-refusal.js'
import { answerRefused } from './life-cycle.js'
import { pathOfFile } from './paths.js'
import { Session } from './session.js'

/** The beginning of a session, also as editors send it that know no workspace folders. */
type Beginning = Omit<InitializeParams, 'rootUri'> & { readonly rootUri?: string | null }

/** Answers an editor, from its first message to its last. Its settings may name one of these presets. */
export function serve(connection: Connection, version: string, presets: Presets): void {
  answerRefused(connection)
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize(beginning => {
    const session = begin(connection, documents, beginning)
    followSettings(connection, session, beginning, presets)
    followDocuments(connection, documents, session)
    return describe(version)
  })
  documents.listen(connection)
  connection.listen()
}

/** The abilities of the server. */
const describe = (version: string): InitializeResult => ({
  serverInfo: { name: 'wirelint', version },
  capabilities: {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    codeLensProvider: {},
    codeActionProvider: { codeActionKinds: [...kinds] },
  },
})

function begin(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  { capabilities: { workspace, textDocument }, workspaceFolders, rootUri }: Beginning,
): Session {
  const [folder = process.cwd(), ...others] = [workspaceFolders?.map(({ uri }) => uri) ?? [], rootUri ?? '']
    .flat()
    .flatMap(uri => pathOfFile(uri) ?? [])
  return new Session(connection, documents, new DocumentChecks(folder, others), {
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    lensRefresh: workspace?.codeLens?.refreshSupport ?? false,
  })
}

/** Reads the settings whenever they may be others, and checks every document again when a configuration has changed. */
function followSettings(
  connection: Connection,
  session: Session,
  { capabilities: { workspace }, initializationOptions: first }: Beginning,
  presets: Presets,
): void {
  const settings = new EditorSettings(connection, session, {
    canAsk: workspace?.configuration ?? false,
    first,
    presets,
  })
  connection.onInitialized(() => {
    settings.start()
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
      logRefusal(
        connection,
        connection.client.register(DidChangeConfigurationNotification.type, { section: 'wirelint' }),
      )
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true)
      logRefusal(
        connection,
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/wirelint.config.*' }, { globPattern: '**/package.json' }],
        }),
      )
  })
  connection.onDidChangeConfiguration(({ settings: sent }: { settings: unknown }) => {
    settings.change(sent)
  })
  connection.onDidChangeWatchedFiles(() => {
    session.renew()
  })
}

function followDocuments(connection: Connection, documents: TextDocuments<TextDocument>, session: Session): void {
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
  connection.onCodeLens(params => session.lenses(params))
  connection.onCodeAction(params => session.actions(params))
  connection.onShutdown(() => {
    session.end()
  })
}
