import type { TextRequest, OpenRequest, PageReply, PageRequest } from './messages.js'

/** A worker, as far as the runner uses it. */
export interface PageWorker {
  postMessage(request: PageRequest): void
  terminate(): void
  onmessage: ((event: { readonly data: PageReply }) => void) | null
  onerror: ((event: { readonly message?: string }) => void) | null
}

/** Everything that a runner needs from the page. */
export interface RunnerParts {
  readonly makeWorker: () => PageWorker
  readonly open: OpenRequest
  /** Makes the request of the text that is in the editor now. */
  readonly read: (id: number) => TextRequest
  readonly hear: (reply: PageReply) => void
  /** Told when a check begins. */
  readonly tellBusy: (isBusy: boolean) => void
  readonly clock: () => number
  /** Calls back after some milliseconds; returns a function that prevents it. */
  readonly wait: (run: () => void, milliseconds: number) => () => void
}

/** Milliseconds after the last key before a short text is checked, and the longest wait for a long one. */
const pause = 160
const longestPause = 1500

/** Milliseconds after which a check of an old text is given up for that of a new one. */
const patience = 350

/**
 * Has texts checked by a worker, one at a time and always the newest: a short check is waited for, and a long one of a
 * text that has changed is cancelled with its worker.
 */
export class CheckRunner {
  readonly #parts: RunnerParts
  /** Opened at once, as it takes longer than the page; null after a check that was given up. */
  #worker: PageWorker | null
  #id = 0
  /** The check that the worker is at. */
  #running: { readonly id: number; readonly since: number } | null = null
  /** True if the text has changed since the last request. */
  #isStale = false
  #cancelWait: (() => void) | null = null
  #lastMilliseconds = 0

  constructor(parts: RunnerParts) {
    this.#parts = parts
    this.#worker = this.#openWorker()
  }

  /** Returns the number of the newest text that was sent. */
  get newest(): number {
    return this.#id
  }

  /** Checks the text after a pause in typing, or at once. */
  schedule(isUrgent = false): void {
    this.#isStale = true
    this.#cancelWait?.()
    const milliseconds = isUrgent ? 0 : Math.max(pause, Math.min(longestPause, this.#lastMilliseconds))
    this.#cancelWait = this.#parts.wait(() => {
      this.#cancelWait = null
      this.#startOrWait()
    }, milliseconds)
  }

  /** Gives up the check that is going on. */
  stop(): void {
    this.#cancelWait?.()
    this.#cancelWait = null
    this.#isStale = false
    if (this.#running !== null) this.#drop()
  }

  /** Asks about the text that was checked last; an answer to an old one never comes. */
  ask(request: Exclude<PageRequest, OpenRequest | TextRequest>): void {
    this.#worker?.postMessage(request)
  }

  #startOrWait(): void {
    if (this.#running === null) this.#start()
    else {
      const left = patience - (this.#parts.clock() - this.#running.since)
      if (left <= 0) {
        this.#drop()
        this.#start()
      } else
        this.#cancelWait = this.#parts.wait(() => {
          this.#cancelWait = null
          if (this.#isStale) this.#startOrWait()
        }, left)
    }
  }

  #start(): void {
    this.#worker ??= this.#openWorker()
    this.#isStale = false
    this.#running = { id: ++this.#id, since: this.#parts.clock() }
    this.#worker.postMessage(this.#parts.read(this.#id))
    this.#parts.tellBusy(true)
  }

  #openWorker(): PageWorker {
    const worker = this.#parts.makeWorker()
    worker.onmessage = ({ data }) => {
      this.#hear(data)
    }
    worker.onerror = ({ message }) => {
      this.#hear({ kind: 'failed', id: this.#id, message: message ?? 'The worker of this page does not start.' })
    }
    worker.postMessage(this.#parts.open)
    return worker
  }

  #hear(reply: PageReply): void {
    if (reply.kind === 'checked' || reply.kind === 'failed') {
      this.#running = null
      this.#parts.tellBusy(false)
      if (reply.kind === 'checked') this.#lastMilliseconds = reply.milliseconds
    }
    this.#parts.hear(reply)
    if (this.#running === null && this.#isStale && this.#cancelWait === null) this.#start()
  }

  #drop(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#running = null
    this.#parts.tellBusy(false)
  }
}

/** Makes a runner with the clock and the timers of the browser. */
export const makeRunner = (
  makeWorker: () => PageWorker,
  parts: Omit<RunnerParts, 'makeWorker' | 'clock' | 'wait'>,
): CheckRunner =>
  new CheckRunner({
    makeWorker,
    ...parts,
    clock: () => performance.now(),
    wait: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds)
      return () => {
        clearTimeout(timer)
      }
    },
  })
