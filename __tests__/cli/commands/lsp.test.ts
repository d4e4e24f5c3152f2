import { PassThrough } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { lspCommand } from '../../../src/cli/commands/lsp.js'
import { loneProcess } from '../../support/lone-process.js'
import { catchErrors } from '../../support/printed.js'

loneProcess()
const err = catchErrors()

const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {}
const write = process.stdout.write.bind(process.stdout)
const input = new PassThrough()
let protocol = ''
beforeEach(() => {
  Object.defineProperty(process, 'stdin', { ...stdin, get: () => input })
  process.stdout.write = ((chunk: Buffer, done: () => void) => {
    protocol += String(chunk)
    done()
    return true
  }) as typeof write
})
afterEach(() => {
  Object.defineProperty(process, 'stdin', stdin)
  process.stdout.write = write
})

function send(message: object): void {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message })
  input.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`)
}

async function answered(): Promise<{ readonly id: number; readonly result?: object; readonly error?: object }> {
  for (let rounds = 0; rounds < 500 && !protocol.includes('}'); rounds++) await setTimeout(10)
  const [, text = ''] = protocol.split('\r\n\r\n')
  protocol = ''
  return JSON.parse(text) as { id: number; result: object }
}

test('standard input and output are for the protocol alone; what else is printed goes to standard error', async () => {
  lspCommand('1.2.3')
  process.stdout.write('A configuration prints this.\n')
  expect([err.text, protocol]).toEqual(['A configuration prints this.\n', ''])
  send({ id: 1, method: 'shutdown' })
  expect(await answered()).toEqual({
    jsonrpc: '2.0',
    id: 1,
    error: { code: -32002, message: 'The server waits for “initialize”.' },
  })
  send({ id: 2, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
  expect(await answered()).toMatchObject({ id: 2, result: { serverInfo: { name: 'wirelint', version: '1.2.3' } } })
})
