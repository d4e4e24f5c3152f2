import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { folder } from '../support/folders.js'
import { copyOf, feedOf } from '../support/feeds.js'

jest.setTimeout(120_000)

const many = 300
const storyFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: many }, (_, nth) => [`s${String(nth)}.txt`, `Harbor talks\n\n${copyOf(nth, 12)}\n`]),
  )

const left = (err: string): number =>
  Number(
    /^wirelint: interrupted: (\d+) of \d+ files? w\w+ not checked, or not to (?:its|their) end\.$/mu.exec(err)?.[1] ??
      NaN,
  )

test.each([
  ['SIGINT', 130, '1'],
  ['SIGTERM', 143, '1'],
  ['SIGHUP', 129, '1'],
  ['SIGINT', 130, '2'],
] as const)(
  '%s ends with %i and a whole report of what is done, on %s threads; the cache keeps it',
  async (signal, expected, threads) => {
    const here = folder(storyFiles())
    const running = here.start(['-f', 'json', '--cache', '--concurrency', threads, '.'])
    await running.until(() => running.out.includes('"stories"'))
    running.process.kill(signal)
    const { code, out, err } = await running.ended()
    expect(code).toBe(expected)
    const { files } = JSON.parse(out) as { files: readonly object[] }
    expect(files.length).toBeGreaterThan(0)
    expect(left(err)).toBe(many - files.length)
    expect(left(err)).toBeGreaterThan(0)
    const cache = readFileSync(join(here.path, '.wirelint-cache'), 'utf8')
    expect(cache.trimEnd().split('\n')).toHaveLength(1 + files.length)
  },
)

test('in the middle of a feed', async () => {
  const here = folder({ 'feed.jsonl': feedOf(2000, 10) })
  const running = here.start(['-f', 'sarif', '-f', 'jsonl:out.jsonl', 'feed.jsonl'])
  // The report has another name until it is whole.
  const isBegun = (name: string): boolean =>
    name.startsWith('out.jsonl') && statSync(join(here.path, name), { throwIfNoEntry: false })?.size !== 0
  await running.until(() => readdirSync(here.path).some(isBegun))
  running.process.kill('SIGINT')
  const { code, out, err } = await running.ended()
  expect([code, left(err)]).toEqual([130, 1])
  expect(JSON.parse(out)).toMatchObject({ version: '2.1.0' })
})

test('a signal ends the wait for a baseline from a pipe into which nobody writes', async () => {
  const here = folder({ 'a.txt': 'Rain fell.\n' })
  execFileSync('mkfifo', [join(here.path, 'pipe')])
  const running = here.start(['--baseline', 'pipe', 'a.txt'])
  // Nothing shows that the command waits. A signal before that ends it in the same way.
  await new Promise(resolve => setTimeout(resolve, 1500))
  running.process.kill('SIGINT')
  expect(await running.ended()).toMatchObject({ out: '' })
})

test('as it waits for more of standard input; the stories that came whole are reported', async () => {
  const running = folder({}).start(['-f', 'jsonl', '--stdin-filename', 'wire.jsonl', '-'])
  running.process.stdin.on('error', () => undefined).write(feedOf(140))
  await running.until(() => running.out !== '')
  running.process.kill('SIGINT')
  const { code, out, err } = await running.ended()
  expect([code, left(err)]).toEqual([130, 1])
  expect(
    out
      .trimEnd()
      .split('\n')
      .map(line => (JSON.parse(line) as { story: string }).story),
  ).toContain('g0')
})

test('a second signal ends a run that does not end', async () => {
  const here = folder({
    'wirelint.config.mjs': `import { isMainThread } from 'node:worker_threads'
import { writeFileSync } from 'node:fs'
const match = String.prototype.match
if (!isMainThread) String.prototype.match = function (pattern) { while (this.includes('Skarne')) writeFileSync('stuck', ''); return match.call(this, pattern) }
export default {}`,
    'a.txt': 'Officials in Skarne counted 13 boats along the quay.\n',
    'b.txt': 'Officials met.\n',
  })
  const running = here.start(['--concurrency', '2', '-f', 'jsonl', '.'])
  await running.until(() => existsSync(join(here.path, 'stuck')))
  running.process.kill('SIGINT')
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(running.process.exitCode).toBeNull()
  running.process.kill('SIGINT')
  await running.ended()
  expect(running.process.signalCode).toBe('SIGINT')
})

test('a second signal ends a run that waits for a pipe into which nobody writes', async () => {
  const here = folder({ 'a.txt': 'She left the the city.\n' })
  execFileSync('mkfifo', [join(here.path, 'pipe.txt')])
  const running = here.start(['-f', 'unix', 'a.txt', 'pipe.txt'])
  await running.until(() => running.out !== '')
  running.process.kill('SIGINT')
  await new Promise(resolve => setTimeout(resolve, 300))
  running.process.kill('SIGINT')
  await running.ended()
  expect(running.process.signalCode).toBe('SIGINT')
})

test('no file is half fixed, and no baseline is written', async () => {
  const here = folder(storyFiles())
  const before = storyFiles()
  const now = (name: string): string => readFileSync(join(here.path, name), 'utf8')
  const running = here.start(['--fix', '--baseline', 'known.json', '--update-baseline', '-f', 'json', '.'])
  await running.until(() => now('s0.txt') !== before['s0.txt'])
  running.process.kill('SIGINT')
  const { code, out, err } = await running.ended()
  expect(code).toBe(130)
  expect(err).toMatch(/^wirelint: interrupted: \d+ of 300 files were not fixed, or not to their end\.$/mu)
  expect(JSON.parse(out)).toMatchObject({ files: [] })
  expect(existsSync(join(here.path, 'known.json'))).toBe(false)
  expect(readdirSync(here.path)).toHaveLength(many)
  for (const [name, text] of Object.entries(before))
    expect([text, text.replaceAll('quay. before', 'quay before')]).toContain(now(name))
})
