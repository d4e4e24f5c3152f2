import { Queue, type QueueOptions as BullOptions } from 'bullmq'
import type { Job } from 'wirelint/engine'

/** The name of the queue in Redis. */
export const queueName = 'wirelint'

/** A part of a file to check, and the key of its result. */
export interface JobPart {
  readonly key: string
  readonly job: Job
}

/** The data of a job. */
export interface JobData {
  readonly parts: readonly JobPart[]
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

/** Opens the queue. */
export function openQueue(url: string, say: (message: string) => void): Queue<JobData> {
  const queue = new Queue<JobData>(queueName, { connection: connectionTo(url) })
  sayBreaks(queue, url, say)
  return queue
}

/** A user of a connection to Redis, which tells of its errors. */
interface Connected {
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** Milliseconds in which a break of the connection is said once: each attempt to connect again is an error. */
const quiet = 30_000

/** Says that Redis cannot be reached. That ends nothing: whatever uses the connection waits for the next one. */
export function sayBreaks(connected: Connected, url: string, say: (message: string) => void): void {
  let said = -Infinity
  connected.on('error', ({ message }) => {
    if (performance.now() < said + quiet) return
    said = performance.now()
    const { host } = new URL(url)
    say(`Redis at ${host} does not answer (${message}). Trying again.`)
  })
}
