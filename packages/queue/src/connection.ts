import { Queue, type QueueOptions as BullOptions } from 'bullmq'
import type { Job } from 'wirelint/engine'

/** The name of the queue in Redis. */
export const queueName = 'wirelint'

/** The data of a job: a part of a file to check. */
export interface JobData {
  readonly job: Job
}

/** Returns the connection to a Redis by its URL. It waits as long as Redis is away. */
export function connectionTo(url: string): BullOptions['connection'] {
  const { hostname, port, username, password, pathname, protocol } = new URL(url)
  return {
    host: hostname,
    port: port === '' ? 6379 : Number(port),
    db: Number(pathname.slice(1) || 0),
    maxRetriesPerRequest: null,
    retryStrategy: times => Math.min(times * 100, 2000),
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' ? { tls: {} } : {}),
  }
}

/** Opens the queue. A break of the connection is no error: it connects again. */
export function openQueue(url: string): Queue<JobData> {
  const queue = new Queue<JobData>(queueName, { connection: connectionTo(url) })
  queue.on('error', () => undefined)
  return queue
}
