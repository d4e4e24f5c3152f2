import type { Timer } from '../language/timer.js'
import type { FileReport } from '../linter/report.js'
import { plural } from '../reporters/text/plural.js'
import { Stopwatch, type Timing } from './stopwatch.js'

/** What steps are called in the table, in the order of the work. */
const steps: Readonly<Record<string, string>> = {
  read: 'read: bytes, charset, cuts',
  cache: 'look into the cache',
  understand: 'understand the format',
  place: 'place what is found',
  report: 'report: hide, print',
}

/** Counts what a run reads and adds up what it takes, over all threads. */
export class Stats {
  readonly #watch = new Stopwatch()
  readonly #start = performance.now()
  readonly #files = new Set<string>()
  #parts = 0
  #hits = 0
  #stories = 0
  #words = 0
  #bytes = 0
  #threads = 1

  get time(): Timer {
    return this.#watch.time
  }

  /** Adds what another thread took. */
  add(timings: readonly Timing[], threads: number): void {
    for (const each of timings) this.#watch.add(each)
    this.#threads = threads
  }

  /** Adds what a step takes that waits, as for a file. */
  async during<T>(name: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now()
    try {
      return await work()
    } finally {
      this.since(start, name)
    }
  }

  /** Adds what a step took that began then. */
  since(start: number, name: string): void {
    this.#watch.add({ kind: 'step', name, time: performance.now() - start })
  }

  part(text: string, isHit: boolean): void {
    this.#parts++
    this.#bytes += Buffer.byteLength(text)
    if (isHit) this.#hits++
  }

  report({ file, stories }: FileReport): void {
    this.#files.add(file)
    this.#stories += stories.length
    for (const { words } of stories) this.#words += words
  }

  /** The run in a line, and what took how long, as a table. */
  table(usesCache: boolean): string {
    const seconds = (performance.now() - this.#start) / 1000
    const megabytes = this.#bytes / 1e6
    // A dry run of fixes reads and checks files without reporting them.
    const said =
      this.#parts === 0
        ? [`${seconds.toFixed(2)} s`]
        : [
            `${plural(this.#files.size, 'file')}, ${plural(this.#stories, 'story', 'stories')}, ${plural(this.#words, 'word')}, ${megabytes.toFixed(2)} MB in ${seconds.toFixed(2)} s (${(megabytes / seconds).toFixed(2)} MB/s)`,
            plural(this.#threads, 'thread'),
            ...(usesCache ? [`${String(this.#hits)} of ${plural(this.#parts, 'part')} from the cache`] : []),
          ]
    const timings = this.#watch.taken()
    const total = timings.reduce((sum, { time }) => sum + time, 0)
    const section = (
      title: string,
      kind: Timing['kind'],
      order: (a: Timing, b: Timing) => number,
    ): readonly string[] => {
      const rows = timings.filter(each => each.kind === kind).sort(order)
      return rows.length === 0
        ? []
        : [
            row(title, 'ms', '%'),
            ...rows.map(({ name, time }) =>
              row(kind === 'step' ? (steps[name] ?? name) : name, time.toFixed(1), ((100 * time) / total).toFixed(1)),
            ),
          ]
    }
    const names = Object.keys(steps)
    const slowestFirst = (a: Timing, b: Timing): number => b.time - a.time
    return [
      `wirelint: ${said.join('; ')}`,
      ...section('step', 'step', (a, b) => names.indexOf(a.name) - names.indexOf(b.name)),
      ...section('layer, which rules share', 'layer', slowestFirst),
      ...section('rule', 'rule', slowestFirst),
      '',
    ].join('\n')
  }
}

const row = (name: string, time: string, share: string): string =>
  `  ${name.padEnd(32)}${time.padStart(10)}${share.padStart(7)}`
