import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createConnection } from 'vscode-languageserver/node'
import {
  ConfigurationRequest,
  createProtocolConnection,
  type ClientCapabilities,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Registration,
  RegistrationRequest,
} from 'vscode-languageserver-protocol/node'
import { serve } from '../../../src/lsp/server/serve.js'
import { workFolder } from '../../support/work-folder.js'

const here = workFolder()
const doubled = 'They met at the the hall.\n'

let editor: ProtocolConnection
let registrations: Registration[]
let settings: unknown
/** The messages of diagnostics, document by document, as they come. */
let published: (readonly string[])[]
beforeEach(() => {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()]
  editor = createProtocolConnection(toEditor, toServer)
  ;[registrations, settings, published] = [[], null, []]
  editor.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
    published.push(diagnostics.map(({ code }) => String(code)))
  })
  editor.onRequest(RegistrationRequest.type, params => {
    registrations.push(...params.registrations)
  })
  editor.onRequest(ConfigurationRequest.type, () => [settings])
  editor.listen()
  serve(createConnection(toServer, toEditor), '1.2.3', {})
})
afterEach(() => {
  editor.dispose()
})

const uri = (): string => pathToFileURL(`${here.path}/a.txt`).href

async function start(capabilities: ClientCapabilities = {}, initializationOptions?: object): Promise<InitializeResult> {
  const result: InitializeResult = await editor.sendRequest(InitializeRequest.method, {
    processId: null,
    rootUri: pathToFileURL(here.path).href,
    capabilities,
    initializationOptions,
  })
  await editor.sendNotification(InitializedNotification.type, {})
  return result
}

async function open(text: string): Promise<void> {
  const textDocument = { uri: uri(), languageId: 'plaintext', version: 1, text }
  await editor.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
}

/** Waits until the server has sent diagnostics so many times. */
async function publishedTimes(times: number): Promise<typeof published> {
  for (let rounds = 0; rounds < 400 && published.length < times; rounds++)
    await new Promise(done => setTimeout(done, 10))
  return published
}

test('the server says what it is able to do', async () => {
  expect(await start()).toEqual({
    serverInfo: { name: 'wirelint', version: '1.2.3' },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
      hoverProvider: true,
      codeLensProvider: {},
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.wirelint'] },
    },
  })
})

describe('a document', () => {
  test('is checked when it is opened and changed, and shows nothing when it is closed', async () => {
    await start()
    await open(doubled)
    expect(await publishedTimes(1)).toEqual([['repeated-word']])
    await editor.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri(), version: 2 },
      contentChanges: [{ text: 'They met at the hall.\n' }],
    })
    expect(await publishedTimes(2)).toEqual([['repeated-word'], []])
    await editor.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri() } })
    expect(await publishedTimes(3)).toEqual([['repeated-word'], [], []])
  })

  test('has its issues explained, in Markdown if the editor shows that', async () => {
    await start({ textDocument: { hover: { contentFormat: ['markdown'] } } })
    await open(doubled)
    await publishedTimes(1)
    const position = { line: 0, character: 17 }
    expect(await editor.sendRequest(HoverRequest.type, { textDocument: { uri: uri() }, position })).toMatchObject({
      contents: { kind: 'markdown', value: expect.stringContaining('repeated-word') },
    })
  })

  test('is checked when it is saved, with the settings that came at the start', async () => {
    await start({}, { run: 'onSave' })
    await open(doubled)
    await publishedTimes(1)
    const textDocument = { uri: uri() }
    await editor.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri(), version: 2 },
      contentChanges: [{ text: 'Rain fell.\n' }],
    })
    await editor.sendNotification(DidSaveTextDocumentNotification.type, { textDocument })
    expect(await publishedTimes(2)).toEqual([['repeated-word'], []])
  })
})

describe('settings', () => {
  test('are read again when the editor says that they have changed', async () => {
    await start({ workspace: { configuration: true } })
    await open(doubled)
    await publishedTimes(1)
    here.write('quiet.json', '{"rules": {"repeated-word": "off"}}')
    settings = { config: 'quiet.json' }
    await editor.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
    expect(await publishedTimes(2)).toEqual([['repeated-word'], []])
  })

  test('and configurations are followed by an editor that can', async () => {
    const dynamicRegistration = true
    await start({
      workspace: { didChangeConfiguration: { dynamicRegistration }, didChangeWatchedFiles: { dynamicRegistration } },
    })
    await open(doubled)
    await publishedTimes(1)
    expect(registrations.map(({ method, registerOptions }) => [method, registerOptions as unknown])).toEqual([
      ['workspace/didChangeConfiguration', { section: 'wirelint' }],
      [
        'workspace/didChangeWatchedFiles',
        { watchers: [{ globPattern: '**/wirelint.config.*' }, { globPattern: '**/package.json' }] },
      ],
    ])
    here.write('wirelint.config.json', '{"rules": {"repeated-word": "off"}}')
    await editor.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: pathToFileURL(`${here.path}/wirelint.config.json`).href, type: FileChangeType.Created }],
    })
    expect(await publishedTimes(2)).toEqual([['repeated-word'], []])
  })

  test('are not asked of an editor that follows nothing', async () => {
    await start()
    await open(doubled)
    await publishedTimes(1)
    expect(registrations).toEqual([])
  })
})
