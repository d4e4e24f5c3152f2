import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import { type Engine, type FoundPart, jobOf } from 'wirelint/engine'
import type { JobData, JobPart } from './connection.js'
import type { RunStore, StoredPart } from './run-store.js'

/** The limits of enqueuing. */
export interface EnqueueLimits {
  readonly attempts: number
  readonly ahead: number
}

/** The queue, and the run whose parts are put into it. */
interface Target {
  readonly queue: Queue<JobData>
  readonly store: RunStore
}

/** Milliseconds before the second attempt; each later one takes twice as long. */
const backoff = 1000

/** Jobs between two looks at the length of the queue. */
const stride = 20

/** Characters and parts of a job: a part of a feed is as long, and of small files it holds many. */
const jobLength = 1 << 16
const mostParts = 100

/**
 * Puts the parts of files into the queue, each under its key: a part that is in the queue, or has its result, is not
 * put in again. So a run that was interrupted here may simply be repeated. Returns the number of parts.
 */
export async function enqueue(
  engine: Pick<Engine, 'read' | 'keyOf'>,
  paths: readonly string[],
  { queue, store }: Target,
  { attempts, ahead }: EnqueueLimits,
): Promise<number> {
  let number = 0
  let jobs = 0
  for await (const parts of inBatches(engine.read(paths))) {
    const { data, stored } = await makeJob(engine, store, parts)
    if (data.parts.length > 0) await add(queue, data, attempts)
    await store.addParts(number, stored)
    number += parts.length
    if (++jobs % stride === 0) while ((await queue.getWaitingCount()) > ahead) await setTimeout(200)
  }
  await store.setTotal(number)
  return number
}

/** Puts parts together that follow each other, as many as a job holds. */
async function* inBatches(found: AsyncIterable<FoundPart>): AsyncIterable<readonly FoundPart[]> {
  let batch: FoundPart[] = []
  let length = 0
  for await (const part of found) {
    const more = part.inputPart.readable?.part.text.length ?? 0
    if (batch.length === mostParts || (length + more > jobLength && batch.length > 0)) {
      yield batch
      batch = []
      length = 0
    }
    batch.push(part)
    length += more
  }
  if (batch.length > 0) yield batch
}

/** Makes the job of some parts, of those without a result, and the entries of all of them in the run. */
async function makeJob(
  engine: Pick<Engine, 'keyOf'>,
  store: RunStore,
  found: readonly FoundPart[],
): Promise<{ readonly data: JobData; readonly stored: readonly StoredPart[] }> {
  const parts: JobPart[] = []
  const keys: (string | null)[] = []
  for (const each of found) {
    const job = jobOf(each)
    const key = job === null ? null : await engine.keyOf(job)
    keys.push(key)
    if (job !== null && key !== null) parts.push({ key, job })
  }
  const isDone = await store.haveResults(parts.map(({ key }) => key))
  const data = { parts: parts.filter((_, nth) => isDone[nth] !== true) }
  const id = idOf(data)
  const inJob = new Set(data.parts.map(({ key }) => key))
  const stored = found.map(({ inputPart: { file, problems, notes } }, nth) => {
    const key = keys[nth] ?? null
    return { key, job: key !== null && inJob.has(key) ? id : null, read: { file, problems, notes } }
  })
  return { data, stored }
}

/** The name of a job: a sum of the keys of its parts. */
const idOf = ({ parts }: JobData): string => {
  const hash = createHash('sha256')
  for (const { key } of parts) hash.update(`${key}\n`)
  return hash.digest('hex')
}

const add = async (queue: Queue<JobData>, data: JobData, attempts: number): Promise<unknown> =>
  await queue.add('parts', data, {
    jobId: idOf(data),
    attempts,
    backoff: { type: 'exponential', delay: backoff },
    removeOnComplete: true,
  })
