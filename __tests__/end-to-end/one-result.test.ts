import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { lint } from '../../src/node.js'
import { built } from '../support/command.js'

jest.setTimeout(60_000)

/*
 * Command, threads, library, queue and service find the same in every sample. `__tests__/page/worker/worker.test.ts`
 * shows that the page finds what the library finds.
 */
const samples = readdirSync('samples')
  .filter(name => !name.endsWith('.expected'))
  .sort()
const paths = samples.map(name => `samples/${name}`)

/** Runs a built program of Node in the project; returns what it prints. */
const run = (program: string, ...args: readonly string[]): string =>
  spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' }).stdout
const lint1 = (threads: string): string => run(built, '--no-config', '-f', 'jsonl', '--concurrency', threads, ...paths)

const service = spawn(
  process.execPath,
  ['packages/server/dist/main.js', '--port', '0', '--threads', '1', '--no-config'],
  { stdio: ['ignore', 'ignore', 'pipe'] },
)
afterAll(() => {
  service.kill('SIGKILL')
})

let command = ''
beforeAll(() => {
  command = lint1('1')
})

test('two threads', () => {
  expect(command.split('\n').length).toBeGreaterThan(50)
  expect(lint1('2')).toBe(command)
})

test('the queue', () => {
  expect(run(resolve('packages/queue/dist/main.js'), 'run', '--no-config', '--threads', '1', ...paths)).toBe(command)
})

test('the service', async () => {
  let said = ''
  while (!said.includes('listening')) said += String(((await once(service.stderr, 'data')) as [Buffer])[0])
  const address = /http:\S+/u.exec(said)?.[0] ?? ''
  const answers: string[] = []
  for (const path of paths) {
    const answer = await fetch(`${address}/check?format=jsonl&file=${path}`, {
      method: 'POST',
      body: readFileSync(path),
    })
    answers.push(await answer.text())
  }
  expect(answers.join('')).toBe(command)
})

test('the library, which reads no packed files', () => {
  const texts = paths.filter(path => !path.endsWith('.docx'))
  const found = texts.flatMap(path =>
    lint(readFileSync(path, 'utf8'), { file: path }).stories.flatMap(({ diagnostics }) => diagnostics),
  )
  const expected = command
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as { readonly file: string })
    .filter(({ file }) => texts.includes(file))
  expect(JSON.parse(JSON.stringify(found))).toEqual(expected)
})
