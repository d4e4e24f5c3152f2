import { expect, test } from '@jest/globals'
import { serverHelp, readServerOptions } from '../../../packages/server/src/options.js'

const env = { WIRELINT_TOKEN: 'secret' }

test('the defaults are those of the help', () => {
  expect(readServerOptions([], {})).toMatchObject({
    host: '127.0.0.1',
    port: 8080,
    token: null,
    maxBody: 1e6,
    timeout: 10_000,
    maxWaiting: 64,
    config: undefined,
  })
  expect(serverHelp).toContain('(default: 8080)')
  expect([readServerOptions(['-h'], {}), readServerOptions(['--version'], {})]).toEqual(['help', 'version'])
})

test('every option is read', () => {
  const args = [
    '--host',
    '0.0.0.0',
    '--port',
    '0',
    '--threads',
    '3',
    '--max-body',
    '2',
    '--timeout',
    '0.5',
    '--no-config',
  ]
  expect(readServerOptions([...args, '--max-waiting', '7'], env)).toEqual({
    host: '0.0.0.0',
    port: 0,
    token: 'secret',
    config: false,
    threads: 3,
    maxBody: 2e6,
    timeout: 500,
    maxWaiting: 7,
  })
})

test.each([
  [['--host', '0.0.0.0'], {}, '0.0.0.0 can be reached by others. Set a token in WIRELINT_TOKEN'],
  [['--host', '127.0.0.1.example.com'], {}, 'can be reached by others'],
  [['--port', 'x'], {}, '--port needs a number from 0, not “x”.'],
  [['--threads', '0'], {}, '--threads needs a number from 1, not “0”.'],
  [['--threads', '1.5'], {}, '--threads needs a whole number, not “1.5”.'],
  [['--nothing'], {}, "Unknown option '--nothing'"],
])('%j is refused', (args, variables, message) => {
  expect(() => readServerOptions(args, variables)).toThrow(message)
})
