import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { makeCopy } from './made-copy.js'
import { meteredEnv, takeCpu } from './scale/cpu-meter.js'
import { findFreePort, RedisServer } from './scale/redis.js'
import { describeMachine, publishSection } from './scale/section.js'

/*
 * Measures local runs and the queue over a Redis on this machine: npm run bench:queue [-- STORIES [--write]]
 * Stories of 2 kB in one feed. `--write` writes the figures into docs/scale.md.
 */
const args = process.argv.slice(2)
const stories = Number(args.find(each => !each.startsWith('--')) ?? 20_000)
const small = 2000

const folder = mkdtempSync(join(tmpdir(), 'wirelint-queue-'))
const children: ChildProcess[] = []

const storyLine = (nth: number): string =>
  `${JSON.stringify({ id: `s${String(nth)}`, text: makeCopy(nth, 5).join('\n\n').slice(0, 2000) })}\n`
const feedOf = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, nth) => storyLine(from + nth)).join('')

function start(program: string, ...given: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [resolve(program), ...given, '--no-config'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...meteredEnv },
  })
  children.push(child)
  return child
}
const startQueue = (...given: readonly string[]): ChildProcess => start('packages/queue/dist/main.js', ...given)
const startLint = (threads: string, feed: string, out: string): ChildProcess =>
  start('dist/bin/wirelint.js', '-f', 'jsonl', '-o', out, '--concurrency', threads, feed)

/** The time of a run: seconds on the clock, and seconds of CPU of all its processes. */
interface Cost {
  readonly clock: number
  readonly cpu: number
}

/** Returns the seconds until all of some processes have ended. */
async function timeUntilEnd(begin: () => readonly ChildProcess[]): Promise<number> {
  const from = performance.now()
  await Promise.all(begin().map(child => once(child, 'exit')))
  return (performance.now() - from) / 1000
}

async function measure(work: () => Promise<number>): Promise<Cost> {
  takeCpu()
  const clock = await work()
  return { clock, cpu: takeCpu() }
}
const measureRuns = (begin: () => readonly ChildProcess[]): Promise<Cost> => measure(() => timeUntilEnd(begin))

/** Measures a run with workers of one thread, which are warm before it begins. */
const measureWithWorkers = (redis: RedisServer, count: number, paths: readonly string[]): Promise<Cost> =>
  measure(async () => {
    const workers = Array.from({ length: count }, () => startQueue('work', '--redis', redis.url, '--threads', '1'))
    for (const { stderr } of workers) if (stderr !== null) await once(stderr, 'data')
    const run = ['run', '--redis', redis.url, '-o', 'queue.jsonl', ...paths]
    const clock = await timeUntilEnd(() => [startQueue(...run)])
    await timeUntilEnd(() => workers.filter(worker => worker.kill('SIGTERM')))
    return clock
  })

const row = (name: string, { clock, cpu }: Cost, first: Cost): string =>
  `| ${name} | ${clock.toFixed(1)} | ${(stories / clock).toFixed(0)} | ${(first.clock / clock).toFixed(2)} | ${cpu.toFixed(1)} | ${(stories / cpu).toFixed(0)} |`
const jobsPer = (cost: Cost, kind: keyof Cost): string => (small / cost[kind]).toFixed(0)

try {
  writeFileSync(join(folder, 'feed.jsonl'), feedOf(0, stories))
  writeFileSync(join(folder, 'front.jsonl'), feedOf(0, stories / 2))
  writeFileSync(join(folder, 'back.jsonl'), feedOf(stories / 2, stories))
  mkdirSync(join(folder, 'small'))
  for (let nth = 0; nth < small; nth++) writeFileSync(join(folder, 'small', `${String(nth)}.txt`), 'Rain fell.\n')
  const redis = new RedisServer(await findFreePort(), folder)
  await redis.start()
  try {
    const one = await measureRuns(() => [startLint('1', 'feed.jsonl', 'a')])
    const two = await measureRuns(() => [startLint('2', 'feed.jsonl', 'a')])
    const halves = await measureRuns(() => [startLint('1', 'front.jsonl', 'a'), startLint('1', 'back.jsonl', 'b')])
    const oneWorker = await measureWithWorkers(redis, 1, ['feed.jsonl'])
    const twoWorkers = await measureWithWorkers(redis, 2, ['feed.jsonl'])
    const enqueued = await measureRuns(() => [startQueue('enqueue', '--redis', redis.url, '--ahead', '9999', 'small')])
    const claimed = await measureWithWorkers(redis, 1, ['small'])
    const overhead = ((oneWorker.cpu - one.cpu) / stories) * 1000
    const text = `${await describeMachine()}; ${String(stories)} stories of 2 kB, and ${String(small)} files of one short story for the rates of jobs. Times are those of whole processes, with their start.

| Run | Seconds | Stories per second | Ratio | CPU seconds | Stories per CPU second |
| --- | --- | --- | --- | --- | --- |
${row('command, 1 thread', one, one)}
${row('command, 2 threads', two, one)}
${row('2 commands at once, half of the stories each', halves, one)}
${row('queue, 1 worker of 1 thread', oneWorker, one)}
${row('queue, 2 workers of 1 thread', twoWorkers, one)}

- The queue costs ${overhead.toFixed(2)} ms of CPU per story beside a local run with one thread; the start of its processes is in this.
- Enqueuing: ${jobsPer(enqueued, 'clock')} jobs per second, ${jobsPer(enqueued, 'cpu')} per CPU second.
- Claiming, checking one short story, storing and collecting its result: ${jobsPer(claimed, 'clock')} jobs per second with one worker of one thread, ${jobsPer(claimed, 'cpu')} per CPU second of all processes. A job of a feed holds about 30 stories of 2 kB.`
    publishSection('queue', text, args.includes('--write'))
  } finally {
    await redis.stop()
  }
} finally {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}
