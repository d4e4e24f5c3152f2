import { setTimeout } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import { type Engine, type Job, jobOf } from 'wirelint/engine'
import type { JobData } from './connection.js'
import type { RunStore } from './run-store.js'

/** The limits of enqueuing. */
export interface EnqueueLimits {
  readonly attempts: number
  readonly ahead: number
}

/** Milliseconds before the second attempt; each later one takes twice as long. */
const backoff = 1000

/** Parts between two looks at the length of the queue. */
const stride = 50

/**
 * Puts the parts of files into the queue, each under its key: a part that is in the queue, or has its result, is not
 * put in again. So a run that was interrupted here may simply be repeated. Returns the number of parts.
 */
export async function enqueue(
  engine: Pick<Engine, 'read' | 'keyOf'>,
  paths: readonly string[],
  { queue, store }: { readonly queue: Queue<JobData>; readonly store: RunStore },
  { attempts, ahead }: EnqueueLimits,
): Promise<number> {
  let number = 0
  for await (const found of engine.read(paths)) {
    const { file, problems, notes } = found.inputPart
    const job = jobOf(found)
    const key = job === null ? null : await engine.keyOf(job)
    if (job !== null && key !== null && !(await store.hasResult(key))) await add(queue, key, job, attempts)
    await store.addPart(number++, { key, read: { file, problems, notes } })
    if (number % stride === 0) while ((await queue.getWaitingCount()) > ahead) await setTimeout(200)
  }
  await store.setTotal(number)
  return number
}

const add = async (queue: Queue<JobData>, key: string, job: Job, attempts: number): Promise<unknown> =>
  await queue.add(
    'part',
    { job },
    {
      jobId: key,
      attempts,
      backoff: { type: 'exponential', delay: backoff },
      removeOnComplete: true,
    },
  )
