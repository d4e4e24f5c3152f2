import { describe, expect, test } from '@jest/globals'
import type { Message } from 'vscode-languageserver'
import { LifeCycle } from '../../../src/lsp/server/life-cycle.js'
import { catchErrors } from '../../support/printed.js'

const printed = catchErrors()

const request = (method: string, params: unknown = {}): Message =>
  ({ jsonrpc: '2.0', id: 1, method, params }) as Message
const notification = (method: string, params: unknown = {}): Message => ({ jsonrpc: '2.0', method, params }) as Message
const initialize = request('initialize', { capabilities: {} })
const hover = request('textDocument/hover', {
  textDocument: { uri: 'file:///a.txt' },
  position: { line: 0, character: 0 },
})

/** The messages that a life cycle passes on: their methods, and the reason of those that it refuses. */
function passed(...messages: readonly Message[]): readonly unknown[] {
  const all: unknown[] = []
  const cycle = new LifeCycle()
  for (const message of messages)
    void cycle.handleMessage(message, next => {
      const { method, params } = next as unknown as { method: string; params?: { code?: number; message?: string } }
      all.push(method === 'wirelint/refused' ? [params?.code, params?.message] : method)
    })
  return all
}

describe('the messages of an editor', () => {
  test('pass in their order', () => {
    const order = [
      initialize,
      notification('initialized'),
      notification('textDocument/didSave'),
      hover,
      request('shutdown'),
      notification('exit'),
    ]
    expect(passed(...order)).toEqual([
      'initialize',
      'initialized',
      'textDocument/didSave',
      'textDocument/hover',
      'shutdown',
      'exit',
    ])
  })

  test('wait for “initialize”, which comes once', () => {
    expect(passed(hover, notification('textDocument/didSave'), initialize, initialize)).toEqual([
      [-32002, 'The server waits for “initialize”.'],
      'initialize',
      [-32600, 'The server is initialized already.'],
    ])
  })

  test('may say “initialized” once, and before that nothing is lost', () => {
    const saved = notification('textDocument/didSave')
    expect(passed(initialize, saved, notification('initialized'), notification('initialized'))).toEqual([
      'initialize',
      'textDocument/didSave',
      'initialized',
    ])
  })

  test('are over with “shutdown”, but for “exit”', () => {
    expect(passed(initialize, request('shutdown'), hover, notification('initialized'), notification('exit'))).toEqual([
      'initialize',
      'shutdown',
      [-32600, 'The server has been shut down.'],
      'exit',
    ])
    expect(passed(notification('exit'))).toEqual(['exit'])
  })

  test('are refused where their params are others than the protocol’s, and may come again', () => {
    const wrong = request('initialize', { capabilities: 7 })
    expect(passed(wrong, initialize, request('textDocument/hover', {}))).toEqual([
      [-32602, expect.stringMatching(/^params\.capabilities: /u)],
      'initialize',
      [-32602, expect.stringMatching(/^params\.textDocument: /u)],
    ])
  })

  test('are left out with a line where nobody waits for an answer', () => {
    expect(passed(initialize, notification('textDocument/didOpen', {}))).toEqual(['initialize'])
    expect(printed.text).toMatch(
      /^wirelint: The editor’s textDocument\/didOpen is ignored: params\.textDocument: .*\n$/u,
    )
  })

  test('that are answers pass', () => {
    const answer = { jsonrpc: '2.0', id: 1, result: null } as unknown as Message
    expect(passed(answer)).toEqual([undefined])
  })
})
