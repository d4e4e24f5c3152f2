import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { unzipSync } from 'fflate'

/*
 * Unpacks the .vsix somewhere else, looks for what must be in it, and has its server greet an editor and check a document: it must
 * need nothing of this folder.
 */
const archive = Object.entries(unzipSync(readFileSync(new URL('wirelint.vsix', import.meta.url)))).filter(
  ([name]) => !name.endsWith('/'),
)
const bytes = archive.reduce((sum, [, content]) => sum + content.length, 0)
console.log(`wirelint.vsix: ${archive.length} files, ${(bytes / 1e6).toFixed(1)} MB unpacked`)

const wanted = [
  'package.json',
  'readme.md',
  'LICENSE.txt',
  'out/extension.cjs',
  'out/extension-web.js',
  'out/english-model.json',
  'server/dist/bin/wirelint.js',
  'out/THIRD-PARTY-NOTICES.txt',
  'server/dist/bin/THIRD-PARTY-NOTICES.txt',
  'server/docs/rules/split-sentence.md',
  'server/dist/bin/english-model.bin',
  'server/node_modules/jiti/package.json',
]
const missing = wanted.filter(name => !archive.some(([each]) => each === `extension/${name}`))
if (missing.length > 0) throw new Error(`Not in the .vsix: ${missing.join(', ')}`)

/** A message as the protocol frames it. */
const framed = message => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

const folder = mkdtempSync(join(tmpdir(), 'wirelint-vsix-'))
try {
  for (const [name, content] of archive) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const document = {
    uri: 'untitled:Untitled-1',
    languageId: 'plaintext',
    version: 1,
    text: 'The council met at the hall. of the city on Monday.\n',
  }
  const server = spawn(process.execPath, [join(folder, 'extension/server/dist/bin/wirelint.js'), 'lsp', '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: 20_000,
  })
  server.stdin.write(
    [
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { method: 'initialized', params: {} },
      { method: 'textDocument/didOpen', params: { textDocument: document } },
    ]
      .map(framed)
      .join(''),
  )
  let said = ''
  for await (const bytes of server.stdout.setEncoding('utf8')) {
    said += bytes
    if (said.includes('"split-sentence"')) server.stdin.end()
  }
  if (!said.includes('"split-sentence"')) throw new Error(`The server in the .vsix found nothing: ${said}`)
  console.log('The server in it finds the fault in a document.')
} finally {
  rmSync(folder, { recursive: true })
}

/*
 * Runs the part for a browser where there is nothing of Node, with as much of VS Code as it needs, and has it check a document.
 */
const contentOf = name => archive.find(([each]) => each === `extension/${name}`)[1]
const text = 'The council met at the hall. of the city on Monday.\n'
const uri = { toString: () => 'vscode-vfs://story.txt' }
const open = {
  uri,
  languageId: 'plaintext',
  fileName: 'story.txt',
  version: 1,
  getText: () => text,
  positionAt: offset => offset,
}
const nothing = () => ({ dispose: () => undefined })
const shown = new Promise((done, failed) => {
  const vscode = {
    CodeActionKind: {},
    Diagnostic: function (range, message) {
      Object.assign(this, { range, message })
    },
    DiagnosticSeverity: {},
    Range: function (start, end) {
      Object.assign(this, { start, end })
    },
    Uri: { joinPath: (_, ...parts) => parts.join('/') },
    commands: { registerCommand: nothing },
    languages: {
      createDiagnosticCollection: () => ({ set: (_, found) => done(found) }),
      registerHoverProvider: nothing,
      registerCodeActionsProvider: nothing,
    },
    workspace: {
      fs: { readFile: async path => contentOf(path) },
      getConfiguration: () => ({ get: (_, usual) => usual }),
      onDidOpenTextDocument: nothing,
      onDidChangeTextDocument: nothing,
      onDidCloseTextDocument: nothing,
      textDocuments: [open],
    },
  }
  const module = { exports: {} }
  const names = { module, exports: module.exports, require: name => ({ vscode })[name] }
  const ofBrowser = { setTimeout, clearTimeout, TextDecoder, TextEncoder, URL, atob, console }
  runInNewContext(Buffer.from(contentOf('out/extension-web.js')).toString(), { ...names, ...ofBrowser })
  const manifest = JSON.parse(Buffer.from(contentOf('package.json')).toString())
  module.exports.activate({ extensionUri: '.', extension: { packageJSON: manifest }, subscriptions: [] }).catch(failed)
})
const [first] = await shown
if (first?.code !== 'split-sentence' || first.range.start !== 27)
  throw new Error('The part for a browser found nothing.')
console.log('The part for a browser finds it too.')
