import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { type Diagnostic, lint } from '../../src/node.js'
import { BuiltPage, type SaidIssue } from '../support/built-page.js'
import { built } from '../support/command.js'

jest.setTimeout(60_000)

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

/** Posts all samples to the service, one after the other; returns what it answers. */
async function askService(): Promise<string> {
  let said = ''
  while (!said.includes('listening')) said += String(((await once(service.stderr, 'data')) as [Buffer])[0])
  const address = /http:\S+/u.exec(said)?.[0] ?? ''
  let answers = ''
  for (const path of paths) {
    const request = { method: 'POST', body: readFileSync(path) }
    answers += await (await fetch(`${address}/check?format=jsonl&file=${path}`, request)).text()
  }
  return answers
}

/** Lists issues as texts that can be compared, in an order of their own. */
const listIssues = (issues: readonly SaidIssue[]): readonly string[] =>
  issues
    .map(({ start, end, ruleId, severity, certainty, message, suggestions }) =>
      JSON.stringify([
        start,
        end,
        ruleId,
        severity,
        certainty,
        message,
        suggestions.filter(({ edits }) => edits.length > 0),
      ]),
    )
    .sort()

const listDiagnostics = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  listIssues(diagnostics.map(each => ({ ...each, start: each.start.offset, end: each.end.offset })))

test('command, threads, queue, service, library and page find the same in every sample', async () => {
  const command = lint1('1')
  expect(command.split('\n').length).toBeGreaterThan(50)
  expect(lint1('2')).toBe(command)
  expect(run(resolve('packages/queue/dist/main.js'), 'run', '--no-config', '--threads', '1', ...paths)).toBe(command)
  expect(await askService()).toBe(command)
  const diagnostics = command
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Diagnostic)
  const page = new BuiltPage()
  expect(await page.open()).toMatchObject({ kind: 'opened' })
  // Library and page read text: they unpack no Word documents.
  for (const path of paths.filter(each => !each.endsWith('.docx'))) {
    const text = readFileSync(path, 'utf8')
    const inLibrary = lint(text, { file: path }).stories.flatMap(story => story.diagnostics)
    const expected = diagnostics.filter(({ file }) => file === path)
    expect([path, JSON.parse(JSON.stringify(inLibrary))]).toEqual([path, expected])
    expect([path, listIssues(await page.check(basename(path), text))]).toEqual([path, listDiagnostics(expected)])
  }
})
