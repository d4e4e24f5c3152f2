import { existsSync } from 'node:fs'
import { commands, window, workspace } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { findServer } from './find-server.ts'

/** Documents that may hold stories: files, and what is not saved yet. */
const languages = ['plaintext', 'xml', 'html', 'json', 'jsonl', 'markdown', 'csv', 'tsv']
/** Endings of wire formats that VS Code has no language for. */
const patterns = [
  '**/*.{txt,text,jsonl,ndjson,rss,atom,nitf,newsml,iptc,7901,anpa,tst,xhtml,xlf,xliff,tmx,po,pot,csv,tsv}',
]
const schemes = ['file', 'untitled']

/** @type {LanguageClient | undefined} */
let client

export async function activate(context) {
  const output = window.createOutputChannel('wirelint', { log: true })
  const start = async () => {
    const server = serverFor(context)
    output.info(`Serving with ${server.which}: ${server.file}`)
    client = new LanguageClient('wirelint', 'wirelint', optionsOf(server.file), {
      documentSelector: schemes.flatMap(scheme => [
        ...languages.map(language => ({ scheme, language })),
        ...patterns.map(pattern => ({ scheme, pattern })),
      ]),
      outputChannel: output,
    })
    await client.start()
  }
  const restart = async () => {
    await stop()
    await start()
  }
  context.subscriptions.push(
    output,
    commands.registerCommand('wirelint.restart', restart),
    commands.registerCommand('wirelint.fixAll', async () => {
      await commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.wirelint', apply: 'first' })
    }),
    commands.registerCommand('wirelint.showOutput', () => {
      output.show()
    }),
    workspace.onDidChangeConfiguration(async change => {
      if (change.affectsConfiguration('wirelint.path')) await restart()
    }),
  )
  await start()
}

export const deactivate = async () => {
  await stop()
}

async function stop() {
  const running = client
  client = undefined
  // One that did not start cannot be stopped, and the next one starts all the same.
  await running?.stop().catch(() => undefined)
}

const serverFor = context =>
  findServer({
    setting: workspace.getConfiguration('wirelint').get('path', ''),
    folders: (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath),
    searchPath: process.env.PATH ?? '',
    isWindows: process.platform === 'win32',
    packed: context.asAbsolutePath('server/dist/bin/wirelint.js'),
    exists: existsSync,
  })

/** A file of JavaScript runs in VS Code's own Node; a command as the system runs it. */
const optionsOf = file =>
  /\.[cm]?js$/u.test(file)
    ? { module: file, args: ['lsp'], transport: TransportKind.stdio }
    : { command: file, args: ['lsp'], transport: TransportKind.stdio, options: { shell: process.platform === 'win32' } }
