import { createServer } from 'node:http'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { collect, type JobStates } from '../../../packages/queue/src/collect.js'
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

  async hset(key: string, field: string, value: string): Promise<void> {
    this.#hashes.set(key, (this.#hashes.get(key) ?? new Map<string, string>()).set(field, value))
  }
  async hget(key: string, field: string): Promise<string | null> {
    return this.#hashes.get(key)?.get(field) ?? null
  }
  async getBuffer(key: string): Promise<Buffer | null> {
    return this.values.get(key) ?? null
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
  const jobs = new Map<string, Job>()
  const queue = {
    add: async (_: string, { job }: { readonly job: Job }, { jobId }: { readonly jobId: string }) =>
      jobs.set(jobId, job),
    getWaitingCount: async () => 0,
  }
  const store = new RunStore(redis, 'r')
  const total = await enqueue(engine, [path], { queue: queue as never, store }, { attempts: 5, ahead: 500 })
  return { path, jobs, store, redis, total }
}

const damaged = 'She left the the city on Monday.\n'

describe('a run', () => {
  test('gives its results in order, each once, whatever comes twice', async () => {
    const { path, jobs, store, redis, total } = await enqueued({ 'a.txt': damaged, 'b.txt': damaged, 'c.png': 'x' })
    expect([total, jobs.size]).toEqual([2, 2])
    for (const [key, job] of [...jobs, ...jobs].reverse())
      await storeResult(redis, key, await checkJob(engine, key, { job }))
    const collected = await all(collect(store, noJobs))
    expect(collected.map(({ report }) => report)).toEqual(await all(engine.checkAll([path])))
    await store.forget(collected.flatMap(({ key }) => key ?? []))
    expect([redis.values.size, await store.findTotal()]).toEqual([0, null])
  })

  test('that is enqueued again puts in only what has no result', async () => {
    const { jobs, redis } = await enqueued({ 'a.txt': damaged, 'b.txt': damaged })
    const [key = ''] = jobs.keys()
    await storeResult(redis, key, reportOn('bad'))
    expect(await new RunStore(redis, 'other').hasResult(key)).toBe(true)
  })

  test('has a problem for a part that cannot be read, and for a job that is dead or gone', async () => {
    const { jobs, store } = await enqueued({
      'a.txt': damaged,
      'b.txt': Buffer.from('89504e470d0a1a0a', 'hex'),
      'c.txt': damaged,
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
    const { jobs } = await enqueued({ 'a.txt': damaged })
    const [job] = jobs.values()
    await expect(checkJob(engine, 'another', { job: job as Job })).rejects.toThrow('another version or configuration')
  })

  test('fails an attempt whose thread died', async () => {
    const report: PartReport = {
      ...reportOn(''),
      problems: [{ kind: 'worker-died', message: 'It ran out of memory.', line: 1, column: 1 }],
    }
    const dying = { keyOf: async () => 'k', check: async () => report }
    await expect(checkJob(dying, 'k', { job: {} as Job })).rejects.toThrow('It ran out of memory.')
  })
})

test('dead jobs are listed with their place and reason, and put in again', async () => {
  const retried: string[] = []
  const part = { name: 'a.txt', start: { line: 3 } }
  const job = {
    id: 'k',
    failedReason: 'no',
    data: { job: { part } },
    retry: async (state: string) => retried.push(state),
  }
  const queue = { getFailed: async () => [job] } as never
  expect(await listDead(queue)).toEqual(['k\ta.txt:3\tno'])
  expect([await replayDead(queue), retried]).toEqual([1, ['failed']])
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
