import type { Queue } from 'bullmq'
import type { JobData } from './connection.js'

/** Jobs that are listed at a time. */
const page = 1000

/** Lists the jobs that have failed for good: key, file and place, reason. */
export async function listDead(queue: Pick<Queue<JobData>, 'getFailed'>): Promise<readonly string[]> {
  const lines: string[] = []
  for (let start = 0; ; start += page) {
    const jobs = await queue.getFailed(start, start + page - 1)
    for (const { id, data, failedReason } of jobs) {
      const { name, start: at } = data.job.part
      lines.push(`${id ?? ''}\t${name}:${String(at.line)}\t${failedReason}`)
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
