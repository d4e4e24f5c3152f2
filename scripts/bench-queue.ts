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
/** Files that are a job each and take hardly any time to check, for the rates of jobs; and files of one short story. */
const blank = 500
const blankCopy = `Rain fell.${' '.repeat(40_000)}`
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

/** Seconds of CPU that Redis has used. */
const redisCpu = (redis: RedisServer): number =>
  Array.from(redis.ask('INFO', 'cpu').matchAll(/used_cpu_(?:sys|user):([\d.]+)/gu)).reduce(
    (sum, [, seconds]) => sum + Number(seconds),
    0,
  )

/** The cost of a run over the queue, and what is in it of the process that enqueues and collects, and of Redis. */
interface QueueCost extends Cost {
  readonly runCpu: number
  readonly redisCpu: number
}

/** Measures a run with workers of one thread, which are warm before it begins. */
async function measureWithWorkers(redis: RedisServer, count: number, paths: readonly string[]): Promise<QueueCost> {
  takeCpu()
  const workers = Array.from({ length: count }, () => startQueue('work', '--redis', redis.url, '--threads', '1'))
  for (const { stderr } of workers) if (stderr !== null) await once(stderr, 'data')
  const before = redisCpu(redis)
  const run = ['run', '--redis', redis.url, '-o', 'queue.jsonl', ...paths]
  const clock = await timeUntilEnd(() => [startQueue(...run)])
  const ofRedis = redisCpu(redis) - before
  const runCpu = takeCpu()
  await timeUntilEnd(() => workers.filter(worker => worker.kill('SIGTERM')))
  return { clock, cpu: runCpu + takeCpu(), runCpu, redisCpu: ofRedis }
}

const row = (name: string, { clock, cpu }: Cost, first: Cost): string =>
  `| ${name} | ${clock.toFixed(1)} | ${(stories / clock).toFixed(0)} | ${(first.clock / clock).toFixed(2)} | ${cpu.toFixed(1)} | ${(stories / cpu).toFixed(0)} |`
const rate = (count: number, seconds: number): string => (count / seconds).toFixed(0)

try {
  writeFileSync(join(folder, 'feed.jsonl'), feedOf(0, stories))
  writeFileSync(join(folder, 'front.jsonl'), feedOf(0, stories / 2))
  writeFileSync(join(folder, 'back.jsonl'), feedOf(stories / 2, stories))
  for (const [name, count, copy] of [
    ['small', small, 'Rain fell.\n'],
    ['blank', blank, blankCopy],
  ] as const) {
    mkdirSync(join(folder, name))
    for (let nth = 0; nth < count; nth++) writeFileSync(join(folder, name, `${String(nth)}.txt`), copy)
  }
  const redis = new RedisServer(await findFreePort(), folder)
  await redis.start()
  try {
    const one = await measureRuns(() => [startLint('1', 'feed.jsonl', 'a')])
    const two = await measureRuns(() => [startLint('2', 'feed.jsonl', 'a')])
    const halves = await measureRuns(() => [startLint('1', 'front.jsonl', 'a'), startLint('1', 'back.jsonl', 'b')])
    const oneWorker = await measureWithWorkers(redis, 1, ['feed.jsonl'])
    const twoWorkers = await measureWithWorkers(redis, 2, ['feed.jsonl'])
    const enqueue = ['enqueue', '--redis', redis.url, '--ahead', '9999', 'blank']
    const enqueued = await measureRuns(() => [startQueue(...enqueue)])
    // Otherwise the next worker would claim them before its run has begun.
    redis.ask('FLUSHALL')
    const jobs = await measureWithWorkers(redis, 1, ['blank'])
    const files = await measureWithWorkers(redis, 1, ['small'])
    const overhead = ((oneWorker.cpu - one.cpu) / stories) * 1000
    const text = `${await describeMachine()}; ${String(stories)} stories of 2 kB in one feed, Redis with its log on the same machine. Times are those of whole processes, with their start.

| Run | Seconds | Stories per second | Ratio | CPU seconds | Stories per CPU second |
| --- | --- | --- | --- | --- | --- |
${row('command, 1 thread', one, one)}
${row('command, 2 threads', two, one)}
${row('2 commands at once, half of the stories each', halves, one)}
${row('queue, 1 worker of 1 thread', oneWorker, one)}
${row('queue, 2 workers of 1 thread', twoWorkers, one)}

- Overhead: ${overhead.toFixed(2)} ms of CPU per story with one worker, beside a local run with one thread. The start of its processes is in this.
- The process that enqueues and collects: ${rate(stories, oneWorker.runCpu)} stories per second of its CPU. Redis: ${rate(stories, oneWorker.redisCpu)} stories per second of its CPU.
- Enqueuing, ${String(blank)} jobs of 40,000 characters: ${rate(blank, enqueued.clock)} jobs per second, ${rate(blank, enqueued.cpu)} per CPU second.
- Claiming such a job, storing its result and collecting it: ${rate(blank, jobs.clock)} jobs per second with one worker of one thread, ${rate(blank, jobs.cpu)} per CPU second of all processes. The copy is blank, so checking it takes hardly any time.
- ${String(small)} files of one short story each, 100 in a job: ${rate(small, files.clock)} files per second with one worker of one thread, ${rate(small, files.cpu)} per CPU second of all processes.`
    publishSection('queue', text, args.includes('--write'))
  } finally {
    await redis.stop()
  }
} finally {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}
