import type { Timer } from '../language/timer.js'
import type { PartReport } from '../linter/report.js'
import { formatCount } from '../reporters/text/format-count.js'
import type { RunListener } from './listener.js'
import { Stopwatch, type Timing } from './stopwatch.js'

/** Names of steps in the table, in the order of the work. */
const steps: Readonly<Record<string, string>> = {
  read: 'read: bytes, charset, parts',
  cache: 'look up in the cache',
  understand: 'understand the format',
  place: 'place the findings',
  report: 'report',
}

/** Counts what a run reads and adds up the times of its steps and rules, over all threads. */
export class Stats implements RunListener {
  readonly #watch = new Stopwatch()
  readonly #start = performance.now()
  readonly #files = new Set<string>()
  #parts = 0
  #partsFromCache = 0
  #stories = 0
  #words = 0
  #bytes = 0
  #threads = 1

  get time(): Timer {
    return this.#watch.time
  }

  threadTook(timings: readonly Timing[], threads: number): void {
    for (const each of timings) this.#watch.add(each)
    this.#threads = threads
  }

  stepTook(name: string, time: number): void {
    this.#watch.add({ kind: 'step', name, time })
  }

  partRead(text: string, isFromCache: boolean): void {
    this.#parts++
    this.#bytes += Buffer.byteLength(text)
    if (isFromCache) this.#partsFromCache++
  }

  reported({ file, stories }: PartReport): void {
    this.#files.add(file)
    this.#stories += stories.length
    for (const { words } of stories) this.#words += words
  }

  /** Returns the run in a line, and below it a table of times, in milliseconds and percent. */
  table(usesCache: boolean): string {
    const timings = this.#watch.taken()
    const names = Object.keys(steps)
    const inOrder = (a: Timing, b: Timing): number => names.indexOf(a.name) - names.indexOf(b.name)
    const slowestFirst = (a: Timing, b: Timing): number => b.time - a.time
    return [
      `wirelint: ${this.#summary(usesCache).join('; ')}`,
      ...section('step', timings, 'step', inOrder),
      ...section('layer, shared by rules', timings, 'layer', slowestFirst),
      ...section('rule', timings, 'rule', slowestFirst),
      '',
    ].join('\n')
  }

  #summary(usesCache: boolean): readonly string[] {
    const seconds = (performance.now() - this.#start) / 1000
    // A dry run of fixes reads and checks files without reporting them.
    if (this.#parts === 0) return [`${seconds.toFixed(2)} s`]
    const megabytes = this.#bytes / 1e6
    const read = [
      formatCount(this.#files.size, 'file'),
      formatCount(this.#stories, 'story', 'stories'),
      formatCount(this.#words, 'word'),
      `${megabytes.toFixed(2)} MB in ${seconds.toFixed(2)} s (${(megabytes / seconds).toFixed(2)} MB/s)`,
    ]
    return [
      read.join(', '),
      formatCount(this.#threads, 'thread'),
      ...(usesCache ? [`${String(this.#partsFromCache)} of ${formatCount(this.#parts, 'part')} from the cache`] : []),
    ]
  }
}

/** The rows of one kind of timings, below a heading. Their shares are of all timings. */
function section(
  heading: string,
  timings: readonly Timing[],
  kind: Timing['kind'],
  order: (a: Timing, b: Timing) => number,
): readonly string[] {
  const total = timings.reduce((sum, { time }) => sum + time, 0)
  const rows = timings
    .filter(each => each.kind === kind)
    .sort(order)
    .map(({ name, time }) =>
      row(kind === 'step' ? (steps[name] ?? name) : name, time.toFixed(1), ((100 * time) / total).toFixed(1)),
    )
  return rows.length === 0 ? [] : [row(heading, 'ms', '%'), ...rows]
}

const row = (name: string, time: string, share: string): string =>
  `  ${name.padEnd(32)}${time.padStart(10)}${share.padStart(7)}`
