import { Agent, request } from 'node:http'

/** The answers to a load. */
export interface LoadResult {
  readonly seconds: number
  readonly sent: number
  /** Answers by status; 0 for a connection that broke. */
  readonly statuses: ReadonlyMap<number, number>
  /** Milliseconds of the answers with a report, sorted. */
  readonly latencies: readonly number[]
}

/** Most requests of one load: it is bounded in time and in number. */
const mostRequests = 2_000_000

/** A client that sends stories to a service on this machine. */
export class LoadClient {
  readonly #port: number
  readonly #bodyOf: (nth: number) => string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 512 })

  constructor(port: number, bodyOf: (nth: number) => string) {
    this.#port = port
    this.#bodyOf = bodyOf
  }

  /** Keeps as many requests under way as there are `lanes`, for some seconds. */
  async fill(lanes: number, seconds: number): Promise<LoadResult> {
    const record = new Recorder()
    const end = performance.now() + seconds * 1000
    await Promise.all(
      Array.from({ length: lanes }, async () => {
        while (performance.now() < end && record.sent < mostRequests) await this.#send(record)
      }),
    )
    return record.result()
  }

  /** Sends so many requests each second, whether the service keeps up or not. */
  async press(rate: number, seconds: number): Promise<LoadResult> {
    const record = new Recorder()
    const start = performance.now()
    const answers: Promise<void>[] = []
    for (let now = start; now < start + seconds * 1000; now = performance.now()) {
      const due = Math.min(mostRequests, ((now - start) / 1000) * rate)
      while (record.sent < due) answers.push(this.#send(record))
      await new Promise(resolve => setTimeout(resolve, 1))
    }
    const result = record.result()
    await Promise.all(answers)
    return { ...record.result(), seconds: result.seconds }
  }

  /** Returns the milliseconds until a few requests in a row are answered as fast as `usual` times ten. */
  async recover(usual: number): Promise<number> {
    const start = performance.now()
    for (let inRow = 0; inRow < 5 && performance.now() < start + 60_000;) {
      const record = new Recorder()
      await this.#send(record)
      inRow = (record.result().latencies[0] ?? Infinity) <= usual * 10 ? inRow + 1 : 0
    }
    return performance.now() - start
  }

  close(): void {
    this.#agent.destroy()
  }

  async #send(record: Recorder): Promise<void> {
    const body = this.#bodyOf(record.sent++)
    const start = performance.now()
    const status = await new Promise<number>(resolve => {
      const sent = request(
        { host: '127.0.0.1', port: this.#port, path: '/check?format=json', method: 'POST', agent: this.#agent },
        answer => {
          answer.resume().on('end', () => {
            resolve(answer.statusCode ?? 0)
          })
        },
      )
      sent.on('error', () => {
        resolve(0)
      })
      sent.end(body)
    })
    record.add(status, performance.now() - start)
  }
}

class Recorder {
  sent = 0
  readonly #start = performance.now()
  readonly #statuses = new Map<number, number>()
  readonly #latencies: number[] = []

  add(status: number, milliseconds: number): void {
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1)
    if (status === 200) this.#latencies.push(milliseconds)
  }

  result(): LoadResult {
    return {
      seconds: (performance.now() - this.#start) / 1000,
      sent: this.sent,
      statuses: this.#statuses,
      latencies: this.#latencies.toSorted((a, b) => a - b),
    }
  }
}

/** Returns a quantile of sorted numbers. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
