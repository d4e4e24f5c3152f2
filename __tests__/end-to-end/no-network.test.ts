import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { built, type Run } from '../support/command.js'
import { folder } from '../support/folders.js'

const samples = resolve('samples')

/** Ends the process with exit code 99 as soon as it looks up a name, opens a connection or listens, in threads too. */
const hook = `
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
const refuse = name => () => {
  process.stderr.write('It used the network: ' + name + '\\n')
  process.exit(99)
}
net.Socket.prototype.connect = refuse('connect')
net.Server.prototype.listen = refuse('listen')
dgram.Socket.prototype.send = refuse('send')
for (const name of Object.keys(dns)) if (/^(?:lookup|resolve)/.test(name)) dns[name] = refuse(name)
for (const name of Object.keys(dns.promises)) if (/^(?:lookup|resolve)/.test(name)) dns.promises[name] = refuse(name)
globalThis.fetch = refuse('fetch')
syncBuiltinESMExports()
`
const offline = { NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(hook)}"` }

test.each([
  [1, ['--no-config', '--cache', '--concurrency', '2', '-f', 'html:report.html', '-f', 'jsonl', samples]],
  [1, ['--no-config', '--fix-dry-run', resolve('samples/envoy.txt')]],
  [0, ['inspect', samples]],
  [0, ['compare', resolve('samples/envoy.txt'), resolve('samples/flood.txt')]],
  [0, ['rules']],
  [0, ['explain', 'stray-quote']],
  [0, ['evaluate', resolve('samples/market.jsonl')]],
  [0, ['init', '--yes']],
  [0, ['--help']],
])('exit code %s without the network: wirelint %j', (code, args) => {
  expect(folder().run(args, undefined, offline)).toMatchObject({ code })
})

test('the language server needs no network', async () => {
  const server = folder().start(['lsp'], offline)
  const send = (body: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...body })
    server.process.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`)
  }
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
  await server.until(() => server.out.includes('"id":1'))
  send({ method: 'initialized', params: {} })
  const copy = { uri: 'untitled:a', languageId: 'plaintext', version: 1, text: 'They met at the hall. of the city.' }
  send({ method: 'textDocument/didOpen', params: { textDocument: copy } })
  await server.until(() => server.out.includes('"code":"split-sentence"'))
  send({ id: 2, method: 'shutdown' })
  await server.until(() => server.out.includes('"id":2'))
  send({ method: 'exit' })
  expect(await server.ended()).toMatchObject({ code: 0, err: '' })
})

test.each([
  ["fetch('http://localhost:9')", 'fetch'],
  ["(await import('node:http')).get('http://localhost:9')", 'connect'],
  ["(await import('node:net')).connect(9, '127.0.0.1')", 'connect'],
  ["await (await import('node:dns/promises')).lookup('localhost')", 'lookup'],
])('the test sees %s', (script, name) => {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, ...offline },
  })
  expect([status, stderr]).toEqual([99, `It used the network: ${name}\n`])
})

const unshared = (...args: readonly string[]): Run => {
  const { status, stdout, stderr } = spawnSync('unshare', ['--net', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: undefined, NO_COLOR: undefined },
  })
  return { code: status, out: stdout, err: stderr }
}

const whereAllowed = unshared('true').code === 0 ? test : test.skip
whereAllowed('without any network device (only root on Linux can take it away) the output is the same', () => {
  const args = ['--no-config', '-f', 'json', resolve('samples/envoy.txt')]
  const { code, out, err } = folder().run(args)
  expect(unshared(process.execPath, built, ...args)).toEqual({ code, out, err })
})
