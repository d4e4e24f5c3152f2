import type { Timer } from '../language/timer.js'

/** The time that something took, in milliseconds. */
export interface Timing {
  readonly kind: 'step' | 'layer' | 'rule'
  readonly name: string
  readonly time: number
}

/** Adds up how long pieces of work take. The time of a piece inside another one counts for the inner piece only. */
export class Stopwatch {
  #timings = new Map<string, Timing>()
  #inner = 0

  readonly time: Timer = (kind, name, work) => {
    const outer = this.#inner
    this.#inner = 0
    const start = performance.now()
    try {
      return work()
    } finally {
      const whole = performance.now() - start
      this.add({ kind, name, time: whole - this.#inner })
      this.#inner = outer + whole
    }
  }

  add({ kind, name, time }: Timing): void {
    const key = `${kind} ${name}`
    this.#timings.set(key, { kind, name, time: time + (this.#timings.get(key)?.time ?? 0) })
  }

  /** Returns the sums since it was last called. */
  taken(): readonly Timing[] {
    const taken = [...this.#timings.values()]
    this.#timings = new Map()
    return taken
  }
}
