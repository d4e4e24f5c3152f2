import { setTimeout } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import { completeReport, type PartReport } from 'wirelint/engine'
import type { JobData } from './connection.js'
import type { RunStore, StoredPart } from './run-store.js'

/** Milliseconds between two looks for a result, and looks between two questions about its job. */
const pause = 20
const looks = 25

/** Parts that are asked for at a time. */
const window = 32

/** The queue as far as a collector asks it. */
export type JobStates = Pick<Queue<JobData>, 'getJob'>

/** A report with the key of its part; null for one that could not be read. */
export interface CollectedReport {
  readonly key: string | null
  readonly report: PartReport
}

/** Yields the reports of a run in their order, each once, and waits for those that are not there yet. */
export async function* collect(store: RunStore, queue: JobStates): AsyncIterable<CollectedReport> {
  for (let number = 0; ;) {
    const parts = await waitForParts(store, number)
    if (parts.length === 0) return
    for (let left = parts; left.length > 0;) {
      const results = await store.findResults(left.flatMap(({ key }) => key ?? []))
      const isMissing = ({ key }: StoredPart): boolean => key !== null && !results.has(key)
      const ready = left.findIndex(isMissing) < 0 ? left.length : left.findIndex(isMissing)
      for (const part of left.slice(0, ready)) yield complete(part, results.get(part.key ?? '') ?? null)
      const next = left[ready]
      if (next !== undefined) yield complete(next, await waitForResult(store, queue, next))
      left = left.slice(ready + 1)
    }
    number += parts.length
  }
}

const complete = ({ key, read }: StoredPart, report: PartReport | null): CollectedReport => ({
  key,
  report: completeReport({ ...read, readable: null, unwritable: null }, report),
})

/** Returns parts from a number on, at least one; none if the run has no more. */
async function waitForParts(store: RunStore, number: number): Promise<readonly StoredPart[]> {
  for (;;) {
    const total = await store.findTotal()
    const parts = await store.findParts(number, window)
    if (parts.length > 0 || (total !== null && number >= total)) return parts
    await setTimeout(pause)
  }
}

async function waitForResult(store: RunStore, queue: JobStates, part: StoredPart): Promise<PartReport> {
  const key = part.key ?? ''
  for (let look = 1; ; look++) {
    const failure = look % looks === 0 ? await findFailure(queue, part.job ?? '') : null
    const result = (await store.findResults([key])).get(key)
    if (result !== undefined) return result
    if (failure !== null) return reportOfFailure(part.read.file, failure)
    await setTimeout(pause)
  }
}

/** Says why a job will have no result; null as long as it may. */
async function findFailure(queue: JobStates, id: string): Promise<string | null> {
  const job = await queue.getJob(id)
  if (job === undefined) return 'its job is not in the queue. Enqueue the run again'
  return (await job.isFailed()) ? `its job is dead: ${job.failedReason}` : null
}

const reportOfFailure = (file: string, reason: string): PartReport => ({
  file,
  stories: [],
  problems: [{ kind: 'worker-died', message: `This part could not be checked: ${reason}.`, line: null, column: null }],
  notes: [],
  ran: [],
})
