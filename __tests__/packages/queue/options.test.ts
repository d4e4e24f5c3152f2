import { expect, test } from '@jest/globals'
import { connectionTo } from '../../../packages/queue/src/connection.js'
import { commandNames, queueHelp, readQueueOptions } from '../../../packages/queue/src/options.js'

test('the defaults are those of the queueHelp, and the help names every command', () => {
  expect(readQueueOptions(['run', 'a.txt'], {})).toMatchObject({
    redis: null,
    run: 'run',
    attempts: 5,
    lock: 30_000,
    ahead: 500,
  })
  expect(commandNames.filter(name => !queueHelp.includes(`\n  ${name} `))).toEqual([])
  expect([readQueueOptions(['-h'], {}), readQueueOptions(['--version'], {})]).toEqual(['help', 'version'])
})

test.each([
  [[], 'Name a command: run, enqueue'],
  [['run'], 'run needs files.'],
  [['work', 'a.txt', '--redis', 'redis://x'], 'work takes no files.'],
  [['work'], 'work needs Redis: --redis URL.'],
  [['run', 'a.txt', '-o', 'b', '--webhook', 'http://x'], 'Use --output or --webhook, not both.'],
  [['status', '--redis', '127.0.0.1:6379'], '--redis needs an address such as redis://127.0.0.1:6379.'],
  [['run', 'a.txt', '--webhook', 'desk'], '--webhook needs an address such as https://'],
  [['run', 'a.txt', '--lock', 'x'], '--lock needs a number from 0.1, not “x”.'],
  [['run', '--none'], "Unknown option '--none'"],
])('%j is refused', (args, message) => {
  expect(() => readQueueOptions(args, {})).toThrow(message)
})

test('an address of Redis has a password and a database', () => {
  expect(connectionTo('rediss://me:p%40ss@cache.example:6380/2')).toMatchObject({
    host: 'cache.example',
    port: 6380,
    db: 2,
    username: 'me',
    password: 'p@ss',
    tls: {},
    maxRetriesPerRequest: null,
  })
  expect(connectionTo('redis://127.0.0.1')).toMatchObject({ host: '127.0.0.1', port: 6379, db: 0 })
})
