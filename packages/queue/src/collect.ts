import { setTimeout } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import { completeReport, type PartReport } from 'wirelint/engine'
import type { JobData } from './connection.js'
import type { RunStore, StoredPart } from './run-store.js'

/** Milliseconds between two looks for a result, and looks between two questions about its job. */
const pause = 20
const looks = 25

/** The queue as far as a collector asks it. */
export type JobStates = Pick<Queue<JobData>, 'getJob'>

/** A report with the key of its part; null for one that could not be read. */
export interface CollectedReport {
  readonly key: string | null
  readonly report: PartReport
}

/** Yields the reports of a run in their order, each once, and waits for those that are not there yet. */
export async function* collect(store: RunStore, queue: JobStates): AsyncIterable<CollectedReport> {
  for (let number = 0; ; number++) {
    const part = await waitForPart(store, number)
    if (part === null) return
    const inputPart = { ...part.read, readable: null, unwritable: null }
    const report = part.key === null ? null : await waitForResult(store, queue, part)
    yield { key: part.key, report: completeReport(inputPart, report) }
  }
}

/** Returns a part by its number; null if the run has no more. */
async function waitForPart(store: RunStore, number: number): Promise<StoredPart | null> {
  for (;;) {
    const total = await store.findTotal()
    const part = await store.findPart(number)
    if (part !== null) return part
    if (total !== null && number >= total) return null
    await setTimeout(pause)
  }
}

async function waitForResult(store: RunStore, queue: JobStates, { key, read }: StoredPart): Promise<PartReport> {
  for (let look = 1; ; look++) {
    const failure = look % looks === 0 ? await findFailure(queue, key ?? '') : null
    const result = await store.findResult(key ?? '')
    if (result !== null) return result
    if (failure !== null) return reportOfFailure(read.file, failure)
    await setTimeout(pause)
  }
}

/** Says why a job will have no result; null as long as it may. */
async function findFailure(queue: JobStates, key: string): Promise<string | null> {
  const job = await queue.getJob(key)
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
