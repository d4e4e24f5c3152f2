#!/usr/bin/env node
import type { Queue } from 'bullmq'
import { Engine, engineVersion, type PartReport, UsageError } from 'wirelint/engine'
import { collect, type CollectedReport } from './collect.js'
import { type JobData, openQueue } from './connection.js'
import { listDead, replayDead } from './dead-letters.js'
import { enqueue } from './enqueue.js'
import { queueHelp, QueueOptionError, type QueueOptions, readQueueOptions } from './options.js'
import { RunOutcome } from './outcome.js'
import { type RedisCommands, RunStore } from './run-store.js'
import { startWorker } from './work.js'
import { type Delivery, DeliveryError, sendResults, writeResults } from './write-results.js'

const say = (message: string): void => {
  process.stderr.write(`wirelint-queue: ${message}\n`)
}

/** The format of results. */
const format = 'jsonl'

const openEngine = ({ config }: QueueOptions, threads: number): Engine =>
  new Engine({ format, threads, ...(config === undefined ? {} : { config }) })

/** Checks on the threads of this machine, without Redis. */
async function runLocally(options: QueueOptions): Promise<number> {
  const engine = openEngine(options, options.threads)
  const outcome = new RunOutcome(say)
  await writeResults(await engine.print(format, outcome.over(engine.checkAll(options.paths))), options.output)
  return outcome.exitCode
}

/** The queue and a run in it. */
interface OpenRun {
  readonly queue: Queue<JobData>
  readonly store: RunStore
}

/** Collects the results of a run and writes or sends them. Then the run is forgotten. */
async function collectRun({ queue, store }: OpenRun, options: QueueOptions, engine: Engine): Promise<number> {
  const outcome = new RunOutcome(say)
  const keys: string[] = []
  const collected = noteKeys(collect(store, queue), keys)
  if (options.webhook === undefined)
    await writeResults(await engine.print(format, outcome.over(reportsOf(collected))), options.output)
  else await sendResults(options.webhook, deliveries(engine, outcome, collected))
  if (outcome.exitCode !== 2) await store.forget(keys)
  return outcome.exitCode
}

async function* noteKeys(reports: AsyncIterable<CollectedReport>, keys: string[]): AsyncIterable<CollectedReport> {
  for await (const each of reports) {
    if (each.key !== null) keys.push(each.key)
    yield each
  }
}

async function* reportsOf(collected: AsyncIterable<CollectedReport>): AsyncIterable<PartReport> {
  for await (const { report } of collected) yield report
}

async function* deliveries(
  engine: Engine,
  outcome: RunOutcome,
  reports: AsyncIterable<CollectedReport>,
): AsyncIterable<Delivery> {
  for await (const { key, report } of reports) {
    const chunks: string[] = []
    const one = reportsOf(only({ key, report }))
    for await (const chunk of await engine.print(format, outcome.over(one))) chunks.push(chunk)
    yield { key: key ?? report.file, body: chunks.join('') }
  }
}

async function* only<T>(item: T): AsyncIterable<T> {
  yield item
}

/** Works until a signal comes; jobs under way are finished. A second signal ends the worker at once. */
async function work(options: QueueOptions, redis: string): Promise<number> {
  const engine = openEngine(options, options.threads)
  await engine.open()
  const worker = startWorker(engine, { ...options, redis }, say)
  say('working')
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve()
      })
  })
  await worker.close()
  await engine.close()
  return 0
}

/** Parts that are counted at a time. */
const counted = 1000

async function describeStatus({ queue, store }: OpenRun, run: string): Promise<string> {
  const total = await store.findTotal()
  let done = 0
  let number = 0
  for (
    let parts = await store.findParts(0, counted);
    parts.length > 0;
    parts = await store.findParts(number, counted)
  ) {
    const isDone = await store.haveResults(parts.flatMap(({ key }) => key ?? []))
    done += parts.filter(({ key }) => key === null).length + isDone.filter(Boolean).length
    number += parts.length
  }
  const { waiting = 0, active = 0, delayed = 0, failed = 0 } = await queue.getJobCounts()
  const of = total === null ? `${String(number)} and more` : String(total)
  return `${run}: ${String(done)} of ${of} parts are checked. Jobs in the queue: ${String(waiting)} waiting, ${String(active)} active, ${String(delayed)} delayed, ${String(failed)} dead.\n`
}

/** Enqueues a run and collects it at the same time. */
async function runOverQueue(open: OpenRun, options: QueueOptions): Promise<number> {
  const engine = openEngine(options, 0)
  await open.store.begin()
  const parts = enqueue(engine, options.paths, open, options)
  return (await Promise.all([collectRun(open, options, engine), parts]))[0]
}

async function enqueueRun(open: OpenRun, options: QueueOptions): Promise<void> {
  await open.store.begin()
  const parts = await enqueue(openEngine(options, 0), options.paths, open, options)
  say(`${countOf(parts, 'part')} in the queue.`)
}

const countOf = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? ' is' : 's are'}`

/** Runs a command that needs the queue. */
async function useQueue(options: QueueOptions, redis: string): Promise<number> {
  if (options.command === 'work') return await work(options, redis)
  const queue = openQueue(redis, say)
  const open = { queue, store: new RunStore((await queue.client) as unknown as RedisCommands, options.run) }
  try {
    if (options.command === 'run') return await runOverQueue(open, options)
    if (options.command === 'collect') return await collectRun(open, options, openEngine(options, 0))
    if (options.command === 'enqueue') await enqueueRun(open, options)
    else if (options.command === 'replay') say(`${countOf(await replayDead(queue), 'job')} in the queue again.`)
    else if (options.command === 'status') process.stdout.write(await describeStatus(open, options.run))
    else for (const line of await listDead(queue, open.store)) process.stdout.write(`${line}\n`)
    return 0
  } finally {
    await queue.close()
  }
}

try {
  const options = readQueueOptions(process.argv.slice(2), process.env)
  if (options === 'help') process.stdout.write(queueHelp)
  else if (options === 'version') process.stdout.write(`${engineVersion}\n`)
  else process.exitCode = await (options.redis === null ? runLocally(options) : useQueue(options, options.redis))
} catch (error) {
  const known = [QueueOptionError, UsageError, DeliveryError]
  const isKnown = known.some(kind => error instanceof kind) || 'code' in (error as object)
  say(isKnown ? (error as Error).message : String((error as Error).stack))
  process.exit(2)
}
