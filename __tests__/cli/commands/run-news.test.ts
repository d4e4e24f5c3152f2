import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { sendNews, stateOf } from '../../../src/cli/commands/run-news.js'
import { folder } from '../../support/folders.js'

const before = Object.getOwnPropertyDescriptor(process, 'send')
afterEach(() => {
  if (before === undefined) Object.assign(process, { send: undefined })
  else Object.defineProperty(process, 'send', before)
})

test('the state of a file changes with its contents, and when another takes its place', () => {
  const { path } = folder({ 'a.txt': 'one', 'b.txt': 'one' })
  const file = join(path, 'a.txt')
  const first = stateOf(file)
  expect(stateOf(file)).toBe(first)
  writeFileSync(file, 'longer')
  const second = stateOf(file)
  expect(second).not.toBe(first)
  renameSync(join(path, 'b.txt'), file)
  expect([first, second]).not.toContain(stateOf(file))
  expect(stateOf(join(path, 'gone.txt'))).toBe('gone')
})

test('news go to the process that watches, and nowhere where there is none', () => {
  const sent: unknown[] = []
  Object.assign(process, { send: (message: unknown) => sent.push(message) })
  sendNews(['/a.txt'], [['/b.txt', 'new']])
  Object.assign(process, { send: undefined })
  sendNews(['/a.txt'], [])
  expect(sent).toEqual([{ read: [['/a.txt', 'gone']], written: [['/b.txt', 'new']] }])
})
