import { type Job as QueuedJob, UnrecoverableError, Worker } from 'bullmq'
import type { Engine } from 'wirelint/engine'
import { connectionTo, type JobData, type JobPart, queueName, sayBreaks } from './connection.js'
import { haveResults, type RedisCommands, storeResult } from './run-store.js'

/** The settings of a worker. */
interface WorkSettings {
  readonly redis: string
  readonly threads: number
  readonly lock: number
  readonly attempts: number
}

/**
 * Checks the parts of a job and stores their results. Fails if the worker has another version or configuration than
 * whoever enqueued them, since its reports would be others. A thread that dies fails the attempt, but the other parts
 * have their results: the next attempt checks what has none.
 */
export async function checkJob(
  engine: Pick<Engine, 'keyOf' | 'check'>,
  redis: RedisCommands,
  { parts }: JobData,
): Promise<void> {
  const keys = parts.map(({ key }) => key)
  for (const { key, job } of parts)
    if ((await engine.keyOf(job)) !== key)
      throw new UnrecoverableError('This worker has another version or configuration than the run.')
  const isDone = await haveResults(redis, keys)
  const left = parts.filter((_, nth) => isDone[nth] !== true)
  const failures = await Promise.all(left.map(part => checkPart(engine, redis, part)))
  const [failure] = failures.filter(each => each !== null)
  if (failure !== undefined) throw new Error(failure)
}

/** Checks a part and stores its result; returns why its thread died if it did, else null. */
async function checkPart(
  engine: Pick<Engine, 'check'>,
  redis: RedisCommands,
  { key, job }: JobPart,
): Promise<string | null> {
  const report = await engine.check(job)
  const death = report.problems.find(({ kind }) => kind === 'worker-died')
  if (death !== undefined) return death.message
  await storeResult(redis, key, report)
  return null
}

/** Starts a worker. A job is done when its results are stored; if the worker dies before, another one does it again. */
export function startWorker(
  engine: Engine,
  { redis, threads, lock, attempts }: WorkSettings,
  say: (message: string) => void,
): Worker<JobData> {
  const worker: Worker<JobData> = new Worker(
    queueName,
    async (queued: QueuedJob<JobData>) => {
      await checkJob(engine, (await worker.client) as unknown as RedisCommands, queued.data)
    },
    {
      connection: connectionTo(redis),
      concurrency: threads,
      lockDuration: lock,
      stalledInterval: lock,
      maxStalledCount: attempts,
    },
  )
  sayBreaks(worker, redis, say)
  return worker
}
