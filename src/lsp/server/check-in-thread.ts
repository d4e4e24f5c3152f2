import { setTimeout } from 'node:timers/promises'
import type { PartReport } from '../../linter/report.js'
import type { Briefing, Job } from '../../run/workers/messages.js'
import { WorkerPool } from '../../run/workers/pool.js'

/** Milliseconds after which a thread is asked again whether anybody waits for it. */
const patience = 100

/** A pool of one thread, as far as a check needs it. Tests use one that needs no thread. */
type OpenPool = (briefing: Briefing) => Pick<WorkerPool, 'check' | 'close'>

const openPool: OpenPool = briefing => new WorkerPool({ count: 1 }, briefing, () => undefined)

/**
 * Checks a long part in a thread of its own, so that other documents do not wait for it. Ends the thread and returns
 * null once the document is stale.
 */
export async function checkInThread(
  job: Job,
  briefing: Briefing,
  isStale: () => boolean,
  open = openPool,
): Promise<PartReport | null> {
  const pool = open(briefing)
  try {
    const checked = pool.check(job)
    for (;;) {
      const report = await Promise.race([checked, setTimeout(patience, null)])
      if (report !== null) return report
      if (isStale()) return null
    }
  } finally {
    await pool.close()
  }
}
