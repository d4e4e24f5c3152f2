import { type Job as QueuedJob, UnrecoverableError, Worker } from 'bullmq'
import type { Engine } from 'wirelint/engine'
import { connectionTo, type JobData, queueName } from './connection.js'
import { type RedisCommands, storeResult } from './run-store.js'

/** The settings of a worker. */
interface WorkSettings {
  readonly redis: string
  readonly threads: number
  readonly lock: number
  readonly attempts: number
}

/**
 * Checks the part of a job and returns its report. Fails if the worker has another version or configuration than
 * whoever enqueued the part, since its report would be another one. A thread that dies fails the attempt.
 */
export async function checkJob(engine: Pick<Engine, 'keyOf' | 'check'>, key: string, { job }: JobData) {
  if ((await engine.keyOf(job)) !== key)
    throw new UnrecoverableError('This worker has another version or configuration than the run.')
  const report = await engine.check(job)
  const death = report.problems.find(({ kind }) => kind === 'worker-died')
  if (death !== undefined) throw new Error(death.message)
  return report
}

/** Starts a worker. A job is done when its result is stored; if the worker dies before, another one does it again. */
export function startWorker(engine: Engine, { redis, threads, lock, attempts }: WorkSettings): Worker<JobData> {
  const worker: Worker<JobData> = new Worker(
    queueName,
    async (queued: QueuedJob<JobData>) => {
      const key = queued.id ?? ''
      const report = await checkJob(engine, key, queued.data)
      await storeResult((await worker.client) as unknown as RedisCommands, key, report)
    },
    {
      connection: connectionTo(redis),
      concurrency: threads,
      lockDuration: lock,
      stalledInterval: lock,
      maxStalledCount: attempts,
    },
  )
  // A break of the connection is no error: the worker connects again.
  worker.on('error', () => undefined)
  return worker
}
