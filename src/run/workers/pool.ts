import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { PartReport } from '../../linter/report.js'
import { UsageError } from '../../terminal/usage-error.js'
import type { Timing } from '../stopwatch.js'
import type { Answer, Briefing, Job, SentError } from './messages.js'

/** A job that waits or is under way. */
interface Errand {
  readonly job: Job
  readonly done: (report: PartReport) => void
  readonly failed: (error: Error) => void
}

/** The size of a pool, and how it deals with its threads. */
export interface PoolSettings {
  /** The number of threads. */
  readonly count: number
  /** Characters that a thread gets beyond the part that it checks, so that it need not wait for the next one. */
  readonly ahead?: number
  /** Milliseconds after which a thread is ended that has not checked its part; without it there is no limit. */
  readonly limit?: number
  /** Megabytes for what is young in a thread. */
  readonly young?: number
}

const defaultAhead = 1 << 18

/** Milliseconds that a thread gets beside the limit for its first part: it loads the rules and the model. */
const startUp = 20_000

/** A part took longer than the limit of the pool, and its thread was ended. */
export class CheckTimeout extends Error {
  override readonly name = 'CheckTimeout'
}

/** What dies young in a thread is a story's own: more room for it makes a run larger, and not much faster. */
const defaultYoung = 8

/** A thread of the pool. Tests use one that needs no process. */
type StartWorker = (briefing: Briefing, young: number) => Pick<Worker, 'on' | 'postMessage' | 'terminate'>

const startWorker: StartWorker = (briefing, young) =>
  new Worker(new URL('./worker.js', import.meta.url), {
    workerData: briefing,
    resourceLimits: { maxYoungGenerationSizeMb: young },
  })

/**
 * Threads that check parts. It is made of plain node:worker_threads: a pool from a library does not tell which part a
 * thread died of.
 */
export class WorkerPool {
  readonly #settings: PoolSettings
  readonly #start: () => ReturnType<StartWorker>
  readonly #onTimings: (timings: readonly Timing[]) => void
  readonly #threads: Thread[] = []
  readonly #waiting: Errand[] = []

  constructor(
    settings: PoolSettings,
    briefing: Briefing,
    onTimings: (timings: readonly Timing[]) => void,
    start: StartWorker = startWorker,
  ) {
    this.#settings = settings
    this.#onTimings = onTimings
    this.#start = () => start(briefing, settings.young ?? defaultYoung)
    // Where every processor has a thread to run, V8's helpers in collecting garbage only take time from one of them.
    if (settings.count >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge')
  }

  check(job: Job): Promise<PartReport> {
    return new Promise((done, failed) => {
      this.#waiting.push({ job, done, failed })
      this.#handOut()
    })
  }

  /** Takes a job back that no thread has got yet; returns false if one has. */
  withdraw(job: Job): boolean {
    const index = this.#waiting.findIndex(errand => errand.job === job)
    if (index >= 0) this.#waiting.splice(index, 1)
    return index >= 0
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(thread => thread.end()))
  }

  #open(): Thread {
    const thread: Thread = new Thread(
      this.#start(),
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
      this.#settings.limit,
    )
    this.#threads.push(thread)
    return thread
  }

  #handOut(): void {
    for (let errand = this.#waiting[0]; errand !== undefined; errand = this.#waiting[0]) {
      const idlest = this.#threads.toSorted((a, b) => a.load - b.load)[0]
      const isBusy = idlest === undefined || idlest.load > 0
      const thread = isBusy && this.#threads.length < this.#settings.count ? this.#open() : idlest
      if (thread === undefined || thread.load > (this.#settings.ahead ?? defaultAhead)) return
      this.#waiting.shift()
      thread.take(errand)
    }
  }
}

/** One thread and the errands that it has still to do, in their order. */
class Thread {
  readonly #worker: ReturnType<StartWorker>
  readonly #errands: Errand[] = []
  readonly #limit: number | undefined
  #load = 0
  #ended = false
  #hasAnswered = false
  #isLate = false
  #timer: NodeJS.Timeout | undefined

  constructor(
    worker: ReturnType<StartWorker>,
    onAnswer: (timings: readonly Timing[]) => void,
    onDeath: (left: readonly Errand[]) => void,
    limit: number | undefined,
  ) {
    this.#worker = worker
    this.#limit = limit
    let cause: NodeJS.ErrnoException | null = null
    worker.on('message', (answer: Answer) => {
      const errand = this.#errands.shift()
      if (errand === undefined) return
      this.#hasAnswered = true
      this.#watchFirst()
      this.#load -= loadOf(errand)
      if ('report' in answer) errand.done(answer.report)
      else errand.failed(errorFrom(answer.error))
      onAnswer('report' in answer ? answer.timings : [])
    })
    worker.on('error', (error: Error) => {
      cause = error
      // A timer or a promise that an earlier part left: the run stops, as it would without threads.
      if (this.#errands.length === 0) throw error
    })
    worker.on('exit', code => {
      clearTimeout(this.#timer)
      if (this.#ended) return
      const [culprit, ...left] = this.#errands
      if (this.#isLate) culprit?.failed(new CheckTimeout())
      else culprit?.done(reportOfDeath(culprit.job, cause, code))
      onDeath(left)
    })
  }

  /** Characters that it has still to check. */
  get load(): number {
    return this.#load
  }

  take(errand: Errand): void {
    this.#errands.push(errand)
    this.#load += loadOf(errand)
    if (this.#errands.length === 1) this.#watchFirst()
    this.#worker.postMessage(errand.job)
  }

  /** Ends the thread if the part that it checks takes too long. */
  #watchFirst(): void {
    clearTimeout(this.#timer)
    if (this.#limit === undefined || this.#errands.length === 0) return
    this.#timer = setTimeout(
      () => {
        this.#isLate = true
        void this.#worker.terminate()
      },
      this.#limit + (this.#hasAnswered ? 0 : startUp),
    )
  }

  async end(): Promise<void> {
    this.#ended = true
    clearTimeout(this.#timer)
    await this.#worker.terminate()
  }
}

/** Even a part of no length takes some time. */
const loadOf = ({ job }: Errand): number => job.part.text.length + 1000

function errorFrom({ message, stack, isUsage }: SentError): Error {
  if (isUsage) return new UsageError(message)
  const error = new Error(message)
  error.stack = stack
  return error
}

/** The report of a part whose thread died. */
function reportOfDeath({ part }: Job, cause: NodeJS.ErrnoException | null, code: number): PartReport {
  const { name, start, last } = part
  const what = last && start.offset === 0 ? 'This file' : 'This part of the file'
  const message = `${what} could not be checked: the thread that checked it stopped, as ${reasonOfDeath(cause, code)}.`
  const { line, column } = start
  return { file: name, stories: [], problems: [{ kind: 'worker-died', message, line, column }], notes: [], ran: [] }
}

function reasonOfDeath(cause: NodeJS.ErrnoException | null, code: number): string {
  if (cause === null) return `the process ended with code ${String(code)}`
  return cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it ran out of memory' : cause.message
}
