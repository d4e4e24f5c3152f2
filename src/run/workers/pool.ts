import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { FileReport } from '../../linter/report.js'
import type { Timing } from '../stopwatch.js'
import { type Answer, type Briefing, death, type Job } from './messages.js'
import { UsageError } from '../../terminal/usage-error.js'

/** A job that waits or is under way. */
interface Errand {
  readonly job: Job
  readonly done: (report: FileReport) => void
  readonly failed: (error: Error) => void
}

/** Characters that a thread is given beyond the part it is at, so that it need not wait for the next one. */
const ahead = 1 << 18

/** Threads that check parts. Plain node:worker_threads: what a pool of a library adds, this one must know for itself – which part a thread died of. */
export class WorkerPool {
  readonly #count: number
  readonly #briefing: Briefing
  readonly #onTimings: (timings: readonly Timing[]) => void
  readonly #threads: Thread[] = []
  readonly #waiting: Errand[] = []

  constructor(count: number, briefing: Briefing, onTimings: (timings: readonly Timing[]) => void) {
    this.#count = count
    this.#onTimings = onTimings
    this.#briefing = briefing
    // Where every processor has a thread to run, V8's helpers in collecting garbage only take time from one of them.
    if (count >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge')
  }

  check(job: Job): Promise<FileReport> {
    return new Promise((done, failed) => {
      this.#waiting.push({ job, done, failed })
      this.#handOut()
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(thread => thread.end()))
  }

  #start(): Thread {
    const thread: Thread = new Thread(
      this.#briefing,
      timings => {
        this.#onTimings(timings)
        this.#handOut()
      },
      left => {
        // Another takes the place of one that died, and does what it has left.
        this.#threads.splice(this.#threads.indexOf(thread), 1)
        this.#waiting.unshift(...left)
        this.#handOut()
      },
    )
    this.#threads.push(thread)
    return thread
  }

  #handOut(): void {
    for (let errand = this.#waiting[0]; errand !== undefined; errand = this.#waiting[0]) {
      const idlest = this.#threads.toSorted((a, b) => a.load - b.load)[0]
      const thread =
        (idlest === undefined || idlest.load > 0) && this.#threads.length < this.#count ? this.#start() : idlest
      if (thread === undefined || thread.load > ahead) return
      this.#waiting.shift()
      thread.take(errand)
    }
  }
}

/** One thread, with what it has still to do, in its order. */
class Thread {
  readonly #worker: Worker
  readonly #errands: Errand[] = []
  #load = 0
  #ended = false

  constructor(
    briefing: Briefing,
    onAnswer: (timings: readonly Timing[]) => void,
    onDeath: (left: readonly Errand[]) => void,
  ) {
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: briefing })
    let cause: NodeJS.ErrnoException | null = null
    this.#worker.on('message', (answer: Answer) => {
      const errand = this.#errands.shift()
      if (errand === undefined) return
      this.#load -= sizeOf(errand)
      if ('report' in answer) errand.done(answer.report)
      else errand.failed(asThrown(answer.fault))
      onAnswer('timings' in answer ? answer.timings : [])
    })
    this.#worker.on('error', (error: Error) => {
      cause = error
      // What dies of something that it has left behind dies of no part; it is told as it would be without threads.
      if (this.#errands.length === 0) throw error
    })
    this.#worker.on('exit', code => {
      if (this.#ended) return
      const [culprit, ...left] = this.#errands
      culprit?.done(diedOf(culprit.job, cause, code))
      onDeath(left)
    })
  }

  /** Characters that it has still to check. */
  get load(): number {
    return this.#load
  }

  take(errand: Errand): void {
    this.#errands.push(errand)
    this.#load += sizeOf(errand)
    this.#worker.postMessage(errand.job)
  }

  async end(): Promise<void> {
    this.#ended = true
    await this.#worker.terminate()
  }
}

/** Even a part of no length takes some time. */
const sizeOf = ({ job }: Errand): number => job.part.text.length + 1000

function asThrown({
  message,
  stack,
  isUsage,
}: {
  readonly message: string
  readonly stack: string
  readonly isUsage: boolean
}): Error {
  if (isUsage) return new UsageError(message)
  const error = new Error(message)
  error.stack = stack
  return error
}

function diedOf({ part }: Job, cause: NodeJS.ErrnoException | null, code: number): FileReport {
  const reason =
    cause === null
      ? `something in it ended the process with code ${String(code)}`
      : cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? 'it ran out of memory'
        : cause.message
  const { line, column } = part.start
  return {
    file: part.name,
    stories: [],
    problems: [{ kind: 'worker-died', message: death(part.last && part.start.offset === 0, reason), line, column }],
    notes: [],
    ran: [],
  }
}
