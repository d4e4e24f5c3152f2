import { createServer } from 'node:http'
import { EventEmitter, once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { collect, type JobStates } from '../../../packages/queue/src/collect.js'
import { type JobData, sayBreaks } from '../../../packages/queue/src/connection.js'
import { listDead, replayDead } from '../../../packages/queue/src/dead-letters.js'
import { enqueue } from '../../../packages/queue/src/enqueue.js'
import { RunOutcome } from '../../../packages/queue/src/outcome.js'
import { type RedisCommands, RunStore, storeResult } from '../../../packages/queue/src/run-store.js'
import { checkJob } from '../../../packages/queue/src/work.js'
import { sendResults, writeResults } from '../../../packages/queue/src/write-results.js'
import { Engine, type Job, type PartReport } from '../../../src/engine/engine.js'
import { folder } from '../../support/folders.js'
import { collect as all, reportOn, stream } from '../../support/runs.js'

/** The commands of Redis that the queue uses, in memory. */
class Memory implements RedisCommands {
  readonly #hashes = new Map<string, Map<string, string>>()
  readonly values = new Map<string, Buffer>()

  async hset(key: string, ...pairs: string[]): Promise<void> {
    const hash = this.#hashes.get(key) ?? new Map<string, string>()
    for (let at = 0; at < pairs.length; at += 2) hash.set(pairs[at] ?? '', pairs[at + 1] ?? '')
    this.#hashes.set(key, hash)
  }
  async hget(key: string, field: string): Promise<string | null> {
    return this.#hashes.get(key)?.get(field) ?? null
  }
  async hmget(key: string, ...fields: string[]): Promise<readonly (string | null)[]> {
    return fields.map(field => this.#hashes.get(key)?.get(field) ?? null)
  }
  async mgetBuffer(...keys: string[]): Promise<readonly (Buffer | null)[]> {
    return keys.map(key => this.values.get(key) ?? null)
  }
  async exists(key: string): Promise<number> {
    return this.values.has(key) ? 1 : 0
  }
  async set(key: string, value: Buffer): Promise<void> {
    this.values.set(key, value)
  }
  async expire(): Promise<void> {
    // Memory is short.
  }
  async del(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.values.delete(key)
      this.#hashes.delete(key)
    }
  }
}

const engine = new Engine({ config: false, format: 'jsonl', threads: 0 })
const noJobs: JobStates = { getJob: async () => undefined }

/** A run of these files that is enqueued, and the jobs in its queue. */
async function enqueued(files: Readonly<Record<string, string | Uint8Array>>, redis = new Memory()) {
  const { path } = folder(files)
  const jobs = new Map<string, JobData>()
  const queue = {
    add: async (_: string, data: JobData, { jobId }: { readonly jobId: string }) => jobs.set(jobId, data),
    getWaitingCount: async () => 0,
  }
  const store = new RunStore(redis, 'r')
  const run = async (): Promise<number> =>
    await enqueue(engine, [path], { queue: queue as never, store }, { attempts: 5, ahead: 500 })
  return { path, jobs, store, redis, run, total: await run() }
}

/** The names of the files whose parts some jobs hold, job by job. */
const namesIn = (jobs: Iterable<JobData>): readonly (readonly string[])[] =>
  Array.from(jobs, ({ parts }) => parts.map(({ job }) => basename(job.part.name)))

const damaged = 'She left the the city on Monday.\n'
const long = `${damaged}${'\n'.repeat(35_000)}`

describe('a run', () => {
  test('gives its results in order, each once, whatever comes twice', async () => {
    const many = Object.fromEntries(Array.from({ length: 3 }, (_, nth) => [`d/${String(nth)}.txt`, damaged]))
    const { path, jobs, store, redis, total } = await enqueued({ 'a.txt': long, 'b.txt': long, 'c.png': 'x', ...many })
    expect([total, jobs.size]).toEqual([5, 2])
    for (const job of [...jobs.values(), ...jobs.values()].reverse()) await checkJob(engine, redis, job)
    const collected = await all(collect(store, noJobs))
    expect(collected.map(({ report }) => report)).toEqual(await all(engine.checkAll([path])))
    await store.forget(collected.flatMap(({ key }) => key ?? []))
    expect([redis.values.size, await store.findTotal()]).toEqual([0, null])
  })

  test('that is enqueued again puts in only what has no result', async () => {
    const { jobs, redis, run } = await enqueued({ 'a.txt': damaged, 'b.txt': damaged })
    const [first] = [...jobs.values()].flatMap(({ parts }) => parts)
    await storeResult(redis, first?.key ?? '', reportOn('bad'))
    await run()
    expect(namesIn(jobs.values())).toEqual([['a.txt', 'b.txt'], ['b.txt']])
  })

  test('forgets the parts of an earlier run of its name', async () => {
    const { redis, store } = await enqueued({ 'a.txt': damaged, 'b.txt': damaged })
    await store.begin()
    expect([await store.findTotal(), await store.findParts(0, 9)]).toEqual([null, []])
    const { jobs } = await enqueued({ 'c.txt': damaged }, redis)
    for (const job of jobs.values()) await checkJob(engine, redis, job)
    expect(await all(collect(store, noJobs))).toHaveLength(1)
  })

  test('has a problem for a part that cannot be read, and for a job that is dead or gone', async () => {
    const { jobs, store } = await enqueued({
      'a.txt': long,
      'b.txt': Buffer.from('89504e470d0a1a0a', 'hex'),
      'c.txt': long,
    })
    const [dead] = jobs.keys()
    const states = {
      getJob: async (key: string) =>
        key === dead ? { isFailed: async () => true, failedReason: 'it ran out of memory' } : undefined,
    }
    const reports = await all(collect(store, states as never))
    expect(reports.map(({ report }) => report.problems.map(({ message }) => message))).toEqual([
      ['This part could not be checked: its job is dead: it ran out of memory.'],
      [expect.stringMatching(/^This is /u)],
      ['This part could not be checked: its job is not in the queue. Enqueue the run again.'],
    ])
  })
})

describe('a worker', () => {
  test('refuses the job of another version or configuration for good', async () => {
    const { jobs, redis } = await enqueued({ 'a.txt': damaged })
    const parts = [...jobs.values()].flatMap(each => each.parts).map(part => ({ ...part, key: 'another' }))
    await expect(checkJob(engine, redis, { parts })).rejects.toThrow('another version or configuration')
  })

  test('fails an attempt whose thread died, and the next one checks only what has no result', async () => {
    const { jobs, redis, store } = await enqueued({ 'a.txt': damaged, 'b.txt': damaged, 'c.txt': damaged })
    const [job = { parts: [] }] = jobs.values()
    const death = { kind: 'worker-died' as const, message: 'It ran out of memory.', line: 1, column: 1 }
    const checked: string[] = []
    const dying = {
      keyOf: engine.keyOf.bind(engine),
      check: async ({ part: { name } }: Job): Promise<PartReport> => {
        checked.push(basename(name))
        return { ...reportOn(''), problems: name.endsWith('b.txt') ? [death] : [] }
      },
    }
    for (let attempt = 1; attempt < 3; attempt++)
      await expect(checkJob(dying, redis, job)).rejects.toThrow('It ran out of memory.')
    expect(checked).toEqual(['a.txt', 'b.txt', 'c.txt', 'b.txt'])
    const queue = { getFailed: async () => [{ id: 'k', failedReason: 'no', data: job }] } as never
    expect(await listDead(queue, store)).toEqual([expect.stringMatching(/^k\t\S+b\.txt:1\tno$/u)])
  })
})

test('dead jobs are put in again with all their attempts', async () => {
  const retried: unknown[] = []
  const queue = { getFailed: async () => [{ retry: async (...how: readonly unknown[]) => retried.push(how) }] }
  expect([await replayDead(queue as never), retried]).toEqual([1, [['failed', { resetAttemptsMade: true }]]])
})

test('a break of the connection is said once', () => {
  const said: string[] = []
  const connected = new EventEmitter()
  sayBreaks(connected, 'redis://:secret@cache.example:6380', message => said.push(message))
  for (let nth = 0; nth < 3; nth++) connected.emit('error', new Error('refused'))
  expect(said).toEqual(['Redis at cache.example:6380 does not answer (refused). Trying again.'])
})

test('the exit code is that of the command', async () => {
  const codes: number[] = []
  const said: string[] = []
  const problem = { kind: 'unreadable' as const, message: 'Cut off.', line: 2, column: 1 }
  for (const report of [reportOn('good'), reportOn('bad'), { ...reportOn('bad'), problems: [problem] }]) {
    const outcome = new RunOutcome(message => said.push(message))
    await all(outcome.over(stream(report)))
    codes.push(outcome.exitCode)
  }
  expect([codes, said]).toEqual([[0, 1, 2], ['a.txt:2: Cut off.']])
})

test('a file of results has its name when it is whole', async () => {
  const file = join(folder().path, 'out')
  async function* chunks(): AsyncIterable<string> {
    yield 'a\n'
    expect(existsSync(file)).toBe(false)
    yield 'b\n'
  }
  await writeResults(chunks(), file)
  expect(readFileSync(file, 'utf8')).toBe('a\nb\n')
})

test('a webhook gets each result with its key, again if it fails, and no empty one', async () => {
  const got: string[] = []
  const server = createServer((request, answer) => {
    void (async () => {
      let body = ''
      for await (const chunk of request as AsyncIterable<Buffer>) body += String(chunk)
      got.push(`${String(request.headers['idempotency-key'])} ${body}`)
      answer.writeHead(got.length === 1 ? 500 : 204).end()
    })()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { readonly port: number }
  const deliveries = stream({ key: 'k1', body: 'a' }, { key: 'k2', body: '' }, { key: 'k3', body: 'c' })
  await sendResults(`http://127.0.0.1:${String(port)}/`, deliveries)
  server.closeAllConnections()
  server.close()
  expect(got).toEqual(['k1 a', 'k1 a', 'k3 c'])
})
