import type { Queue } from 'bullmq'
import type { JobData } from './connection.js'
import type { RunStore } from './run-store.js'

/** Jobs that are listed at a time. */
const page = 1000

/** Lists the parts whose jobs have failed for good: job, file and place, reason. Other parts of them have results. */
export async function listDead(
  queue: Pick<Queue<JobData>, 'getFailed'>,
  store: Pick<RunStore, 'haveResults'>,
): Promise<readonly string[]> {
  const lines: string[] = []
  for (let start = 0; ; start += page) {
    const jobs = await queue.getFailed(start, start + page - 1)
    for (const { id, data, failedReason } of jobs) {
      const isDone = await store.haveResults(data.parts.map(({ key }) => key))
      for (const { job } of data.parts.filter((_, nth) => isDone[nth] !== true))
        lines.push(`${id ?? ''}\t${job.part.name}:${String(job.part.start.line)}\t${failedReason}`)
    }
    if (jobs.length < page) return lines
  }
}

/** Puts all of them into the queue again; returns how many there were. */
export async function replayDead(queue: Pick<Queue<JobData>, 'getFailed'>): Promise<number> {
  const jobs = await queue.getFailed(0, -1)
  for (const job of jobs) await job.retry('failed', { resetAttemptsMade: true })
  return jobs.length
}
